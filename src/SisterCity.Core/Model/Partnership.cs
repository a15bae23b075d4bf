using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The enduring relationship between authorities, of which agreements are the instruments.</summary>
/// <remarks>
/// Its status is not stored: it follows from <see cref="Events"/>, and may be unknown. Sources' words about its status are kept as
/// <see cref="StatusClaims"/>, beside each other. Equal by content.
/// </remarks>
/// <example><code>
/// new Partnership { Id = PartnershipId.Parse("lozere-guizhou"), Kind = PartnershipKind.Twinning,
///     Members = [new PartnershipMember { Authority = AuthorityId.Parse("lozere") }, new PartnershipMember { Authority = AuthorityId.Parse("guizhou") }],
///     Since = PartialDate.Parse("2001") }
/// </code></example>
public sealed partial record Partnership
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required PartnershipId Id { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>What sort of relationship it is, as the register's editor holds.</summary>
    [JsonPropertyName("kind")]
    public required PartnershipKind Kind { get; init; }

    /// <summary>What others call it: a crowd-sourced list says "twinning" of a cooperation agreement.</summary>
    [JsonPropertyName("kindClaims")]
    public ValueList<KindClaim> KindClaims { get; init; }

    /// <summary>The authorities that are bound, two or more, each for its time.</summary>
    [JsonPropertyName("members")]
    public ValueList<PartnershipMember> Members { get; init; }

    /// <summary>What others say of who is a member: a list that names another city, or leaves a member out.</summary>
    [JsonPropertyName("memberClaims")]
    public ValueList<PartyClaim> MemberClaims { get; init; }

    /// <summary>Whether the members bound themselves to have no other twin, as some oaths do; null when unknown.</summary>
    [JsonPropertyName("isExclusive")]
    public bool? IsExclusive { get; init; }

    /// <summary>When the relationship was made, as the editor holds; null when unknown.</summary>
    [JsonPropertyName("since")]
    public PartialDate? Since { get; init; }

    /// <summary>How <see cref="Since"/> was found; null when it is simply stated.</summary>
    [JsonPropertyName("sinceBasis")]
    public DateBasis? SinceBasis { get; init; }

    /// <summary>The first contact, which is not yet a relationship; null when unknown.</summary>
    [JsonPropertyName("firstContact")]
    public PartialDate? FirstContact { get; init; }

    /// <summary>Other days that are claimed for <see cref="Since"/>.</summary>
    [JsonPropertyName("dateClaims")]
    public ValueList<DateClaim> DateClaims { get; init; }

    /// <summary>What happened to it, in any order.</summary>
    [JsonPropertyName("events")]
    public ValueList<PartnershipEvent> Events { get; init; }

    /// <summary>What sources say of its status on a day.</summary>
    [JsonPropertyName("statusClaims")]
    public ValueList<StatusClaim> StatusClaims { get; init; }

    /// <summary>Claims that it is the first of its sort.</summary>
    [JsonPropertyName("firstClaims")]
    public ValueList<FirstClaim> FirstClaims { get; init; }

    /// <summary>A wider partnership that it exists under: a twinning of quarters under that of their cities.</summary>
    [JsonPropertyName("within")]
    public PartnershipId? Within { get; init; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("themes")]
    public ValueList<Theme> Themes { get; init; }

    /// <summary>The fields of cooperation in a source's own words, beside the codes of <see cref="Themes"/>: "jardins", "textile heritage".</summary>
    [JsonPropertyName("themeWordings")]
    public ValueList<LocalizedText> ThemeWordings { get; init; }

    /// <summary>How far the editor trusts the record; null when not judged.</summary>
    [JsonPropertyName("confidence")]
    public ConfidenceLevel? Confidence { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>This partnership with one member changed; the others stay the same objects.</summary>
    /// <param name="member">The authority of the member; of several memberships of one authority the first.</param>
    /// <param name="change">Makes the new membership of the old one.</param>
    /// <exception cref="KeyNotFoundException">The authority is no member.</exception>
    /// <example><code>partnership.Change(lyon, member => member with { Role = PartyRole.Witness })</code></example>
    public Partnership Change(AuthorityId member, Func<PartnershipMember, PartnershipMember> change) =>
        this with { Members = Members.Change(one => one.Authority == member, change) };

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
