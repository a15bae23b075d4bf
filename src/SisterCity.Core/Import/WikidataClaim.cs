using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>A statement of one side, with what it rests on.</summary>
/// <param name="Side">The side.</param>
/// <param name="Start">Since when; null when it does not say.</param>
/// <param name="End">Until when; null when it does not say, or nobody knows.</param>
/// <param name="IsEnded">Whether it says that the link is over.</param>
/// <param name="Cause">Why it is over, in its words; null when it does not say.</param>
/// <param name="Statement">The identifier of the statement; null when the result does not give it.</param>
/// <param name="Row">The row that says it first.</param>
internal sealed record WikidataClaim(
    WikidataId Side, PartialDate? Start, PartialDate? End, bool IsEnded, LocalizedText? Cause, string? Statement, int Row)
{
    public static readonly SourceId Wikidata = SourceId.Parse("wikidata");

    /// <summary>The references of the statement, as sources.</summary>
    public List<SourceId> References { get; } = [];

    /// <summary>Where it stands, and what it rests on.</summary>
    public ValueList<SourceReference> Sources =>
        [new SourceReference { Source = Wikidata, Locator = Statement ?? Side.Text }, .. References.Select(static id => new SourceReference { Source = id })];

    /// <summary>Whether another row says this again, whatever it rests on.</summary>
    public bool IsRepeatedBy(WikidataClaim other) => Side == other.Side && Start == other.Start && End == other.End && IsEnded == other.IsEnded
        && Equals(Cause, other.Cause) && string.Equals(Statement, other.Statement, StringComparison.Ordinal);
}

/// <summary>A statement that Wikidata itself does not hold to be true, or of a rank that nobody knows.</summary>
/// <param name="Claim">What it says.</param>
/// <param name="Partner">The partner that it names.</param>
/// <param name="Rank">Its rank, as people call it.</param>
/// <param name="Reason">Why, in its words; null when it does not say.</param>
internal sealed record RefusedStatement(WikidataClaim Claim, WikidataId Partner, string Rank, LocalizedText? Reason)
{
    /// <summary>What the register keeps of it.</summary>
    /// <param name="partner">The name of the partner with its identifier.</param>
    public LocalizedText Kept(LocalizedText partner) => Phrase.Of(language => language.Say(
        $"Not a link: Wikidata gives the partner {partner.In(language)} with the rank {Rank}",
        $"Pas un lien\u00a0: Wikidata donne le partenaire {partner.In(language)} au rang {Rank}",
        $"不构成关系：维基数据所列伙伴{partner.In(language)}的等级为{Rank}")
        + Part(language, language.Say("since", "depuis", "始于"), Claim.Start?.Text)
        + Part(language, language.Say("until", "jusqu'à", "止于"), Claim.End?.Text)
        + Part(language, language.Say("reason", "motif", "原因"), Reason?.In(language)));

    private static string Part(LanguageTag language, string what, string? text) => text is null ? string.Empty
        : language.Semicolon + what + language.Colon + text;
}
