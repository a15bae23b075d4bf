using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;
using static SisterCity.Values.Certainties;

namespace SisterCity.Time;

/// <summary>The successions of a register's authorities: who took over from whom, and who holds an agreement on a day.</summary>
/// <remarks>It indexes the register once; make one and ask it often. Immutable and thread-safe. Nothing is thrown for what a register says, circles included.</remarks>
/// <example><code>
/// var territory = new Territory(register);
/// territory.HolderOn(AuthorityId.Parse("aquitaine"), new LocalDate(2015, 12, 31)).Holder // aquitaine
/// territory.HolderOn(AuthorityId.Parse("aquitaine"), new LocalDate(2016, 1, 1)).Holder   // nouvelleaquitaine
/// </code></example>
public sealed class Territory
{
    private readonly RegisterIndex index;

    /// <summary>Indexes a register.</summary>
    /// <param name="register">The register.</param>
    public Territory(Register register)
        : this(new RegisterIndex(register ?? throw new ArgumentNullException(nameof(register))))
    {
    }

    internal Territory(RegisterIndex index) => this.index = index;

    /// <summary>Who took over from an authority, and how, in the order of the register; empty when nobody is recorded.</summary>
    /// <param name="authority">The authority.</param>
    public ValueList<Dated<Holder>> SuccessorsOf(AuthorityId authority) =>
        index.Successors[authority].Select(step => new Dated<Holder>(
            new Holder { Authority = step.Successor.Id, Certainty = step.Succession.PassesAPartOnly() ? Certainty.Maybe : Certainty.Surely, IsPartial = step.Succession.PassesAPartOnly(), By = step.Succession },
            step.Succession.On is null ? Certainty.Maybe : Certainty.Surely)).ToValueList();

    /// <summary>Who holds on a day what an authority signed.</summary>
    /// <param name="signatory">Who signed. An authority that the register does not have is taken to go on.</param>
    /// <param name="day">The day.</param>
    public Holding HolderOn(AuthorityId signatory, LocalDate day)
    {
        var line = new Line(day);
        Follow(signatory, Certainty.Surely, isPartial: false, by: null, line);

        // What was split is whole again where all its parts came to one unit.
        if (line is { HasLost: false, Holders: [{ IsPartial: true } only] } && only.Authority != signatory)
            line.Holders[0] = only with { Certainty = Certainty.Surely, IsPartial = false };
        return new Holding
        {
            Signatory = signatory,
            On = day,
            Holders = line.Holders.OrderByDescending(holder => holder.Certainty).ThenBy(holder => holder.IsPartial).ToValueList(),
            HasEnded = line is { HasEnded: true, Holders: [] },
        };
    }

    /// <summary>Who holds an agreement on a day, party by party.</summary>
    /// <param name="agreement">The agreement; its parties stay who signed.</param>
    /// <param name="day">The day.</param>
    public ValueList<Holding> HoldersOn(Agreement agreement, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return ((IEnumerable<AgreementParty>)agreement.Parties).Select(party => HolderOn(party.Authority, day)).ToValueList();
    }

    private void Follow(AuthorityId id, Certainty certainty, bool isPartial, Succession? by, Line line)
    {
        if (!line.Passes(id, certainty, isPartial))
            return;
        var authority = index.Authorities.GetValueOrDefault(id);
        var steps = index.Successors[id].Select(step => (step.Successor, step.Succession, By: HappenedBy(step.Successor, step.Succession, line.Day))).Where(step => step.By != Certainty.No).ToList();
        var over = authority?.Existence?.Until is { } until
            ? Not(until.IsAfter(line.Day))
            : steps.Where(step => !step.Succession.PassesAPartOnly()).Select(step => step.By).Append(Certainty.No).Max();
        if (over != Certainty.Surely)
            line.Add(id, Lesser(certainty, Not(over)), isPartial, by);

        // While it goes on, a part may have passed to others; when it is over, all of it has.
        var heirs = steps.FindAll(step => !step.Succession.PassesAPartOnly());
        foreach (var (successor, succession, happened) in steps)
        {
            var isOnly = heirs.Count == 1 && !succession.PassesAPartOnly();
            if (over == Certainty.No && !succession.PassesAPartOnly())
                continue;
            var passes = isOnly ? Lesser(certainty, Lesser(over, happened)) : Lesser(certainty, Certainty.Maybe);
            Follow(successor.Id, passes, isPartial || !isOnly, succession, line);
        }

        line.HasLost |= over == Certainty.Surely && heirs.Count == 0 && steps.Count(step => step.Succession.Kind == SuccessionKind.Split) < 2;
        line.HasEnded |= over == Certainty.Surely && steps.Count == 0 && authority?.HasNoSuccessor == true;
    }

    /// <summary>Whether a succession has taken place by a day; without a date, when its successor began to exist; without that, maybe.</summary>
    private static Certainty HappenedBy(LocalAuthority successor, Succession succession, LocalDate day) =>
        (succession.On ?? successor.Existence?.From) is { } on ? Not(on.IsAfter(day)) : Certainty.Maybe;

    private static Certainty Lesser(Certainty one, Certainty other) => one < other ? one : other;

    private sealed class Line(LocalDate day)
    {
        public LocalDate Day { get; } = day;

        private Dictionary<AuthorityId, (Certainty Certainty, bool IsPartial)> Passed { get; } = [];

        public List<Holder> Holders { get; } = [];

        public bool HasEnded { get; set; }

        /// <summary>Whether something ended of which not everything is known to have passed on.</summary>
        public bool HasLost { get; set; }

        /// <summary>Whether it is reached for the first time, or more surely or more wholly than before: a part may go one way, and all of it another. So circles end.</summary>
        public bool Passes(AuthorityId id, Certainty certainty, bool isPartial)
        {
            if (Passed.TryGetValue(id, out var known) && (known.Certainty > certainty || (known.Certainty == certainty && (!known.IsPartial || isPartial))))
                return false;
            Passed[id] = (certainty, isPartial);
            return true;
        }

        public void Add(AuthorityId authority, Certainty certainty, bool isPartial, Succession? by)
        {
            Holders.RemoveAll(holder => holder.Authority == authority);
            Holders.Add(new Holder { Authority = authority, Certainty = certainty, IsPartial = isPartial, By = by });
        }
    }
}
