using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A party to an agreement, with what its own law asks of it: who signed, by which authorising act, transmitted when.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new AgreementParty { Authority = AuthorityId.Parse("orleans"),
///     AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.Deliberation, AdoptedOn = PartialDate.Parse("2015-12") }] }
/// </code></example>
public sealed partial record AgreementParty
{
    /// <summary>The party.</summary>
    [JsonPropertyName("authority")]
    public required AuthorityId Authority { get; init; }

    /// <summary>What it does in the agreement; null for an ordinary signatory.</summary>
    [JsonPropertyName("role")]
    public PartyRole? Role { get; init; }

    /// <summary>The people who signed for it, or their capacity alone.</summary>
    [JsonPropertyName("signatories")]
    public ValueList<Signatory> Signatories { get; init; }

    /// <summary>When this side says it signed, where the sides differ or signed apart; null for the agreement's date.</summary>
    [JsonPropertyName("signedOn")]
    public PartialDate? SignedOn { get; init; }

    /// <summary>The acts that authorised it to sign: a council's deliberation, a province's approval.</summary>
    [JsonPropertyName("authorisingActs")]
    public ValueList<AuthorisingAct> AuthorisingActs { get; init; }

    /// <summary>The transmission to the State's representative; null when none is recorded.</summary>
    [JsonPropertyName("transmission")]
    public Transmission? Transmission { get; init; }

    /// <summary>Other authorities that it claims to bind: a mayor who signs "for the Gers".</summary>
    [JsonPropertyName("speaksFor")]
    public ValueList<AuthorityId> SpeaksFor { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
