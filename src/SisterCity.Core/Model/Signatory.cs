using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who signed for a party. The capacity matters in law; the name is optional.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Signatory { Capacity = SignatoryCapacity.Mayor, Name = "Georges Frêche" }</code></example>
public sealed partial record Signatory
{
    /// <summary>In what capacity; null when unknown.</summary>
    [JsonPropertyName("capacity")]
    public SignatoryCapacity? Capacity { get; init; }

    /// <summary>The person's name; null when unknown or withheld.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>When the person held the office; null when unknown.</summary>
    [JsonPropertyName("inOffice")]
    public Validity? InOffice { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
