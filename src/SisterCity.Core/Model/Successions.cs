using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who took over from whom, among some authorities. A chain of successions may be as long as the list, and may run in a circle.</summary>
internal sealed class Successions
{
    private readonly ILookup<AuthorityId, (LocalAuthority Successor, Succession Succession)> steps;
    private readonly HashSet<AuthorityId> successors;

    /// <param name="authorities">The authorities. Each tells from whom it took over.</param>
    public Successions(IEnumerable<LocalAuthority> authorities)
    {
        steps = authorities
            .SelectMany(successor => successor.Successions, (successor, succession) => (Successor: successor, Succession: succession))
            .SelectMany(step => step.Succession.Predecessors, (step, predecessor) => (Predecessor: predecessor, Step: step))
            .ToLookup(pair => pair.Predecessor, pair => pair.Step);
        successors = [.. steps.SelectMany(group => group).Select(step => step.Successor.Id)];
    }

    /// <summary>Whether nobody took over from anybody.</summary>
    public bool IsEmpty => steps.Count == 0;

    /// <summary>From whom an authority took over, as it tells, in its order.</summary>
    public static IEnumerable<AuthorityId> PredecessorsOf(LocalAuthority authority) => authority.Successions.SelectMany(succession => succession.Predecessors);

    /// <summary>Whether an authority tells that it took over from another as a whole.</summary>
    public static bool TookOverAsAWhole(LocalAuthority authority)
    {
        foreach (var succession in authority.Successions)
        {
            if (!succession.PassesAPartOnly())
                return true;
        }

        return false;
    }

    /// <summary>Who took over from an authority in one step, and by which succession, in the order of the list.</summary>
    public IEnumerable<(LocalAuthority Successor, Succession Succession)> After(AuthorityId authority) => steps[authority];

    /// <summary>Whether an authority passed to another, as a whole or in part.</summary>
    public bool HasPassed(AuthorityId authority) => steps.Contains(authority);

    /// <summary>Whether an authority passed to another as a whole. An authority that gave up a part lives on.</summary>
    public bool HasPassedAsAWhole(AuthorityId authority) => steps[authority].Any(static step => !step.Succession.PassesAPartOnly());

    /// <summary>Whether one authority passed to another, as a whole or in part, in one step or in several.</summary>
    public bool HasPassed(AuthorityId from, AuthorityId to) => Reaches(from, to, static _ => true);

    /// <summary>Whether one authority passed to another, as a whole in each step, in one step or in several.</summary>
    public bool HasPassedAsAWhole(AuthorityId from, AuthorityId to) => Reaches(from, to, static succession => !succession.PassesAPartOnly());

    /// <summary>Whether an authority took over from another, or passed to another.</summary>
    public bool IsOfALine(AuthorityId authority) => HasPassed(authority) || successors.Contains(authority);

    /// <summary>Whether one authority is the other, took over from it, or passed to it, in one step or in several.</summary>
    public bool AreOfOneLine(AuthorityId one, AuthorityId other) => one == other || HasPassed(one, other) || HasPassed(other, one);

    private bool Reaches(AuthorityId from, AuthorityId to, Func<Succession, bool> counts)
    {
        // Most authorities passed to nobody and took over from nobody.
        if (!steps.Contains(from) || !successors.Contains(to))
            return false;
        var seen = new HashSet<AuthorityId>();
        var waiting = new Stack<AuthorityId>([from]);
        while (waiting.TryPop(out var at))
        {
            if (!seen.Add(at))
                continue;
            foreach (var (successor, succession) in steps[at])
            {
                if (!counts(succession))
                    continue;
                if (successor.Id == to)
                    return true;
                waiting.Push(successor.Id);
            }
        }

        return false;
    }
}
