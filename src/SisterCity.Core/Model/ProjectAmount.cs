using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Money or goods for a project: planned, promised, paid, received, earned or given in kind.</summary>
/// <remarks>
/// <para>One amount is one sum, never split: over several years it has a <see cref="Period"/>. Budgets, commitments and disbursements are never added to each
/// other.</para>
/// <para>A sum that is not known is null; a share of the whole may stand in its place. Equal by content.</para>
/// </remarks>
/// <example><code>
/// new ProjectAmount { Kind = AmountKind.Disbursement, Year = 2024, Amount = Money.Of(22_999, CurrencyCode.Euro),
///     Payers = [new ProjectBody { Authority = AuthorityId.Parse("montpellier") }] }
/// </code></example>
public sealed partial record ProjectAmount
{
    /// <summary>Its identifier within the project, for those that refer to it; null when nothing does.</summary>
    [JsonPropertyName("id")]
    public AmountId? Id { get; init; }

    /// <summary>Planned, promised, paid, received, earned or given in kind.</summary>
    [JsonPropertyName("kind")]
    public required AmountKind Kind { get; init; }

    /// <summary>The sum; null when it is not known.</summary>
    [JsonPropertyName("amount")]
    public Money? Amount { get; init; }

    /// <summary>How exact the sum is; null when it is exact, or not said.</summary>
    [JsonPropertyName("qualifier")]
    public AmountQualifier? Qualifier { get; init; }

    /// <summary>What the sum covers; null for once, in its year or period.</summary>
    [JsonPropertyName("extent")]
    public AmountExtent? Extent { get; init; }

    /// <summary>The part of the project's whole money of this kind, in percent; null when not stated.</summary>
    [JsonPropertyName("share")]
    public decimal? Share { get; init; }

    /// <summary>The budget year; null when the day or the period tells it, or for the whole project.</summary>
    [JsonPropertyName("year")]
    public int? Year { get; init; }

    /// <summary>The time that the sum is for, when it is no calendar year: 2010/2012, 2015-04/2016-03; null when it is the year, or unknown.</summary>
    [JsonPropertyName("period")]
    public PartialDate? Period { get; init; }

    /// <summary>The day on which it was voted, promised or paid; for a total so far, the day up to which it is told; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>Who pays; several for one sum of several payers; empty when unknown.</summary>
    [JsonPropertyName("payers")]
    public ValueList<ProjectBody> Payers { get; init; }

    /// <summary>The first body that the money goes to; null when the payer spends it itself, or when unknown.</summary>
    [JsonPropertyName("receiver")]
    public ProjectBody? Receiver { get; init; }

    /// <summary>The public service whose budget pays; null for the general budget, or when unknown.</summary>
    [JsonPropertyName("service")]
    public PublicService? Service { get; init; }

    /// <summary>Where the money comes from; null when unknown.</summary>
    [JsonPropertyName("funding")]
    public FundingSource? Funding { get; init; }

    /// <summary>The payments that fed it: money that is passed on. Empty when it is the payer's own.</summary>
    [JsonPropertyName("from")]
    public ValueList<AmountReference> From { get; init; }

    /// <summary>The amount of the same project that contains this one; null when none.</summary>
    [JsonPropertyName("partOf")]
    public AmountId? PartOf { get; init; }

    /// <summary>Whose report tells it; null for the register's editor.</summary>
    [JsonPropertyName("reportedBy")]
    public AuthorityId? ReportedBy { get; init; }

    /// <summary>Its type of aid; null when as the project.</summary>
    [JsonPropertyName("aidType")]
    public AidType? AidType { get; init; }

    /// <summary>Its channel of delivery, where it is not the one that follows from the receiver; null when it is.</summary>
    [JsonPropertyName("channel")]
    public CrsChannel? Channel { get; init; }

    /// <summary>Whether it counts as official development assistance; null when as the project.</summary>
    [JsonPropertyName("isOfficialDevelopmentAssistance")]
    public bool? IsOfficialDevelopmentAssistance { get; init; }

    /// <summary>Other sums that are given for it.</summary>
    [JsonPropertyName("claims")]
    public ValueList<AmountClaim> Claims { get; init; }

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
