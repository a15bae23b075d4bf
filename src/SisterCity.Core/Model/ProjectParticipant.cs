using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who takes part in a project, and as what.</summary>
/// <remarks>An authority of the register, or anybody else by name. Equal by content.</remarks>
/// <example><code>new ProjectParticipant { Name = LocalizedText.Of("fr", "Agence de l'eau"), Role = ProjectRole.Funder }</code></example>
public sealed partial record ProjectParticipant
{
    /// <summary>The authority; null for somebody who is not in the register.</summary>
    [JsonPropertyName("authority")]
    public AuthorityId? Authority { get; init; }

    /// <summary>The name of somebody who is not in the register.</summary>
    [JsonPropertyName("name")]
    public LocalizedText? Name { get; init; }

    /// <summary>As what.</summary>
    [JsonPropertyName("role")]
    public required ProjectRole Role { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
