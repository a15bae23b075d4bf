using System.Runtime.CompilerServices;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A register by identifiers. Of records that share one, the first counts; that they do is a finding of its own.</summary>
/// <remarks>A list is indexed when it is first asked. Several threads may ask: each index is whole before another thread sees it.</remarks>
internal sealed class RegisterIndex(Register register)
{
    private static readonly ConditionalWeakTable<Register, RegisterIndex> Known = [];

    private Dictionary<AuthorityId, int>? indexes;
    private Dictionary<ProjectId, int>? places;

    /// <summary>The index that goes with a register as long as it is there. A copy has another: its lists may be others.</summary>
    public static RegisterIndex Of(Register register) => Known.GetValue(register, static register => new RegisterIndex(register));

    public Register Register { get; } = register;

    public Dictionary<AuthorityId, LocalAuthority> Authorities => field ??= Index(Register.Authorities, static record => record.Id);

    public Dictionary<PartnershipId, Partnership> Partnerships => field ??= Index(Register.Partnerships, static record => record.Id);

    public Dictionary<AgreementId, Agreement> Agreements => field ??= Index(Register.Agreements, static record => record.Id);

    public Dictionary<ProjectId, CooperationProject> Projects => field ??= Index(Register.Projects, static record => record.Id);

    public Dictionary<CrisisId, Crisis> Crises => field ??= Index(Register.Crises, static record => record.Id);

    public Dictionary<SourceId, Source> Sources => field ??= Index(Register.Sources, static record => record.Id);

    /// <summary>The agreements that name a partnership, in the order of the register.</summary>
    public ILookup<PartnershipId, Agreement> AgreementsUnder => field ??= Register.Agreements
        .Where(static agreement => agreement.Partnership is not null)
        .ToLookup(static agreement => agreement.Partnership!.Value);

    /// <summary>What partnerships rest on each source.</summary>
    public Dictionary<SourceId, Reliance> RestsOn => field ??= Reliance.Of(Register.Partnerships);

    /// <summary>Who took over from whom.</summary>
    public Successions Successions => field ??= new Successions(Register.Authorities);

    /// <summary>The index in the list of the first authority that has the identifier of this one; null when the register has none.</summary>
    public int? IndexOf(LocalAuthority authority)
    {
        indexes ??= Register.Authorities.Select((one, index) => (one.Id, index)).GroupBy(pair => pair.Id)
            .ToDictionary(group => group.Key, group => group.First().index);
        return indexes.TryGetValue(authority.Id, out var found) ? found : null;
    }

    /// <summary>The index in the list of the first project that has an identifier. Only of one that the register holds.</summary>
    public int PlaceOf(ProjectId project)
    {
        if (places is null)
        {
            var all = new Dictionary<ProjectId, int>(Register.Projects.Count);
            for (var i = 0; i < Register.Projects.Count; i++)
                all.TryAdd(Register.Projects[i].Id, i);
            places = all;
        }

        return places[project];
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
