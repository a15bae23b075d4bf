using System.Text.Json.Serialization;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>One line of a register in JSON Lines: exactly one of its members is set.</summary>
/// <remarks>
/// The order of lines is free; by convention the first carries <see cref="Register"/>, a
/// register without lists, for its title and notice. Equal by content.
/// </remarks>
/// <example><code>{"agreement":{"id":"a1","kind":"cooperation-agreement","parties":[{"authority":"x"},{"authority":"y"}]}}</code></example>
public sealed partial record RegisterLine
{
    /// <summary>The register's own members: title, notice, publisher.</summary>
    [JsonPropertyName("register")]
    public Register? Register { get; init; }

    /// <summary>An authority.</summary>
    [JsonPropertyName("authority")]
    public LocalAuthority? Authority { get; init; }

    /// <summary>A partnership.</summary>
    [JsonPropertyName("partnership")]
    public Partnership? Partnership { get; init; }

    /// <summary>An agreement.</summary>
    [JsonPropertyName("agreement")]
    public Agreement? Agreement { get; init; }

    /// <summary>A project.</summary>
    [JsonPropertyName("project")]
    public CooperationProject? Project { get; init; }

    /// <summary>A crisis.</summary>
    [JsonPropertyName("crisis")]
    public Crisis? Crisis { get; init; }

    /// <summary>A source.</summary>
    [JsonPropertyName("source")]
    public Source? Source { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>Whether the line holds one record, and a register only its own members.</summary>
    internal bool HoldsOneRecord =>
        (Register is null ? 0 : 1) + (Authority is null ? 0 : 1) + (Partnership is null ? 0 : 1) + (Agreement is null ? 0 : 1)
        + (Project is null ? 0 : 1) + (Crisis is null ? 0 : 1) + (Source is null ? 0 : 1) == 1
        && Register is null or
        {
            Authorities.IsEmpty: true, Partnerships.IsEmpty: true, Agreements.IsEmpty: true,
            Projects.IsEmpty: true, Crises.IsEmpty: true, Sources.IsEmpty: true,
        };
}
