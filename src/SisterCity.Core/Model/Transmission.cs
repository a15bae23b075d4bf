using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>
/// The transmission of an agreement, or of the act that authorises it, to the representative of the State: a French convention takes effect by it (CGCT,
/// art. L. 1115-1), and a deliberation binds once it is received (art. L. 2131-1).
/// </summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Transmission { SentOn = PartialDate.Parse("2017-03-01"), ReceivedOn = PartialDate.Parse("2017-03-02") }</code></example>
public sealed partial record Transmission
{
    /// <summary>When it was sent; null when unknown.</summary>
    [JsonPropertyName("sentOn")]
    public PartialDate? SentOn { get; init; }

    /// <summary>When it was received, as the acknowledgement says; null when unknown.</summary>
    [JsonPropertyName("receivedOn")]
    public PartialDate? ReceivedOn { get; init; }

    /// <summary>When it was transmitted, as far as the record says: when it was sent, else when it was received.</summary>
    internal PartialDate? FirstDate() => SentOn ?? ReceivedOn;

    /// <summary>To whom: the prefecture, in words or as its SCDL identifier (PREF034).</summary>
    [JsonPropertyName("recipient")]
    public string? Recipient { get; init; }

    /// <summary>
    /// What sort of body received it; null when unknown, or when it is the State's representative. Sent to another, as to a ministry, an agreement is not
    /// transmitted in the sense of the law.
    /// </summary>
    [JsonPropertyName("recipientKind")]
    public StateAuthority? RecipientKind { get; init; }

    /// <summary>The number of the acknowledgement of receipt; null when unknown.</summary>
    [JsonPropertyName("receiptNumber")]
    public string? ReceiptNumber { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
