using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Where facts come from: a page, an act, an archive, an interview.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new Source { Id = SourceId.Parse("lozere-2024"), Publisher = "Département de la Lozère", Kind = EvidenceKind.PartyOfficialSite,
///     Address = WebAddress.Parse("https://lozere.fr/node/30011"), PublishedOn = PartialDate.Parse("2024-10-02"), Side = AuthorityId.Parse("lozere") }
/// </code></example>
public sealed partial record Source
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required SourceId Id { get; init; }

    /// <summary>What sort of evidence it is; null when not judged.</summary>
    [JsonPropertyName("kind")]
    public EvidenceKind? Kind { get; init; }

    /// <summary>Its title.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>Who published it.</summary>
    [JsonPropertyName("publisher")]
    public string? Publisher { get; init; }

    /// <summary>Where it can be read.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

    /// <summary>How to find it when it has no address: a repository and file, a shelf mark.</summary>
    [JsonPropertyName("citation")]
    public string? Citation { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    [JsonPropertyName("publishedOn")]
    public PartialDate? PublishedOn { get; init; }

    /// <summary>When it was read; null when unknown.</summary>
    [JsonPropertyName("retrievedOn")]
    public PartialDate? RetrievedOn { get; init; }

    /// <summary>The party it speaks for; null when it is no party's own.</summary>
    [JsonPropertyName("side")]
    public AuthorityId? Side { get; init; }

    /// <summary>The language it is in; null when unknown or several.</summary>
    [JsonPropertyName("language")]
    public LanguageTag? Language { get; init; }

    /// <summary>How far the editor trusts it; null when not judged.</summary>
    [JsonPropertyName("confidence")]
    public ConfidenceLevel? Confidence { get; init; }

    /// <summary>Whether it is a copy of somebody else's text, so that the original should be cited; null when unknown.</summary>
    [JsonPropertyName("isMirrorOrReprint")]
    public bool? IsMirrorOrReprint { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
