using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>A legal text: a law, a decree, a circular, a judgment, a treaty, the rules of a network. Stated once; versions refer to it.</summary>
/// <remarks>Made from data/law/instruments, one file an instrument. Equal by content.</remarks>
/// <example><code>LegalLibrary.Default.Find(LegalInstrumentId.Parse("fr-loi-2007-147"))!.SignedOn // 2007-02-02</code></example>
public sealed partial record LegalInstrument
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public required LegalInstrumentId Id { get; init; }

    /// <summary>What sort of text it is.</summary>
    [JsonPropertyName("kind")]
    public required LegalInstrumentKind Kind { get; init; }

    /// <summary>Whose law it is.</summary>
    [JsonPropertyName("jurisdiction")]
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>Its title, in English and French at least.</summary>
    [JsonPropertyName("title")]
    public required LocalizedText Title { get; init; }

    /// <summary>Its number: 2007-147; null when it has none, or it was not found.</summary>
    [JsonPropertyName("number")]
    public string? Number { get; init; }

    /// <summary>The court that ruled; null when it is no judgment.</summary>
    [JsonPropertyName("court")]
    public string? Court { get; init; }

    /// <summary>When it was signed, adopted or pronounced; null when unknown.</summary>
    [JsonPropertyName("signedOn")]
    public PartialDate? SignedOn { get; init; }

    /// <summary>When it was published; null when it was not, or that is unknown.</summary>
    [JsonPropertyName("publishedOn")]
    public PartialDate? PublishedOn { get; init; }

    /// <summary>When it entered into force, in general or for France as the note says; null when unknown.</summary>
    [JsonPropertyName("inForceFrom")]
    public PartialDate? InForceFrom { get; init; }

    /// <summary>The issue of the official journal: "JO 2007-02-06 p. 2160".</summary>
    [JsonPropertyName("officialJournal")]
    public string? OfficialJournal { get; init; }

    /// <summary>How it is cited: one identifier at least.</summary>
    [JsonPropertyName("citations")]
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>How well the sources bear it out.</summary>
    [JsonPropertyName("confidence")]
    public required LegalConfidence Confidence { get; init; }

    /// <summary>Where it was read.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>The day on which it was last compared with its sources.</summary>
    [JsonPropertyName("lastCheckedOn")]
    public required PartialDate LastCheckedOn { get; init; }

    /// <summary>What else is to be said: what is from memory, what contradicts.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }
}
