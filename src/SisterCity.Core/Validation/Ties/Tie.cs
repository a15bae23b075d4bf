using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>An agreement or a partnership, for the rules that look at both: what they have in common, and what each calls it.</summary>
internal readonly struct Tie
{
    public Tie(Agreement agreement) => Agreement = agreement;

    public Tie(Partnership partnership) => Partnership = partnership;

    /// <summary>The agreement; null when it is a partnership.</summary>
    public Agreement? Agreement { get; }

    /// <summary>The partnership; null when it is an agreement.</summary>
    public Partnership? Partnership { get; }

    public object Record => (object?)Agreement ?? Partnership!;

    /// <summary>The name of the list of its sides in JSON.</summary>
    public string Sides => Agreement is null ? "members" : "parties";

    public int SideCount => Agreement is null ? Partnership!.Members.Count : Agreement.Parties.Count;

    /// <summary>When an agreement was signed, since when there is a partnership.</summary>
    public PartialDate? Date => Agreement is null ? Partnership!.Since : Agreement.SignedOn;

    /// <summary>The name of that date in JSON.</summary>
    public string DateMember => Agreement is null ? "since" : "signedOn";

    public DateBasis? DateBasis => Agreement is null ? Partnership!.SinceBasis : Agreement.SignedOnBasis;

    public ValueList<DateClaim> DateClaims => Agreement is null ? Partnership!.DateClaims : Agreement.DateClaims;

    public ValueList<PartnershipEvent> Events => Agreement is null ? Partnership!.Events : Agreement.Events;

    public ValueList<SourceReference> Sources => Agreement is null ? Partnership!.Sources : Agreement.Sources;

    public static implicit operator Tie(Agreement agreement) => new(agreement);

    public static implicit operator Tie(Partnership partnership) => new(partnership);

    public AuthorityId SideAt(int index) => Agreement is null ? Partnership!.Members[index].Authority : Agreement.Parties[index].Authority;
}
