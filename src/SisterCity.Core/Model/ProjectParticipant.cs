using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who takes part in a project, and as what.</summary>
/// <remarks>
/// An authority of the register, or anybody else by name. With both, the name is that of a service or company of the authority.
/// One who is not chosen yet has neither. Equal by content.
/// </remarks>
/// <example><code>new ProjectParticipant { Name = LocalizedText.Of("fr", "Agence de l'eau"), Role = ProjectRole.Funder }</code></example>
public sealed partial record ProjectParticipant
{
    /// <summary>The authority; null for somebody who is not in the register.</summary>
    [JsonPropertyName("authority")]
    public AuthorityId? Authority { get; init; }

    /// <summary>The name of somebody who is not in the register, or of the authority's service or company.</summary>
    [JsonPropertyName("name")]
    public LocalizedText? Name { get; init; }

    /// <summary>Its country; null when it is that of the authority, or unknown.</summary>
    [JsonPropertyName("country")]
    public CountryCode? Country { get; init; }

    /// <summary>What sort of body it is; null when it is that of the authority, or unknown.</summary>
    [JsonPropertyName("kind")]
    public AuthorityKind? Kind { get; init; }

    /// <summary>As what.</summary>
    [JsonPropertyName("role")]
    public required ProjectRole Role { get; init; }

    /// <summary>Whether somebody is still sought for the role; null or false when it is known who it is.</summary>
    [JsonPropertyName("isUndecided")]
    public bool? IsUndecided { get; init; }

    /// <summary>When it takes part; null for all of the project.</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
