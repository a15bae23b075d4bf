using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law.France;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>An agreement as the act of one of its parties: what a legal rule sees.</summary>
internal sealed class LegalAct(LegalAssessor assessor, Agreement agreement, int index, LocalAuthority authority, PartialDate? signed, LocalDate on)
{
    private Counterpart[]? counterparts;
    private bool? isSupport;
    private bool? hasAForeignParty;

    public LegalAssessor Assessor { get; } = assessor;

    public Agreement Agreement { get; } = agreement;

    /// <summary>The place of the party among the parties.</summary>
    public int Index { get; } = index;

    /// <summary>The law by which the act is judged just now: one of those that may have governed.</summary>
    public LegalFramework? Framework { get; set; }

    public AgreementParty Party => Agreement.Parties[Index];

    public LocalAuthority Authority { get; } = authority;

    /// <summary>The party's transmission to the State's representative; null when none is recorded, or it went to somebody else.</summary>
    public Transmission? Transmission => Party.Transmission is { } sent && (sent.RecipientKind is not { } kind || (IsRepresentative(kind) && IsOfThePlace(kind))) ? sent : null;

    /// <summary>When the party sent it to the State's representative: as its transmission has it, else as an event tells; null when nothing does.</summary>
    public PartialDate? SentOn => Transmission is { } sent ? sent.SentOn : Told(LifecycleState.Transmitted);

    /// <summary>Since when an event tells that it is in force; null when none does.</summary>
    public PartialDate? ToldInForce => Told(LifecycleState.InForce);

    /// <summary>Whether anything shows that it was signed at all: a signature, or what presupposes one.</summary>
    public bool IsKnownToBeSigned { get; init; } = true;

    /// <summary>When the party signed, as far as it is known; null when it is not known that it did.</summary>
    public PartialDate? Signed { get; } = signed;

    /// <summary>Between which days it was signed, when no signature is dated and something bounds them; else null.</summary>
    public PartialDate? Within { get; init; }

    /// <summary>When all sides had signed; null when the record does not say.</summary>
    public PartialDate? SignedByAll { get; init; }

    /// <summary>
    /// The days whose law may govern it: from the party's signature to the last one, else those that bound it, else any day until that of the question.
    /// </summary>
    public PartialDate When => Signed is { } own
        ? SignedByAll is { } all && all.IsSurelyAfter(own) && own.Earliest is { } from && all.Latest is { } to
            ? PartialDate.Parse($"{PartialDate.On(from)}/{PartialDate.On(to)}")
            : own
        : Within ?? PartialDate.Parse($"../{PartialDate.On(On)}");

    /// <summary>The day for which the question is asked.</summary>
    public LocalDate On { get; } = on;

    public AuthorityKind? Kind { get; } = assessor.KindOf(authority, signed);

    /// <summary>Whether a party of another country, or one that the register does not hold, takes part in whatever role but that of a witness.</summary>
    public bool HasAForeignParty => hasAForeignParty ??= FindAForeignParty();

    /// <summary>Whether it supports somebody rather than founds or concludes a cooperation: a grant.</summary>
    public bool IsSupport => isSupport ??= Support.IsOne(this);

    /// <summary>Whether the instrument is one that parties conclude, so that what the law asks of conventions is asked of it.</summary>
    public bool IsConvention => Agreement.Kind.Nature is not (AgreementNature.Preparatory or AgreementNature.Unilateral);

    /// <summary>Whether the law of the day has a provision of its own on conventions with States.</summary>
    public bool HasALawOnStates => Framework!.Find(RequirementKind.StateCounterpartBarred) is not null;

    /// <summary>A body beside the authorities that takes part and does not only pay or attend; null when the party at an index is none.</summary>
    public LocalAuthority? RecipientAt(int index)
    {
        var party = Agreement.Parties[index];
        return index != Index && party.Role != PartyRole.Funder && party.Role != PartyRole.Witness && Assessor.Find(party.Authority) is { } found
            && Assessor.KindOf(found, Signed)?.IsBodyBesideAuthorities() == true ? found : null;
    }

    /// <summary>The parties of other countries that are bound.</summary>
    public ReadOnlySpan<Counterpart> Counterparts() => counterparts ??= FindCounterparts();

    /// <summary>What somebody held where a person must judge; the opinion that it is not met counts before the opinion that it is.</summary>
    public LegalOpinion? OpinionOn(RequirementKind requirement)
    {
        LegalOpinion? found = null;
        foreach (var opinion in Agreement.LegalOpinions)
        {
            if (opinion.Requirement == requirement && (found is null || !opinion.IsMet))
                found = opinion;
        }

        return found;
    }

    public Argument Name => NameOf(Authority);

    public Argument SignedOrUnknown => Argument.When(Signed);

