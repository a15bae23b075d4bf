using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law.China;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Judges the agreements of a register by the law of the day on which each was signed.</summary>
/// <remarks>
/// Each French party's act is judged by French law, each Chinese party's by Chinese rules. A later law judges no earlier
/// act. Facts that are missing, and dates that straddle a change of the law, give
/// <see cref="VerdictOutcome.Undetermined"/>, with the question to ask. It reads no clock. Thread-safe.
/// </remarks>
/// <example><code>
/// var assessor = new LegalAssessor(register);
/// var assessment = assessor.Assess(register.Agreements[0], on: new LocalDate(2026, 9, 1));
/// </code></example>
public sealed class LegalAssessor
{
    private readonly RegisterIndex index;
    private readonly LegalOptions options;
    private readonly Lazy<StatusQuestion> lives;

    /// <summary>Makes an assessor for the agreements of a register.</summary>
    /// <param name="register">The register that holds the parties.</param>
    /// <param name="options">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
    public LegalAssessor(Register register, LegalOptions? options = null)
        : this(new RegisterIndex(register ?? throw new ArgumentNullException(nameof(register))), options)
    {
    }

    internal LegalAssessor(RegisterIndex index, LegalOptions? options)
    {
        (this.index, this.options) = (index, options ?? new LegalOptions());
        lives = new(() => new StatusQuestion(new Lives(index)));
    }

    /// <summary>The judgments on acts with entities that France does not recognise.</summary>
    internal ValueList<ProvisionVersion> RulingsOnRecognition => options.Library.RulingsOnRecognition;

    /// <summary>Judges one agreement of a register.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="register">The register that holds its parties.</param>
    /// <param name="on">The day for which it is asked: what is transmitted later is not yet in effect.</param>
    /// <param name="options">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
    public static Assessment Assess(Agreement agreement, Register register, LocalDate on, LegalOptions? options = null) =>
        new LegalAssessor(register, options).Assess(agreement, on);

    /// <summary>Judges one agreement.</summary>
    /// <param name="agreement">The agreement. Without a day of signature every law until <paramref name="on"/> may have governed it.</param>
    /// <param name="on">The day for which it is asked: what is transmitted later is not yet in effect.</param>
    public Assessment Assess(Agreement agreement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return JudgeActs(agreement, on) with { Course = new Course(() => lives.Value.SpansOf(agreement)) };
    }

    /// <summary>The verdicts on one agreement, whatever became of it.</summary>
    internal Assessment JudgeActs(Agreement agreement, LocalDate on)
    {
        var verdicts = new List<Verdict>();
        LegalAct? first = null;
        PartialDate? effect = null;
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (!Partners.IsBound(party))
                continue;
            var signed = Signatures.Of(agreement, party);
            if (Find(party.Authority) is not { } authority)
                continue;
            var act = new LegalAct(this, agreement, i, authority, signed, on);
            first ??= act;
            var before = verdicts.Count;
            Judge(act, verdicts);
            if (authority.Country == CountryCode.France)
                effect = Later(effect, EffectOf(act, verdicts, before));
        }

