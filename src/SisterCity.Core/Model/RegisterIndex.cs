using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A register by identifiers. Of records that share one, the first counts; that they do is a finding of its own.</summary>
internal sealed class RegisterIndex
{
    private readonly HashSet<AuthorityId> successors;
    private Dictionary<AuthorityId, int>? places;

    public RegisterIndex(Register register)
    {
        Register = register;
        Authorities = Index(register.Authorities, record => record.Id);
        Partnerships = Index(register.Partnerships, record => record.Id);
        Agreements = Index(register.Agreements, record => record.Id);
        Projects = Index(register.Projects, record => record.Id);
        Crises = Index(register.Crises, record => record.Id);
        Sources = Index(register.Sources, record => record.Id);
        AgreementsUnder = register.Agreements
            .Where(agreement => agreement.Partnership is not null)
            .ToLookup(agreement => agreement.Partnership!.Value);
        Successors = register.Authorities
            .SelectMany(successor => successor.Successions, (successor, succession) => (Successor: successor, Succession: succession))
            .SelectMany(pair => pair.Succession.Predecessors, (pair, predecessor) => (Predecessor: predecessor, Pair: pair))
            .ToLookup(step => step.Predecessor, step => step.Pair);
        successors = [.. Successors.SelectMany(steps => steps).Select(step => step.Successor.Id)];
    }

    public Register Register { get; }

    public Dictionary<AuthorityId, LocalAuthority> Authorities { get; }

    public Dictionary<PartnershipId, Partnership> Partnerships { get; }

    public Dictionary<AgreementId, Agreement> Agreements { get; }

    public Dictionary<ProjectId, CooperationProject> Projects { get; }

    public Dictionary<CrisisId, Crisis> Crises { get; }

    public Dictionary<SourceId, Source> Sources { get; }

    public ILookup<PartnershipId, Agreement> AgreementsUnder { get; }

    /// <summary>Who took over from an authority, by which succession.</summary>
    public ILookup<AuthorityId, (LocalAuthority Successor, Succession Succession)> Successors { get; }

    /// <summary>Whether an authority took over from another, or passed to another.</summary>
    public bool IsOfALine(AuthorityId authority) => Successors.Contains(authority) || successors.Contains(authority);

    /// <summary>Whether one authority is the other, took over from it, or was taken over by it, in one step or in several.</summary>
    public bool AreOfOneLine(AuthorityId one, AuthorityId other) => one == other || Leads(one, other) || Leads(other, one);

    /// <summary>Whether one authority passed to another, in one step or in several.</summary>
    /// <param name="from">The earlier.</param>
    /// <param name="to">The later.</param>
    /// <param name="whole">Whether it must have passed as a whole in each step.</param>
    public bool Leads(AuthorityId from, AuthorityId to, bool whole = false)
    {
        // Most authorities passed to nobody and took over from nobody.
        if (!Successors.Contains(from) || !successors.Contains(to))
            return false;
        var passed = new HashSet<AuthorityId>();
        var waiting = new Stack<AuthorityId>([from]);
        while (waiting.TryPop(out var at))
        {
            if (!passed.Add(at))
                continue;
            foreach (var (successor, succession) in Successors[at])
            {
                if (whole && succession.PassesAPartOnly())
                    continue;
                if (successor.Id == to)
                    return true;
                waiting.Push(successor.Id);
            }
        }

        return false;
    }

    /// <summary>The place of an authority in the list; null when another one of its identifier comes first.</summary>
    public int? PlaceOf(LocalAuthority authority)
    {
        places ??= Register.Authorities.Select((one, place) => (one.Id, place)).GroupBy(pair => pair.Id).ToDictionary(group => group.Key, group => group.First().place);
        return places.TryGetValue(authority.Id, out var found) ? found : null;
    }

    /// <summary>Whether the register holds what an identifier names.</summary>
    public bool Holds<TId>(TId id)
        where TId : struct =>
        id switch
        {
            AuthorityId authority => Authorities.ContainsKey(authority),
            SourceId source => Sources.ContainsKey(source),
            PartnershipId partnership => Partnerships.ContainsKey(partnership),
            AgreementId agreement => Agreements.ContainsKey(agreement),
            ProjectId project => Projects.ContainsKey(project),
            CrisisId crisis => Crises.ContainsKey(crisis),
            _ => true,
        };

    private static Dictionary<TId, TRecord> Index<TId, TRecord>(ValueList<TRecord> records, Func<TRecord, TId> idOf)
        where TId : notnull
    {
        var index = new Dictionary<TId, TRecord>(records.Count);
        foreach (var record in records)
            index.TryAdd(idOf(record), record);
        return index;
    }
}