    public static Argument NameOf(LocalAuthority authority) => authority.Names.IsEmpty ? authority.Id.Text : authority.Names[0].Text;

    public Verdict Satisfied(Timed timed, JsonPointer at, LegalFactKind kind, Argument value) =>
        Judged(timed, at, VerdictOutcome.Satisfied, [new LegalFact { Kind = kind, At = at, Value = value }]);

    /// <summary>SC4026. A fact is missing, and the question stays open.</summary>
    public Verdict Unknown(Timed timed, JsonPointer at, LegalFactKind kind, ValueList<LegalFact> facts = default) =>
        Judged(timed, at, VerdictOutcome.Undetermined, facts, Rules.LegalQuestionIsOpen, missing: timed.Missing(kind, at));

    public Verdict Broken(Timed timed, Rule rule, JsonPointer at, LegalFactKind kind, Argument value, params ReadOnlySpan<Argument> details) =>
        Judged(timed, at, VerdictOutcome.Broken, [new LegalFact { Kind = kind, At = at, Value = value }], rule, ValueList.Create(details));

    /// <summary>Nothing is broken: no day is set for it, and it is recorded for a later day than that of the question.</summary>
    public Verdict NotYet(Timed timed, Rule rule, JsonPointer at, LegalFactKind kind, Argument value, params ReadOnlySpan<Argument> details) =>
        Judged(timed, at, VerdictOutcome.NotApplicable, [new LegalFact { Kind = kind, At = at, Value = value }], rule, ValueList.Create(details));

    private Verdict Judged(
        Timed timed, JsonPointer at, VerdictOutcome outcome, ValueList<LegalFact> facts, Rule? rule = null, ValueList<Argument> details = default, ValueList<MissingFact> missing = default) => new()
    {
        Requirement = timed.Requirement.Kind,
        Outcome = outcome,
        Provision = timed.Provision.Id,
        Title = timed.Provision.Title,
        Version = timed.Version,
        Party = PartyOf(timed),
        At = at,
        Facts = facts,
        Missing = missing,
        Rule = rule,
        Details = details,
        SeeAlso = timed.SeeAlso,
    };

    private static bool IsRepresentative(StateAuthority kind) =>
        kind != StateAuthority.Government && kind != StateAuthority.ConseilDEtatDecree && kind != StateAuthority.Assembly && kind != StateAuthority.NationalCommission
        && kind != StateAuthority.BasinCommittee && kind != StateAuthority.ProvincialForeignAffairsOffice && kind != StateAuthority.Cpaffc;

    // An act of a commune goes to the representative in the department.
    private bool IsOfThePlace(StateAuthority kind) => kind != StateAuthority.RegionalPrefect || (Kind != AuthorityKind.Commune && Kind != AuthorityKind.NewCommune);

    private AuthorityId? PartyOf(Timed timed) => timed.IsAskedOfAParty ? Party.Authority : null;

    // An event that names nobody tells of the only party of the country.
    private PartialDate? Told(LifecycleState state)
    {
        foreach (var told in Assessor.EventsOf(Agreement))
        {
            if (told.State == state && told.On is { } on && (told.By.IsEmpty ? IsTheOnlyOneOfItsCountry() : told.By.AsSpan().Contains(Party.Authority)))
                return on;
        }

        return null;
    }

    private bool IsTheOnlyOneOfItsCountry()
    {
        foreach (var party in Agreement.Parties)
        {
            if (party.Authority != Party.Authority && party.Role != PartyRole.Witness
                && (Assessor.Find(party.Authority) is not { } other || other.Country == Authority.Country))
                return false;
        }

        return true;
    }

    private bool FindAForeignParty()
    {
        foreach (var party in Agreement.Parties)
        {
            if (party.Role != PartyRole.Witness && Assessor.Find(party.Authority)?.Country != Authority.Country)
                return true;
        }

        return false;
    }

    private Counterpart[] FindCounterparts()
    {
        var found = new Counterpart[Agreement.Parties.Count];
        var count = 0;
        for (var i = 0; i < Agreement.Parties.Count; i++)
        {
            var party = Agreement.Parties[i];
            if (i == Index || !Partners.IsBound(party))
                continue;
            var other = Assessor.Find(party.Authority);
            if (other is null || other.Country != Authority.Country)
                found[count++] = new Counterpart(i, party.Authority, other, other is null ? null : Assessor.KindOf(other, Signed));
        }

        return found[..count];
    }
}

/// <summary>A party of another country.</summary>
internal readonly record struct Counterpart(int Index, AuthorityId Id, LocalAuthority? Authority, AuthorityKind? Kind)
{
    public Argument Name => Authority is null ? Id.Text : LegalAct.NameOf(Authority);
}