        return new Assessment
        {
            Agreement = agreement.Id,
            On = on,
            SignedOn = Signatures.OfAll(agreement) ?? first?.Signed,
            Verdicts = verdicts.ToValueList(),
            Definitions = first is null ? default : Define(first),
            TookEffectOn = effect,
        };
    }

    /// <summary>The party's record; null when the register does not hold it.</summary>
    internal LocalAuthority? Find(AuthorityId id) => index.Authorities.GetValueOrDefault(id);

    /// <summary>An opinion that the caller adopts on a counterpart at a date; null when there is none of that position.</summary>
    internal RecognitionOpinion? StandingOf(Counterpart counterpart, PartialDate? when, RecognitionPosition position)
    {
        foreach (var standing in options.Opinions)
        {
            if (standing.Opinion.Position == position
                && IsOf(standing)
                && (standing.Opinion.Validity is not { } validity || (when is { } day && validity.CoversOn(day) == Certainty.Surely)))
                return standing.Opinion;
        }

        return null;

        bool IsOf(StandingOpinion standing) => standing.Authority is { } authority
            ? authority == counterpart.Id
            : standing.Country is { } country && counterpart.Authority?.Country == country;
    }

    /// <summary>The other Chinese side of a friendship tie that a foreign authority surely had before; null when the register shows none.</summary>
    internal LocalAuthority? EarlierChineseTieOf(AuthorityId foreign, Agreement than, PartialDate? signed)
    {
        foreach (var other in index.Register.Agreements)
        {
            if (other.Id == than.Id || !CpaffcRules.FoundsAFriendshipTie(other.Kind) || signed is not { } day
                || Signatures.OfAll(other)?.IsSurelyBefore(day) != true || !Has(other, foreign))
                continue;
            foreach (var party in other.Parties)
            {
                if (!Has(than, party.Authority) && Find(party.Authority) is { } authority && authority.Country == CountryCode.China)
                    return authority;
            }
        }

        return null;

        static bool Has(Agreement agreement, AuthorityId id)
        {
            foreach (var party in agreement.Parties)
            {
                if (party.Authority == id)
                    return true;
            }

            return false;
        }
    }

    private void Judge(LegalAct act, List<Verdict> verdicts)
    {
        // Without a day of signature, any day until that of the question.
        var when = act.Signed ?? PartialDate.Parse($"../{PartialDate.On(act.On)}");
        var sort = Addressees.Of(act.Authority, act.Kind);
        if (options.Library.TimelineOf(sort, Territories.Of(act.Authority)) is not { } timeline)
        {
            JudgeOneWithoutLaw(act, sort, verdicts);
            return;
        }

        var candidates = timeline.At(when);
        if (candidates.Count == 1)
            Judge(act, candidates[0], verdicts);
        else
            JudgeByAll(act, candidates, verdicts);
    }

    private static void Judge(LegalAct act, LegalFramework framework, List<Verdict> verdicts)
    {
        act.Framework = framework;
        var isFirst = verdicts.Count == 0;
        if (WithoutBasis(act, framework) is { } none)
            verdicts.Add(none);
        foreach (var timed in framework.Entries)
        {
            if (timed.Provision.Within is { } division && !LiesIn(act.Authority, division))
                continue;
            var verdict = timed.Body is { } body && act.Agreement.Body?.Kind != body ? timed.NotApplicable : timed.Rule(act, timed);

            // A requirement of the agreement is answered once, though several parties are asked.
            if (isFirst || verdict.Party is not null || !IsAnswered(verdicts, verdict))
                verdicts.Add(verdict);
        }
    }

    private static bool IsAnswered(List<Verdict> verdicts, Verdict verdict)
    {
        foreach (var other in verdicts)
        {
            if (other.Party is null && ReferenceEquals(other.Version, verdict.Version) && other.Requirement == verdict.Requirement)
                return true;
        }

        return false;
    }

    // What each law would give; where they agree, that is the verdict.
    private static void JudgeByAll(LegalAct act, ValueList<LegalFramework> candidates, List<Verdict> verdicts)
    {
        var answers = new List<(LegalFramework Framework, List<Verdict> Verdicts)>();
        foreach (var framework in candidates)
        {
            var answer = new List<Verdict>();
            Judge(act, framework, answer);
            answers.Add((framework, answer));
        }

        foreach (var group in answers.SelectMany(answer => answer.Verdicts).GroupBy(KeyOf).OrderBy(group => LegalRules.OrderOf(group.Key.Requirement)))
        {
            var outcomes = answers.Select(answer => (answer.Framework, Verdict: answer.Verdicts.Find(verdict => KeyOf(verdict) == group.Key))).ToList();
            var joined = Join(act, group.First(), outcomes);
            if (joined.Party is null && verdicts.Exists(other => other.Party is null && KeyOf(other) == group.Key))
                continue;
            verdicts.Add(joined);
        }

        // One answer serves all provisions that ask the same; the 1 % of water and the 1 % of waste are two answers.
        static (RequirementKind Requirement, ProvisionId? Provision) KeyOf(Verdict verdict) =>
            (verdict.Requirement, LegalRules.IsAskedOnce(verdict.Requirement) ? null : verdict.Provision);
    }

    /// <summary>SC4027. Several laws may have been that of the day; where they give different answers, the day of signature must be known.</summary>
    private static Verdict Join(LegalAct act, Verdict first, List<(LegalFramework Framework, Verdict? Verdict)> outcomes)
    {
        var candidates = outcomes.Select(outcome => new CandidateOutcome
        {
            Framework = outcome.Framework,
            Version = outcome.Verdict?.Version,
            Outcome = outcome.Verdict?.Outcome ?? VerdictOutcome.NotApplicable,
        }).ToValueList();
        if (candidates.All(candidate => candidate.Outcome == candidates[0].Outcome))
        {
            var same = candidates.All(candidate => ReferenceEquals(candidate.Version, candidates[0].Version));
            return same ? first : first with { Candidates = candidates, SeeAlso = SeeAlso(outcomes) };
        }

        // The day of signature first, since it may settle the rest.
        var missing = outcomes.SelectMany(outcome => outcome.Verdict is { } verdict ? verdict.Missing : []).Distinct();

        return new Verdict
        {
            Requirement = first.Requirement,
            Outcome = VerdictOutcome.Undetermined,
            Provision = first.Provision,
            Title = first.Title,
            Party = LegalRules.IsAskedOfAParty(first.Requirement) ? act.Party.Authority : null,
            At = ActPointers.SignedOn,
            Missing = missing.Prepend(new MissingFact { Kind = LegalFactKind.SignatureDay, At = ActPointers.SignedOn }).ToValueList(),
            Candidates = candidates,
            Rule = Rules.LawOfTheDayIsUncertain,
            Details = [act.SignedOrUnknown],
            SeeAlso = SeeAlso(outcomes),
        };

        static ValueList<ProvisionVersion> SeeAlso(List<(LegalFramework Framework, Verdict? Verdict)> outcomes) =>
            outcomes.SelectMany(outcome => outcome.Verdict is { Outcome: not VerdictOutcome.NotApplicable } verdict ? verdict.SeeAlso : [])
                .Distinct().ToValueList();
    }

    /// <summary>SC4001, SC4002, SC4026. Before 1982 there is nothing to judge by; before 1992 there was no statute, but for regions at their border.</summary>
    private static Verdict? WithoutBasis(LegalAct act, LegalFramework framework)
    {
        if (act.Authority.Country != CountryCode.France)
            return null;
        if (!framework.IsFormalised)
        {
            return new Verdict
            {
                Requirement = RequirementKind.StatutoryBasis,
                Outcome = VerdictOutcome.NotApplicable,
                Party = act.Party.Authority,
                At = ActPointers.Party(act.Index),
                Rule = Rules.PredatesTheFormalisedLaw,
                Details = [act.SignedOrUnknown, framework.Until is { } until ? until : "?"],
            };
        }

        foreach (var timed in framework.Entries)
        {
            if (timed.Requirement.Kind == RequirementKind.StatutoryBasis)
                return null;
        }

        // The general law is not its law, and its own is not described: nobody can say that it had no basis.
        if (framework.IsOfAStatuteOfItsOwn)
        {
            return new Verdict
            {
                Requirement = RequirementKind.StatutoryBasis,
                Outcome = VerdictOutcome.Undetermined,
                Party = act.Party.Authority,
                At = ActPointers.Authority(act.Index),
                Rule = Rules.LegalQuestionIsOpen,
                Missing = [new MissingFact { Kind = LegalFactKind.OwnStatute, At = ActPointers.Authority(act.Index) }],
                SeeAlso = framework.Versions,
            };
        }

        return new Verdict
        {
            Requirement = RequirementKind.StatutoryBasis,
            Outcome = VerdictOutcome.NotApplicable,
            Party = act.Party.Authority,
            At = ActPointers.Party(act.Index),
            Rule = Rules.HadNoStatutoryBasis,
            Details = [act.Name, act.SignedOrUnknown],
            SeeAlso = framework.Versions,
        };
    }

    /// <summary>SC4003. No law gives a body of this kind the power to cooperate.</summary>
    private void JudgeOneWithoutLaw(LegalAct act, PartySort sort, List<Verdict> verdicts)
    {
        if (sort is not (PartySort.WithoutPower or PartySort.FrenchOfUnknownKind))
            return;
        if (options.Library.BasisOf(act.Signed) is not { } basis)
            return;
        verdicts.Add(sort == PartySort.FrenchOfUnknownKind
            ? act.Unknown(basis, ActPointers.Authority(act.Index), LegalFactKind.PartyKind)
            : act.Broken(
                basis, Rules.PartyHasNoPowerToCooperate, ActPointers.Party(act.Index),
                LegalFactKind.PartyKind, act.Kind!.Value.Entry, act.Name, act.Kind.Value.Entry));
    }

    private ValueList<Verdict> Define(LegalAct act)
    {
        var definitions = options.Library.Definitions;
        var verdicts = new Verdict[definitions.Length];
        var isALink = Networks.NetworkDefinitions.Concern(act);
        for (var i = 0; i < definitions.Length; i++)
            verdicts[i] = isALink ? definitions[i].Rule(act, definitions[i]) : definitions[i].NotApplicable;
        return new ValueList<Verdict>(verdicts);
    }

    // The day of transmission, if the law of the day knew one; a convention that was sent before it was signed takes effect when it is signed.
    private static PartialDate? EffectOf(LegalAct act, List<Verdict> verdicts, int from)
    {
        for (var i = from; i < verdicts.Count; i++)
        {
            if (verdicts[i].Requirement == RequirementKind.Transmission && verdicts[i].Outcome != VerdictOutcome.NotApplicable
                && act.Party.Transmission?.FirstDate() is { } transmitted)
                return act.Signed is { } signed && signed.IsSurelyAfter(transmitted) ? signed : transmitted;
        }

        return null;
    }

    // With two French parties it takes effect for both when it has for the later one; neither is guessed.
    private static PartialDate? Later(PartialDate? first, PartialDate? second) =>
        first is not { } one ? second : second is not { } other ? first : other.IsSurelyAfter(one) ? other : one;

    private static bool LiesIn(LocalAuthority authority, GbCode division)
    {
        var prefix = division.Text.AsSpan().TrimEnd('0');
        if (prefix.Length % 2 == 1)
            prefix = division.Text.AsSpan(0, prefix.Length + 1);
        foreach (var codes in authority.Codes)
        {
            if (codes.GbT2260 is { } code && code.Text.AsSpan().StartsWith(prefix))
                return true;
        }

        return false;
    }
}
