using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody else calls a project: a number in a donor's, the OECD's or IATI's files.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectIdentifier { Scheme = ProjectIdentifierScheme.Crs, Id = "2019000123" }</code></example>
public sealed partial record ProjectIdentifier
{
    /// <summary>Whose number it is.</summary>
    [JsonPropertyName("scheme")]
    public required ProjectIdentifierScheme Scheme { get; init; }

    /// <summary>The number, as its giver writes it.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Who gave it, in words; null when the scheme says it.</summary>
    [JsonPropertyName("givenBy")]
    public LocalizedText? GivenBy { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
