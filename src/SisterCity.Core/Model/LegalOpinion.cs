using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody held of an agreement's standing with a requirement of law that a person must judge: a prefecture, a court, an officer.</summary>
/// <remarks>The library has no opinion of its own. Equal by content.</remarks>
/// <example><code>
/// new LegalOpinion { Requirement = RequirementKind.OwnPowers, IsMet = true,
///     Author = LocalizedText.Of("fr", "Service juridique") }
/// </code></example>
public sealed partial record LegalOpinion
{
    /// <summary>The requirement.</summary>
    [JsonPropertyName("requirement")]
    public required RequirementKind Requirement { get; init; }

    /// <summary>Whether the author holds that it is met.</summary>
    [JsonPropertyName("isMet")]
    public required bool IsMet { get; init; }

    /// <summary>Whose opinion it is.</summary>
    [JsonPropertyName("author")]
    public required LocalizedText Author { get; init; }

    /// <summary>When it was given; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where it can be read.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
