using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What becomes of an authority that is over.</summary>
internal static class EndingRules
{
    /// <summary>SC1024. An authority is over, and the record does not say who holds what it signed, or that nobody does.</summary>
    [Rule("SC1024")]
    public static void EndsWithoutASuccessor(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority is { Existence.Until: { } until, HasNoSuccessor: not true } && context.Register is { } register
            && until.IsAfter(context.On) == Certainty.No && !register.Successions.HasPassed(authority.Id))
            found.Add(Rules.EndsWithoutASuccessor, "existence/until", context.NameOf(authority.Id), until);
    }

    /// <summary>SC1025. The record says that there is no successor, and another record is one.</summary>
    [Rule("SC1025")]
    public static void HasASuccessorAndNone(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.HasNoSuccessor == true && context.Register?.Successions.After(authority.Id).FirstOrDefault().Successor is { } successor)
            found.Add(Rules.HasASuccessorAndNone, "hasNoSuccessor", context.NameOf(authority.Id), context.NameOf(successor.Id));
    }

    /// <summary>SC1026. An authority that was merged or absorbed goes on after that day. A successor that took only a part leaves it in place.</summary>
    [Rule("SC1026")]
    public static void PredecessorGoesOn(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Successions.Count && context.Register is not null; i++)
        {
            var succession = authority.Successions[i];
            if (succession.PassesAPartOnly() || succession.On is not { } on)
                continue;
            for (var j = 0; j < succession.Predecessors.Count; j++)
            {
                if (context.Find(succession.Predecessors[j]) is { } predecessor && predecessor.Id != authority.Id
                    && predecessor.Existence?.Until is var until && (until is null || until.Value.IsSurelyAfter(on)))
                    found.Add(Rules.PredecessorGoesOn, $"successions/{i}/predecessors/{j}", context.NameOf(predecessor.Id), on, Argument.When(until));
            }
        }
    }
}
