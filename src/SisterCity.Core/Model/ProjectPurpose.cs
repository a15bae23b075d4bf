using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A purpose of a project in the OECD's Creditor Reporting System, and its part of the money.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectPurpose { Code = CrsPurpose.Parse("14030"), Share = 60 }</code></example>
public sealed partial record ProjectPurpose
{
    /// <summary>The purpose.</summary>
    [JsonPropertyName("code")]
    public required CrsPurpose Code { get; init; }

    /// <summary>Its part of the project's money, in percent; null when not stated: all of it when it is the only one.</summary>
    [JsonPropertyName("share")]
    public decimal? Share { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
