using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A text or picture of an agreement or a project.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Document { Title = LocalizedText.Of("fr", "Convention signée"), Language = LanguageTag.French }</code></example>
public sealed partial record Document
{
    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>Where it can be read; null when only on paper.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

    /// <summary>The language it is in; null when unknown or several.</summary>
    [JsonPropertyName("language")]
    public LanguageTag? Language { get; init; }

    /// <summary>Its media type: application/pdf.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>When it was retrieved; null when unknown.</summary>
    [JsonPropertyName("retrievedOn")]
    public PartialDate? RetrievedOn { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
