using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law.France;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.Networks;

/// <summary>What CLAIR, Sister Cities International, CEMR and RGRE call a twinning: not law, but lists go by it.</summary>
internal static class NetworkDefinitions
{
    /// <summary>
    /// A link between communities of two countries is what networks define: neither an act of one side
    /// founds one, nor an agreement with a State or an association alone.
    /// </summary>
    public static bool Concern(LegalAct act)
    {
        if (act.Agreement.Kind.Nature == AgreementNature.Unilateral)
            return false;
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind is not { } kind || !(kind.IsState() || kind.IsBodyBesideAuthorities()))
                return true;
        }

        return false;
    }

    /// <summary>CLAIR (1) and SCI: the highest officials of both sides signed.</summary>
    public static Verdict SignedByHeads(LegalAct act, Timed timed)
    {
        var open = -1;
        for (var i = 0; i < act.Agreement.Parties.Count; i++)
        {
            var party = act.Agreement.Parties[i];
            if (!Partners.IsBound(party))
                continue;
            var (signedByHead, capacity) = (false, default(SignatoryCapacity?));
            foreach (var signatory in party.Signatories)
            {
                signedByHead |= signatory.Capacity is { } known && IsHead(known);
                capacity = signatory.Capacity ?? capacity;
            }

            if (!signedByHead && (capacity is not { } other || other == SignatoryCapacity.NotStated))
                open = i;
            else if (!signedByHead)
                return NotMet(act, timed, ActPointers.Party(i), LegalFactKind.Signatories, capacity!.Value.Entry);
        }

        return open >= 0 ? act.Unknown(timed, ActPointers.Party(open), LegalFactKind.Signatories)
            : act.Satisfied(timed, ActPointers.Party(0), LegalFactKind.Signatories, LegalFactKind.Signatories.Entry);
    }

    /// <summary>CLAIR (2) and SCI: not one field only. One field that is recorded does not say that there is no other.</summary>
    public static Verdict SeveralFields(LegalAct act, Timed timed) => act.Agreement.Themes.Count > 1
        ? act.Satisfied(timed, ActPointers.Themes, LegalFactKind.FieldsOfExchange, act.Agreement.Themes.Count)
        : Ask(act, timed, LegalFactKind.FieldsOfExchange, ActPointers.Themes);

    /// <summary>CLAIR (3) and CEMR: the assembly approved.</summary>
    public static Verdict AssemblyApproval(LegalAct act, Timed timed)
    {
        for (var i = 0; i < act.Agreement.Parties.Count; i++)
        {
            foreach (var authorising in act.Agreement.Parties[i].AuthorisingActs)
            {
                if (authorising.Kind == AuthorisingActKind.Deliberation)
                    return act.Satisfied(
                        timed, ActPointers.AuthorisingActsOf(i), LegalFactKind.AssemblyVote,
                        authorising.AdoptedOn is { } day ? day : AuthorisingActKind.Deliberation.Entry);
            }
        }

        return Ask(act, timed, LegalFactKind.AssemblyVote, ActPointers.AuthorisingActsOf(act.Index));
    }

    /// <summary>SCI: made to last. Without an end it is; with one, a person judges.</summary>
    public static Verdict LongTerm(LegalAct act, Timed timed) => IsUnlimited(act) is { } term && term
        ? act.Satisfied(timed, ActPointers.Term, LegalFactKind.Term, act.Agreement.Term!.Kind.Entry)
        : Ask(act, timed, LegalFactKind.Term, ActPointers.Term);

    /// <summary>CEMR: at a formal public meeting.</summary>
    public static Verdict PublicCeremony(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.Ceremony, ActPointers.LegalOpinions);

    /// <summary>RGRE: a partnership and a friendship rest on an instrument; a contact on none. A kind that no list knows may be either.</summary>
    public static Verdict WrittenInstrument(LegalAct act, Timed timed) => act.Agreement.Modality == CooperationModality.AdHoc
        ? NotMet(act, timed, ActPointers.Modality, LegalFactKind.Convention, CooperationModality.AdHoc.Entry)
        : !act.Agreement.Kind.IsListed ? act.Unknown(timed, ActPointers.Kind, LegalFactKind.Convention)
        : act.Satisfied(timed, ActPointers.Kind, LegalFactKind.Convention, act.Agreement.Kind.Entry);

    /// <summary>RGRE: a partnership is not limited in time.</summary>
    public static Verdict UnlimitedTerm(LegalAct act, Timed timed) => IsUnlimited(act) switch
    {
        true => act.Satisfied(timed, ActPointers.Term, LegalFactKind.Term, act.Agreement.Term!.Kind.Entry),
        false => NotMet(act, timed, ActPointers.Term, LegalFactKind.Term, act.Agreement.Term!.Kind.Entry),
        null => act.Unknown(timed, ActPointers.Term, LegalFactKind.Term),
    };

    private static Verdict Ask(LegalAct act, Timed timed, LegalFactKind kind, JsonPointer at) => act.OpinionOn(timed.Requirement.Kind) is { } opinion
        ? ForAPerson.Judge(act, timed, opinion, kind)
        : act.Unknown(timed, at, kind);

    /// <summary>SC4025. The agreement is not what a network calls a twinning.</summary>
    private static Verdict NotMet(LegalAct act, Timed timed, JsonPointer at, LegalFactKind kind, Argument value) =>
        act.Broken(timed, Rules.DefinitionIsNotMet, at, kind, value, timed.Provision.Title);

    private static bool? IsUnlimited(LegalAct act) => act.Agreement.Term is not { } term ? null
        : term.Kind == TermKind.OpenEnded || term.Kind == TermKind.TacitlyRenewed ? true
        : term.Kind == TermKind.Fixed ? false : null;

    private static bool IsHead(SignatoryCapacity capacity) =>
        capacity == SignatoryCapacity.Mayor || capacity == SignatoryCapacity.President || capacity == SignatoryCapacity.Governor
            || capacity == SignatoryCapacity.CountyHead || capacity == SignatoryCapacity.Prefect;
}
