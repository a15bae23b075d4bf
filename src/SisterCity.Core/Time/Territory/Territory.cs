using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The successions of a register's authorities: who took over from whom, and who holds an agreement on a day.</summary>
/// <remarks>It indexes the register once; make one and ask it often. Immutable and thread-safe. Nothing is thrown for what a register says, circles
/// included.</remarks>
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
        index.Successions.After(authority).Select(step => new Dated<Holder>(
            new Holder
            {
                Authority = step.Successor.Id,
                Name = NameOf(step.Successor.Id),
                Certainty = step.Succession.PassesAPartOnly() ? Certainty.Maybe : Certainty.Surely,
                IsPartial = step.Succession.PassesAPartOnly(),
                By = step.Succession,
            },
            step.Succession.On is null ? Certainty.Maybe : Certainty.Surely)).ToValueList();

    /// <summary>Who holds on a day what an authority signed.</summary>
    /// <param name="signatory">Who signed. An authority that the register does not have is taken to go on.</param>
    /// <param name="day">The day.</param>
    public Holding HolderOn(AuthorityId signatory, LocalDate day)
    {
        var existence = index.Authorities.GetValueOrDefault(signatory)?.Existence;

        // Most authorities have always been there, and passed to nobody.
        if (existence is null && !index.Successions.HasPassed(signatory))
            return new Holding
            {
                Signatory = signatory,
                On = day,
                Holders = [new Holder { Authority = signatory, Name = NameOf(signatory), Certainty = Certainty.Surely }],
            };
        var begun = existence?.From?.IsAfter(day).Not() ?? Certainty.Surely;
        if (begun == Certainty.No)
            return new Holding { Signatory = signatory, On = day, Holders = [], HasNotBegun = true };
        var line = new Line(day);
        Follow(signatory, begun, line);

        // A split unit is whole again where all its parts came to one unit.
        var holders = line.Holders.ToList();
        if (!line.HasLost && holders is [{ IsPartial: true } only] && only.Authority != signatory)
            holders[0] = only with { Certainty = Certainty.Surely, IsPartial = false };
        return new Holding
        {
            Signatory = signatory,
            On = day,
            Holders = holders.OrderByDescending(holder => holder.Certainty).ThenBy(holder => holder.IsPartial).ToValueList(),
            HasEnded = line.HasEnded && holders.Count == 0,
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

    /// <summary>Follows an authority to those that hold on the day. A chain may be as long as the register: the way is kept in a list, not on the
    /// stack of the thread.</summary>
    private void Follow(AuthorityId signatory, Certainty begun, Line line)
    {
        var waiting = new Stack<(AuthorityId Id, Certainty Certainty, bool IsPartial, Succession? By)>([(signatory, begun, false, null)]);
        while (waiting.TryPop(out var reached))
        {
            if (!line.Passes(reached.Id, reached.Certainty, reached.IsPartial))
                continue;

            // The first in the register is followed first, to the end.
            foreach (var heir in Enumerable.Reverse(HeirsOf(reached.Id, reached.Certainty, reached.IsPartial, reached.By, line)))
                waiting.Push(heir);
        }
    }

    /// <summary>Those to whom an authority passed by the day. Where it goes on itself, the line has it as a holder.</summary>
    private List<(AuthorityId Id, Certainty Certainty, bool IsPartial, Succession? By)> HeirsOf(
        AuthorityId id, Certainty certainty, bool isPartial, Succession? by, Line line)
    {
        var authority = index.Authorities.GetValueOrDefault(id);
        var steps = index.Successions.After(id)
            .Select(step => (step.Successor, step.Succession, By: HappenedBy(step.Successor, step.Succession, line.Day)))
            .Where(step => step.By != Certainty.No).ToList();
        var over = authority?.Existence?.Until is { } until
            ? until.IsAfter(line.Day).Not()
            : steps.Where(step => !step.Succession.PassesAPartOnly()).Select(step => step.By).Append(Certainty.No).Max();
        if (over != Certainty.Surely)
            line.Add(new Holder { Authority = id, Name = NameOf(id), Certainty = certainty.And(over.Not()), IsPartial = isPartial, By = by });

        // While it goes on, a part may have passed to others; when it is over, all of it has.
        var whole = steps.Count(step => !step.Succession.PassesAPartOnly());
        var heirs = new List<(AuthorityId, Certainty, bool, Succession?)>(steps.Count);
        foreach (var (successor, succession, happened) in steps)
        {
            var isOnly = whole == 1 && !succession.PassesAPartOnly();
            if (over == Certainty.No && !succession.PassesAPartOnly())
                continue;
            var passes = isOnly ? certainty.And(over).And(happened) : certainty.And(Certainty.Maybe);
            heirs.Add((successor.Id, passes, isPartial || !isOnly, succession));
        }

        line.HasLost |= over == Certainty.Surely && whole == 0 && steps.Count(step => step.Succession.Kind == SuccessionKind.Split) < 2;
        line.HasEnded |= over == Certainty.Surely && steps.Count == 0 && authority?.HasNoSuccessor == true;
        return heirs;
    }

    private LocalizedText NameOf(AuthorityId id) => RecordNames.Of(id, index.Authorities.GetValueOrDefault);

    /// <summary>Whether a succession has taken place by a day; without a date, when its successor began to exist; without that, maybe.</summary>
    private static Certainty HappenedBy(LocalAuthority successor, Succession succession, LocalDate day) =>
        (succession.On ?? successor.Existence?.From) is { } on ? on.IsAfter(day).Not() : Certainty.Maybe;

    private sealed class Line(LocalDate day)
    {
        private readonly Dictionary<AuthorityId, (Certainty Certainty, bool IsPartial)> passed = [];
        private readonly List<Holder?> told = [];
        private readonly Dictionary<AuthorityId, int> places = [];

        public LocalDate Day { get; } = day;

        public IEnumerable<Holder> Holders => told.OfType<Holder>();

        public bool HasEnded { get; set; }

        /// <summary>Whether something ended of which not everything is known to have passed on.</summary>
        public bool HasLost { get; set; }

        /// <summary>Whether it is reached for the first time, or more surely or more wholly than before: a part may go one way, and all of it
        /// another. So circles end.</summary>
        public bool Passes(AuthorityId id, Certainty certainty, bool isPartial)
        {
            if (passed.TryGetValue(id, out var known) && (known.Certainty > certainty || (known.Certainty == certainty && (!known.IsPartial || isPartial))))
                return false;
            passed[id] = (certainty, isPartial);
            return true;
        }

        public void Add(Holder holder)
        {
            // An authority that is reached again takes its place anew.
            if (places.TryGetValue(holder.Authority, out var before))
                told[before] = null;
            places[holder.Authority] = told.Count;
            told.Add(holder);
        }
    }
}
