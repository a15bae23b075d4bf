using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A crisis that events refer to: a pandemic, a war, a change of policy. Dated, and named by the register's editor.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new Crisis { Id = CrisisId.Parse("covid-19"), Kind = CrisisKind.Pandemic,
///     Title = LocalizedText.Of("fr", "Covid-19"), Validity = Validity.Between("2020", "2024") }
/// </code></example>
public sealed partial record Crisis
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required CrisisId Id { get; init; }

    /// <summary>What sort of crisis it is.</summary>
    [JsonPropertyName("kind")]
    public required CrisisKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public required LocalizedText Title { get; init; }

    /// <summary>When it was; null when unknown.</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>The countries it touched; empty when not stated.</summary>
    [JsonPropertyName("countries")]
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
