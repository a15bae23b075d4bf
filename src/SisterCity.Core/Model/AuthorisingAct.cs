using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An act by which a party allowed itself, or was allowed, to sign.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new AuthorisingAct { Kind = AuthorisingActKind.Deliberation,
///     Number = "2010/06/DM/CAY2/SG", AdoptedOn = PartialDate.Parse("2010-08-06"), PublishedOn = PartialDate.Parse("2010-08-10"),
///     Transmission = new Transmission { ReceivedOn = PartialDate.Parse("2010-08-12") } }
/// </code></example>
public sealed partial record AuthorisingAct
{
    /// <summary>What sort of act it is.</summary>
    [JsonPropertyName("kind")]
    public required AuthorisingActKind Kind { get; init; }

    /// <summary>Its number; null when unknown.</summary>
    [JsonPropertyName("number")]
    public string? Number { get; init; }

    /// <summary>When it was adopted; null when unknown.</summary>
    [JsonPropertyName("adoptedOn")]
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>When it was published, posted or notified, so that those concerned could know of it; null when it was not, or that is unknown.</summary>
    /// <remarks>A French act binds once it is public and, when it must be sent, received by the State's representative (CGCT, art. L. 2131-1).</remarks>
    [JsonPropertyName("publishedOn")]
    public PartialDate? PublishedOn { get; init; }

    /// <summary>Its own transmission to the State's representative, which is not that of the agreement; null when none is recorded.</summary>
    [JsonPropertyName("transmission")]
    public Transmission? Transmission { get; init; }

    /// <summary>The body that adopted it, when it is not the party's own assembly: a province, CPAFFC.</summary>
    [JsonPropertyName("body")]
    public LocalizedText? Body { get; init; }

    /// <summary>Where it can be read.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

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
