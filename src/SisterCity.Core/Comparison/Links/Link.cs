using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>A link between authorities as one list has it: a partnership with its agreements, or agreements that stand under none.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>var since = comparison.OnlyInMine[0].Since;</code></example>
public sealed record Link
{
    /// <summary>The list.</summary>
    public required ListSide Side { get; init; }

    /// <summary>Where it stands in its register: the partnership, or the first of the agreements.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>What it is called: its title, else the names of its members.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>
    /// The authorities that it is between, by their identifiers in the list: without those that only act for a side, pay or attend, and those that
    /// another member succeeded.
    /// </summary>
    public ValueList<AuthorityId> Members { get; init; }

    /// <summary>The partnership; null when the list has agreements only.</summary>
    public Partnership? Partnership { get; init; }

    /// <summary>The agreements, in the order of the list.</summary>
    public ValueList<Agreement> Agreements { get; init; }

    /// <summary>
    /// When the link was made, as the list holds: the partnership's date, else the day on which all sides had signed the only agreement that may have
    /// founded it; null when unknown.
    /// </summary>
    /// <remarks>
    /// A renewal, an amendment or an agreement that replaces another is no beginning, nor is a letter of intent, the act of one side, or what is concluded
    /// under another: the grant of a year, a programme of actions.
    /// </remarks>
    public PartialDate? Since => Partnership?.Since ?? (OnlyFounder() is { } founder ? Signatures.OfAll(founder) : null);

    /// <summary>
    /// When the link was made by the claims of a list that holds no date of it, each date once; empty when it holds one, or nobody claims any.
    /// </summary>
    public ValueList<PartialDate> SinceClaims =>
        Since is null && Partnership is { DateClaims: { IsEmpty: false } claims } ? claims.Select(claim => claim.On).Distinct().ToValueList() : default;

    /// <summary>The identifier of the partnership, else of the first agreement.</summary>
    public string Id => Partnership?.Id.Text ?? Agreements[0].Id.Text;

    private Agreement? OnlyFounder()
    {
        Agreement? founder = null;
        foreach (var agreement in Agreements)
        {
            if (!MayFound(agreement))
                continue;
            if (founder is not null)
                return null;
            founder = agreement;
        }

        return founder;
    }

    private static bool MayFound(Agreement agreement) =>
        agreement.Kind.Nature is not (AgreementNature.Preparatory or AgreementNature.Unilateral or AgreementNature.Subordinate)
        && agreement.Relations.All(relation =>
            relation.Kind != AgreementRelationKind.Renews && relation.Kind != AgreementRelationKind.Amends && relation.Kind != AgreementRelationKind.Replaces);
}
