using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The facts of an authority beside the time in which it existed.</summary>
internal static class ExistenceRules
{
    /// <summary>SC1029. A name, a kind, codes or a parent lie outside the existence of the authority; or the parent did not exist then.</summary>
    [Rule("SC1029")]
    public static void FactIsOutsideTheExistence(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        var existence = Existences.Of(authority);
        for (var i = 0; i < authority.Names.Count && existence is not null; i++)
            Look(authority.Names[i].Validity, "names", i);
        for (var i = 0; i < authority.Kinds.Count && existence is not null; i++)
            Look(authority.Kinds[i].Validity, "kinds", i);
        for (var i = 0; i < authority.Codes.Count && existence is not null; i++)
            Look(authority.Codes[i].Validity, "codes", i);
        for (var i = 0; i < authority.Parents.Count; i++)
            LookAtParent(authority, existence, i, context, found);

        void Look(Validity? fact, string list, int index)
        {
            if (fact is not null)
                Tell(Existences.Exceeds(fact, existence!), existence!, authority.Id, $"{list}/{index}/validity/", context, found);
        }
    }

    /// <summary>One parent is told of once: of its own existence and that of the authority, for the one that it more surely lies outside.</summary>
    private static void LookAtParent(LocalAuthority authority, Validity? existence, int index, CheckContext context, FindingSink found)
    {
        var parent = authority.Parents[index];
        var own = parent.Validity is { } validity && existence is not null ? Existences.Exceeds(validity, existence) : default;
        if (own.Certainty != Certainty.Surely && parent.Parent != authority.Id && Existences.Of(context.Find(parent.Parent)) is { } ofParent)
        {
            var other = parent.Validity is { } fact ? Existences.Exceeds(fact, ofParent) : default;

            // It lies there while it exists, whatever the record says of the time.
            var whole = existence is not null ? Existences.Misses(existence, ofParent) : default;
            if (other.Certainty > own.Certainty && other.Certainty >= whole.Certainty)
            {
                Tell(other, ofParent, parent.Parent, $"parents/{index}/validity/", context, found);
                return;
            }

            if (whole.Certainty > own.Certainty)
            {
                Tell(whole with { Member = string.Empty }, ofParent, parent.Parent, $"parents/{index}/parent", context, found);
                return;
            }
        }

        if (own.Certainty != Certainty.No)
            Tell(own, existence!, authority.Id, $"parents/{index}/validity/", context, found);
    }

    private static void Tell(Existences.Stray stray, Validity outside, AuthorityId of, string at, CheckContext context, FindingSink found)
    {
        if (stray.Certainty == Certainty.No)
            return;
        var (from, until) = (Argument.When(outside.From), Argument.When(outside.Until));
        found.Add(Rules.FactIsOutsideTheExistence, stray.Certainty, at + stray.Member, stray.On, context.NameOf(of), from, until);
    }
}
