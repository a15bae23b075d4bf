using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The parties of an agreement, and those who signed for them.</summary>
internal static class PartyRules
{
    /// <summary>SC2020. An association signs as a party that is bound.</summary>
    [Rule("SC2020")]
    public static void AssociationSignsAsAParty(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (Partners.IsBound(party) && context.Find(party.Authority)?.StatusAt(Signatures.Of(agreement, party))?.Kind == AuthorityKind.Association)
                found.Add(Rules.AssociationSignsAsAParty, $"parties/{i}", context.NameOf(party.Authority));
        }
    }

    /// <summary>SC2019. A party speaks for an authority that is no party.</summary>
    [Rule("SC2019")]
    public static void SpeaksForAnotherAuthority(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            for (var j = 0; j < party.SpeaksFor.Count; j++)
            {
                if (party.SpeaksFor[j] is var spokenFor && context.IndexOf(spokenFor, agreement) < 0)
                    found.Add(Rules.SpeaksForAnotherAuthority, $"parties/{i}/speaksFor/{j}", context.NameOf(party.Authority), context.NameOf(spokenFor));
            }
        }
    }

    /// <summary>SC5011. A party that is bound is no member of the partnership.</summary>
    [Rule("SC5011")]
    public static void PartyIsNotAMember(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Partnership is not { } id || context.Find(id) is not { } partnership)
            return;
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i].Authority;
            if (Partners.IsBound(agreement.Parties[i]) && context.IndexOf(party, partnership) < 0)
                found.Add(Rules.PartyIsNotAMember, $"parties/{i}/authority", context.NameOf(party), id.Text);
        }
    }

    /// <summary>SC2003. A party signed before it existed. Its predecessors are proposed.</summary>
    [Rule("SC2003")]
    public static void PartyDidNotExistYet(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (Signatures.Of(agreement, party) is not { } signed || context.Find(party.Authority) is not { Existence.From: { } begins } authority)
                continue;
            var predecessors = string.Join(" / ", Successions.PredecessorsOf(authority).Select(id => id.Text));
            var repair = predecessors.Length == 0 ? null : predecessors;
            found.Add(Rules.PartyDidNotExistYet, signed.IsBefore(begins), $"parties/{i}/authority", repair, [context.NameOf(authority.Id), signed, begins]);
        }
    }

    /// <summary>SC2004. A party signed after it had ceased to exist.</summary>
    [Rule("SC2004")]
    public static void PartyHadCeasedToExist(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];

            // The end is exclusive: a signature on the very day is one too late.
            if (Signatures.Of(agreement, party) is { } signed && context.Find(party.Authority) is { Existence.Until: { } ended })
                found.Add(Rules.PartyHadCeasedToExist, signed.IsBefore(ended).Not(), $"parties/{i}/authority", context.NameOf(party.Authority), signed, ended);
        }
    }

    /// <summary>SC2045. A person signed outside the time in office.</summary>
    [Rule("SC2045")]
    public static void SignatoryWasNotInOffice(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var signatories = agreement.Parties[i].Signatories;
            for (var j = 0; j < signatories.Count; j++)
            {
                if (Signatures.Of(agreement, agreement.Parties[i]) is { } signed
                    && signatories[j].InOffice is { } office && office.CoversOn(signed) == Certainty.No)
                    found.Add(Rules.SignatoryWasNotInOffice, $"parties/{i}/signatories/{j}", NameOf(signatories[j]), signed);
            }
        }
    }

    /// <summary>A name, else a capacity, else a dash.</summary>
    private static Argument NameOf(Signatory signatory) => signatory.Name ?? (signatory.Capacity is { } capacity ? (Argument)capacity.Entry : "–");
}
