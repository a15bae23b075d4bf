using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A local authority, or another body that takes part in partnerships: what it is, was, and is called, each with its dates.</summary>
/// <remarks>
/// An authority is not its name, its level or its code: all of them change. Two bodies that differ in law are two records: the city and its
/// métropole, the region and the region it was merged into. Equal by content.
/// </remarks>
/// <example><code>
/// new LocalAuthority
/// {
///     Id = AuthorityId.Parse("lozere"),
///     Country = CountryCode.France,
///     Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Département de la Lozère") }],
///     Kinds = [new AuthorityStatus { Kind = AuthorityKind.Department }],
///     Codes = [new AuthorityCodes { InseeDepartment = InseeDepartmentCode.Parse("48") }],
/// }
/// </code></example>
public sealed partial record LocalAuthority
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required AuthorityId Id { get; init; }

    /// <summary>
    /// The country it belongs to, or belonged to at the end of its existence. Where that is disputed, <see cref="Recognitions"/> says who holds what.
    /// </summary>
    [JsonPropertyName("country")]
    public required CountryCode Country { get; init; }

    /// <summary>The countries it belonged to before.</summary>
    [JsonPropertyName("formerCountries")]
    public ValueList<FormerCountry> FormerCountries { get; init; }

    /// <summary>Its names, present and past.</summary>
    [JsonPropertyName("names")]
    public ValueList<AuthorityName> Names { get; init; }

    /// <summary>What tells it from another of the same name: "La Réunion".</summary>
    [JsonPropertyName("disambiguation")]
    public LocalizedText? Disambiguation { get; init; }

    /// <summary>What it is and was: a prefecture-level city until 1994, a sub-provincial city since.</summary>
    [JsonPropertyName("kinds")]
    public ValueList<AuthorityStatus> Kinds { get; init; }

    /// <summary>Its codes, present and past.</summary>
    [JsonPropertyName("codes")]
    public ValueList<AuthorityCodes> Codes { get; init; }

    /// <summary>The authorities it lies in, present and past.</summary>
    [JsonPropertyName("parents")]
    public ValueList<AuthorityParent> Parents { get; init; }

    /// <summary>When it existed; null when nothing is known of a beginning or an end.</summary>
    [JsonPropertyName("existence")]
    public Validity? Existence { get; init; }

    /// <summary>The events by which it took over from others.</summary>
    [JsonPropertyName("successions")]
    public ValueList<Succession> Successions { get; init; }

    /// <summary>Whether it ended and nobody took over from it; null when it goes on, when a successor is recorded, or when that is unknown.</summary>
    [JsonPropertyName("hasNoSuccessor")]
    public bool? HasNoSuccessor { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("location")]
    public GeoPoint? Location { get; init; }

    /// <summary>How many people live there, by year.</summary>
    [JsonPropertyName("populations")]
    public ValueList<Population> Populations { get; init; }

    /// <summary>Opinions on its recognition, each with an author: never a property of the place.</summary>
    [JsonPropertyName("recognitions")]
    public ValueList<RecognitionOpinion> Recognitions { get; init; }

    /// <summary>Its official site.</summary>
    [JsonPropertyName("homepage")]
    public WebAddress? Homepage { get; init; }

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
