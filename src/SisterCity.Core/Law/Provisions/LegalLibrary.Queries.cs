using NodaTime;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <content>What one asks a library.</content>
public sealed partial class LegalLibrary
{
    /// <summary>The versions that were surely in force on a day, by the days of the official base.</summary>
    /// <param name="day">The day. The end of a version is exclusive: on that day it is the next one that counts.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    /// <returns>The versions, by the identifiers of their provisions; empty when none was.</returns>
    public ValueList<ProvisionVersion> InForceOn(LocalDate day, Jurisdiction? jurisdiction = null) =>
        InForce(day, Certainty.Surely, jurisdiction).ToValueList();

    /// <summary>
    /// The versions that were in force on a day, or may have been: those too whose first day or
    /// end no source gives to the day, such as undated definitions.
    /// </summary>
    /// <param name="day">The day. The end of a version is exclusive: on that day it is the next one that counts.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    /// <returns>
    /// The versions, by the identifiers of their provisions; empty when none was. <see cref="ProvisionVersion.IsInForceOn"/> tells the sure ones.
    /// </returns>
    public ValueList<ProvisionVersion> MayBeInForceOn(LocalDate day, Jurisdiction? jurisdiction = null) =>
        InForce(day, Certainty.Maybe, jurisdiction).ToValueList();

    /// <summary>The versions that bore an article number, or stood in a range of numbers, and were surely or perhaps in force on a day.</summary>
    /// <remarks>A number is no identity: on another day it may have named something else, or nothing.</remarks>
    /// <param name="article">The number as people type it: L1115-1, L. 1115-1, art. l1115-1, 131-I or 131.</param>
    /// <param name="day">The day. The end of a version is exclusive.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    /// <returns>The versions; empty when the number named nothing on that day.</returns>
    public ValueList<ProvisionVersion> FindArticle(string article, LocalDate day, Jurisdiction? jurisdiction = null) =>
        InForce(day, Certainty.Maybe, jurisdiction).Where(version => ArticleNumber.Is(version.Article, article)).ToValueList();

    /// <summary>The provisions one of whose versions bore an article number, or stood in a range of numbers, at any time.</summary>
    /// <param name="article">The number as people type it: L1115-1, L. 1115-1, art. l1115-1, 131-I or 131.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    /// <returns>The provisions; L1115-2 has two.</returns>
    public ValueList<Provision> FindLineages(string article, Jurisdiction? jurisdiction = null) =>
        Of(jurisdiction).Where(provision => provision.Versions.Any(version => ArticleNumber.Is(version.Article, article))).ToValueList();

    /// <summary>The provision that a version belongs to: its lineage.</summary>
    /// <param name="version">The version's identifier.</param>
    /// <returns>The provision; null when no version has the identifier.</returns>
    public Provision? ProvisionOf(ProvisionVersionId version) => provisionsOfVersions.GetValueOrDefault(version.ToString());

    /// <summary>What changed after one day and until another, by the days of the official base.</summary>
    /// <param name="after">The earlier day; what took effect on it is not a change.</param>
    /// <param name="until">The later day (inclusive); empty when it is not after the other.</param>
    /// <param name="jurisdiction">Whose law; null for all.</param>
    /// <returns>
    /// The changes, the earliest first, and on a day by the identifiers of the provisions. A change whose
    /// day is not known to the day is among them if it may lie there.
    /// </returns>
    public ValueList<LegalChange> ChangesBetween(LocalDate after, LocalDate until, Jurisdiction? jurisdiction = null)
    {
        var changes = new List<LegalChange>();
        foreach (var provision in Of(jurisdiction))
        {
            for (var i = 0; i < provision.Versions.Count; i++)
            {
                var version = provision.Versions[i];
                if (version.IsQuashed)
                {
                    if (version.Until is { } quashed && MayLieWithin(quashed, after, until))
                        changes.Add(Change(provision, quashed, version, null));
                    continue;
                }

                var earlier = i > 0 && provision.Versions[i - 1].Until == version.From ? provision.Versions[i - 1] : null;
                if (version.From is { } begin && MayLieWithin(begin, after, until))
                    changes.Add(Change(provision, begin, earlier, version));
                var goesOn = i + 1 < provision.Versions.Count && provision.Versions[i + 1].From == version.Until;
                if (version.Until is { } end && !goesOn && MayLieWithin(end, after, until))
                    changes.Add(Change(provision, end, version, null));
            }
        }

        return changes.OrderBy(change => change.On.Earliest).ToValueList();
    }

    /// <summary>The first day of which anything is formalised here. Of the days before, an empty answer says nothing.</summary>
    /// <param name="jurisdiction">Whose law.</param>
    /// <returns>The day; null when nothing of the jurisdiction has a first day.</returns>
    public LocalDate? FormalisedFrom(Jurisdiction jurisdiction) =>
        Of(jurisdiction).SelectMany(provision => provision.Versions).Select(version => version.From?.Earliest).Min();

    private static bool MayLieWithin(PartialDate date, LocalDate after, LocalDate until) =>
        date.IsAfter(after) != Certainty.No && date.IsAfter(until) != Certainty.Surely && after < until;

    private static LegalChange Change(Provision provision, PartialDate on, ProvisionVersion? before, ProvisionVersion? after) => new()
    {
        On = on,
        Provision = provision.Id,
        Kind = before is { IsQuashed: true } ? LegalChangeKind.Quashed
            : after is null ? LegalChangeKind.Ended
            : before is null ? LegalChangeKind.Began
            : before.End == VersionEnd.Renumbered ? LegalChangeKind.Renumbered
            : LegalChangeKind.Amended,
        Before = before,
        After = after,
        Added = Without(after, before),
        Removed = Without(before, after),
    };

    private static ValueList<Requirement> Without(ProvisionVersion? one, ProvisionVersion? other) =>
        one is null ? default : one.Requires.Except(other?.Requires ?? default).ToValueList();

    private IEnumerable<ProvisionVersion> InForce(LocalDate day, Certainty atLeast, Jurisdiction? jurisdiction) =>
        Of(jurisdiction).SelectMany(provision => provision.Versions).Where(version => version.IsInForceOn(day) >= atLeast);

    private IEnumerable<Provision> Of(Jurisdiction? jurisdiction) =>
        Provisions.Where(provision => jurisdiction is not { } one || provision.Jurisdiction == one);
}
