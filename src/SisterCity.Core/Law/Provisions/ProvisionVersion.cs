using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How a provision read for a time: its number, what made it so, what it asks, of whom, and how well that is known.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>LegalLibrary.Default.Find(ProvisionVersionId.Parse("cgct-l1115-1@2007-02-06"))!.Summary.In(LanguageTag.French)</code></example>
public sealed partial record ProvisionVersion
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public required ProvisionVersionId Id { get; init; }

    /// <summary>The number that it bore: L1115-1, 131-I; "holding" for a judgment.</summary>
    [JsonPropertyName("article")]
    public required string Article { get; init; }

    /// <summary>The first day, as the official base (LEGI) counts it; less than a day, or null, where the source says no more.</summary>
    /// <remarks>For French texts of before 2008 that is the day of publication; <see cref="EntryIntoForce"/> has the day of effect.</remarks>
    [JsonPropertyName("from")]
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it reads so no more (exclusive); null while it is open.</summary>
    [JsonPropertyName("until")]
    public PartialDate? Until { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    [JsonPropertyName("end")]
    public VersionEnd? End { get; init; }

    /// <summary>
    /// The last day for which a source shows it in force, where no source shows that it still is; null where it ended, or the sources reach to the
    /// day of <see cref="LastCheckedOn"/>.
    /// </summary>
    [JsonPropertyName("lastSeenOn")]
    public PartialDate? LastSeenOn { get; init; }

    /// <summary>
    /// For a judgment: the first day of the law that it states; null when it states the law of all days. A judgment says what the law was, so that
    /// its own day decides nothing.
    /// </summary>
    [JsonPropertyName("statesLawFrom")]
    public PartialDate? StatesLawFrom { get; init; }

    /// <summary>The true entry into force, where it differs from <see cref="From"/>; null where it does not, or is not known to.</summary>
    [JsonPropertyName("entryIntoForce")]
    public EntryIntoForce? EntryIntoForce { get; init; }

    /// <summary>What made it so: one instrument or more.</summary>
    [JsonPropertyName("origins")]
    public ValueList<LegalOrigin> Origins { get; init; }

    /// <summary>What ended it; empty while it is open, or when the next version's origins say so.</summary>
    [JsonPropertyName("endedBy")]
    public ValueList<LegalOrigin> EndedBy { get; init; }

    /// <summary>How it is cited: one identifier at least.</summary>
    [JsonPropertyName("citations")]
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>To whom it applies.</summary>
    [JsonPropertyName("appliesTo")]
    public ValueList<Addressee> AppliesTo { get; init; }

    /// <summary>The territories whose authorities alone it binds; empty when it binds all that it applies to.</summary>
    [JsonPropertyName("onlyFor")]
    public ValueList<LegalTerritory> OnlyFor { get; init; }

    /// <summary>The territories outside the general law whose authorities it binds too, because a text says so.</summary>
    [JsonPropertyName("alsoFor")]
    public ValueList<LegalTerritory> AlsoFor { get; init; }

    /// <summary>What it asks, allows or defines; empty when it asks nothing of an act that is judged here.</summary>
    [JsonPropertyName("requires")]
    public ValueList<Requirement> Requires { get; init; }

    /// <summary>What it says, in our own words, in English and French at least.</summary>
    [JsonPropertyName("summary")]
    public required LocalizedText Summary { get; init; }

    /// <summary>How well the sources bear it out. On what is not confirmed no verdict rests alone.</summary>
    [JsonPropertyName("confidence")]
    public required LegalConfidence Confidence { get; init; }

    /// <summary>Where it was read.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>The day on which it was last compared with its sources.</summary>
    [JsonPropertyName("lastCheckedOn")]
    public required PartialDate LastCheckedOn { get; init; }

    /// <summary>What else is to be said: doubts, conflicts of sources, what was not seen.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Whether it is a judgment that a higher court annulled: it never counted.</summary>
    internal bool IsQuashed => End == VersionEnd.Quashed;

    /// <summary>
    /// Whether it was in force on a day, by the days of the official base; maybe, where its first day or its last is not known to the day, or where
    /// no source shows that it still is. A judgment that was quashed never was.
    /// </summary>
    /// <param name="day">The day.</param>
    public Certainty IsInForceOn(LocalDate day)
    {
        if (IsQuashed)
            return Certainty.No;

        // A first day that no source gives may be any day before the end.
        var begun = From is { } from ? from.IsAfter(day).Not() : Certainty.Maybe;
        var goesOn = Until is { } until ? until.IsAfter(day) : IsConfirmedOn(day) ? Certainty.Surely : Certainty.Maybe;
        return begun.And(goesOn);
    }

    /// <summary>Whether the sources reach to a day: false after the last day for which one shows the version in force, when none shows that it still is.</summary>
    /// <param name="day">The day.</param>
    public bool IsConfirmedOn(LocalDate day) => LastSeenOn is not { } seen || !seen.IsSurelyBefore(PartialDate.On(day));
}
