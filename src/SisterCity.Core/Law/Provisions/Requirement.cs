using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>One thing that a version asks, allows or defines: its kind, from a closed list, and the parameters of that kind.</summary>
/// <remarks>Which kind has which parameters is said at each. Equal by content.</remarks>
/// <example><code>new Requirement { Kind = RequirementKind.SpendingCap, Percent = 1, Services = [PublicService.DrinkingWater] }</code></example>
public sealed partial record Requirement
{
    /// <summary>The kind.</summary>
    [JsonPropertyName("kind")]
    public required RequirementKind Kind { get; init; }

    /// <summary>Counterparts: those that counterpart-allowed permits; those of whom partner-included wants one.</summary>
    [JsonPropertyName("counterparts")]
    public ValueList<CounterpartKind> Counterparts { get; init; }

    /// <summary>The cases in which a convention with a State is allowed (state-counterpart-barred).</summary>
    [JsonPropertyName("cases")]
    public ValueList<StateConventionCase> Cases { get; init; }

    /// <summary>Those of the cases that need a prior authorisation, each with who gives it (state-counterpart-barred).</summary>
    [JsonPropertyName("authorisedCases")]
    public ValueList<AuthorisedCase> AuthorisedCases { get; init; }

    /// <summary>Who authorises, approves, receives or is told; null when the kind has nobody, or it is not said.</summary>
    [JsonPropertyName("by")]
    public StateAuthority? By { get; init; }

    /// <summary>The services whose budgets may pay (spending-cap).</summary>
    [JsonPropertyName("services")]
    public ValueList<PublicService> Services { get; init; }

    /// <summary>The cap in per cent of the base (spending-cap, capital-cap).</summary>
    [JsonPropertyName("percent")]
    public decimal? Percent { get; init; }

    /// <summary>What the percentage is counted on, in words, exclusions included (spending-cap, capital-cap).</summary>
    [JsonPropertyName("base")]
    public LocalizedText? Base { get; init; }

    /// <summary>A threshold (subsidy-agreement).</summary>
    [JsonPropertyName("threshold")]
    public Money? Threshold { get; init; }

    /// <summary>Countries that the requirement names: those that share a border with France (border-only).</summary>
    [JsonPropertyName("countries")]
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>Kinds of authority that the requirement leaves out (eligible-level).</summary>
    [JsonPropertyName("excludedKinds")]
    public ValueList<AuthorityKind> ExcludedKinds { get; init; }

    /// <summary>Whether only urgency allows it (humanitarian-action); null when urgency does not matter.</summary>
    [JsonPropertyName("onlyInUrgency")]
    public bool? OnlyInUrgency { get; init; }

    /// <summary>Articles that it refers to: L2131-1, L2131-2 (transmission).</summary>
    [JsonPropertyName("articles")]
    public ValueList<string> Articles { get; init; }

    /// <summary>Whether it is asked only where the counterparts belong to no Member State of the European Union (reciprocal-agreement); null when of all.</summary>
    [JsonPropertyName("onlyOutsideTheUnion")]
    public bool? OnlyOutsideTheUnion { get; init; }

    /// <summary>How many months it lasts (referral-period).</summary>
    [JsonPropertyName("months")]
    public int? Months { get; init; }

    /// <summary>Whether external action is among what the assembly may delegate (delegation-list).</summary>
    [JsonPropertyName("coversExternalAction")]
    public bool? CoversExternalAction { get; init; }

    /// <summary>In what capacity those sign of whom it speaks (signatory-delegation); empty for all who are not the head of the executive.</summary>
    [JsonPropertyName("signatories")]
    public ValueList<SignatoryCapacity> Signatories { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }
}
