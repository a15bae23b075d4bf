using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>
/// How an agreement stands to the law of its own day: verdicts on each party's act, when it took effect, and which networks would call it a twinning.
/// </summary>
/// <remarks>Immutable. The same agreement, register, day, law and opinions give an equal assessment. Equal by content.</remarks>
/// <example><code>
/// var assessment = LegalAssessor.Assess(agreement, register, on: new LocalDate(2026, 9, 1));
/// foreach (var verdict in assessment.Verdicts) Console.WriteLine($"{verdict.Requirement}: {verdict.Outcome}");
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<Assessment>))]
public sealed record Assessment
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>The day for which it was asked.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// When all sides had signed the agreement, else when the first party that was judged had; null when no date is recorded, so that any law until
    /// <see cref="On"/> may have governed it.
    /// </summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>The last day by whose law it may have been judged: to that day a version must be confirmed.</summary>
    internal LocalDate DayOfTheLaw => SignedOn?.Latest is { } signed && signed < On ? signed : On;

    /// <summary>
    /// The verdicts: by party, then in the order of the list of requirements. Those on networks' definitions are in <see cref="Definitions"/>.
    /// </summary>
    public ValueList<Verdict> Verdicts { get; init; }

    /// <summary>The verdicts on the definitions of networks.</summary>
    public ValueList<Verdict> Definitions
    {
        get => DefinedBy?.Value ?? default;
        init => DefinedBy = new OnDemand<ValueList<Verdict>>(() => value);
    }

    /// <summary>
    /// A day between which and <see cref="On"/> it was signed, when no signature is dated: after what approved it or what it builds on, before it was
    /// transmitted, ran out or was built upon. Null when it is dated, or nothing bounds it.
    /// </summary>
    /// <remarks>The law of this span only is asked.</remarks>
    public PartialDate? SignedWithin { get; init; }

    /// <summary>
    /// The day on which it took effect in French law: on which the State's representative had received the last French party's transmission, when
    /// that is later than the signature. One of several days when only the sending is recorded, or both are. Null when the transmission of a
    /// French party is not recorded, or the law of its day knew none.
    /// </summary>
    public PartialDate? TookEffectOn => PartyEffect.LastOf(Effects.AsSpan());

    /// <summary>The facts without which nobody can say when it took effect; empty when none is missing.</summary>
    public ValueList<MissingFact> MissingForEffect
    {
        get
        {
            var missing = new List<MissingFact>();
            foreach (var effect in Effects)
            {
                if (effect.Missing is { } one)
                    missing.Add(one);
            }

            foreach (var act in OpenLaterActsOn(On))
                missing.Add(new MissingFact { Kind = LegalFactKind.LaterActEffect, At = ActPointers.Relations, About = act.Name });
            return missing.ToValueList();
        }
    }

    /// <summary>Whether it is in effect in French law on a day: null, undetermined, when a transmission is not recorded, never "in force".</summary>
    /// <remarks>
    /// An agreement that was ended, annulled, replaced or suspended by the day, or ran out, has no effect. One that may be has perhaps. Between the sending and
    /// the reception of a transmission it is perhaps in effect. A renewal renews it, and a replacement ends it, only when that has taken effect itself.
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <example><code>assessment.IsInEffectOn(new LocalDate(2017, 3, 10)) // Certainty.No: transmitted on the 15th</code></example>
    public Certainty? IsInEffectOn(LocalDate day)
    {
        var began = PartyEffect.On(Effects.AsSpan(), day);
        if (WaysOn(day) is not [var first, .. var others] || began == Certainty.No)
            return InEffect(began, StatusOn(day));
        var (effect, isOpen) = (InEffect(began, first), false);
        foreach (var other in others)
            isOpen |= InEffect(began, other) != effect;
        return !isOpen ? effect : LaterActs!.Value.OpenOn(day).Exists(act => act.On(day) is null) ? null : Certainty.Maybe;
    }

    private Certainty? InEffect(Certainty? began, StatusSpan? status) => status?.HasStopped switch
    {
        Certainty.Surely => Certainty.No,
        Certainty.Maybe when began == Certainty.Surely => Certainty.Maybe,
        _ when began == Certainty.Surely && HasAnEventOfUnknownKind => Certainty.Maybe,
        _ => began,
    };

    /// <summary>Where the agreement may stand on a day, by whether its renewals and replacements have taken effect; empty when none makes a
    /// difference.</summary>
    internal List<StatusSpan> WaysOn(LocalDate day) => LaterActs?.Value.LivesOn(day) ?? [];

    /// <summary>The later acts that decide whether it is in effect on a day, and of which nobody knows whether they have taken effect themselves.</summary>
    internal List<LaterAct> OpenLaterActsOn(LocalDate day)
    {
        var began = PartyEffect.On(Effects.AsSpan(), day);
        return began != Certainty.No && WaysOn(day).Select(way => InEffect(began, way)).Distinct().Count() > 1 ? LaterActs!.Value.OpenOn(day) : [];
    }

    /// <summary>What later acts do to it; null when nobody asked.</summary>
    internal OnDemand<LaterActs>? LaterActs { get; init; }

    /// <summary>Whether anything shows that it was signed at all.</summary>
    internal bool IsKnownToBeSigned { get; init; } = true;

    /// <summary>What those are called who are judged; null when nobody asked.</summary>
    internal ActNames? Names { get; init; }

    /// <summary>Whether it is between parties of one country and supports nobody abroad, so that the law of external action is not asked.</summary>
    internal bool IsOfOneCountry { get; init; }

    /// <summary>Whether an event of it is of a kind that no list has, so that nobody knows what it did.</summary>
    internal bool HasAnEventOfUnknownKind { get; init; }

    /// <summary>When it took effect for each French party to whose act the law makes that depend on a transmission.</summary>
    internal ValueList<PartyEffect> Effects { get; init; }

    /// <summary>What follows, in French law, from a verdict of this assessment that something was not done; null when it was, or no law says.</summary>
    /// <remarks>
    /// The prefect has two months from the reception of a transmission (CGCT, art. L. 2131-6 and its like). A dispute that is recorded at whatever time
    /// keeps the act open. Departures from Chinese
    /// rules have no consequence that is known here, nor has what a circular wants.
    /// </remarks>
    /// <param name="verdict">One of <see cref="Verdicts"/>.</param>
    /// <example><code>assessment.ConsequenceOf(verdict)?.Entry.Title!.In(LanguageTag.French)</code></example>
    public LegalConsequence? ConsequenceOf(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Outcome != VerdictOutcome.Broken || verdict.Requirement.Nature is RequirementNature.Practice or RequirementNature.Definition
            || verdict.Requirement == RequirementKind.RecognisedCounterpart)
            return null;
        var today = StatusOn(On)?.Possible ?? default;
        if (!today.IsEmpty && today.All(static one => one.State == LifecycleState.Annulled))
            return LegalConsequence.Void;
        if (LegalRules.HasNoSanction(verdict.Requirement))
            return LegalConsequence.WithoutSanction;
        var isDisputed = (Course?.Value ?? default).Any(static span =>
            span.Possible.Any(static one => one.State == LifecycleState.Contested || one.State == LifecycleState.Annulled));
        if (isDisputed)
            return LegalConsequence.Voidable;

        // How long the act of before 1996 could be attacked no text says here.
        foreach (var effect in Effects)
        {
            if (effect is { Received: not null, MonthsOfReferral: null })
                return null;
        }

        return PartyEffect.IsTimeBarred(Effects.AsSpan(), On) ? LegalConsequence.Stands : LegalConsequence.Voidable;
    }

    /// <summary>What networks' definitions say of it; null when no party of it was judged.</summary>
    internal OnDemand<ValueList<Verdict>>? DefinedBy { get; init; }

    /// <summary>Where the agreement stood at all times; null when nobody asked.</summary>
    internal OnDemand<ValueList<StatusSpan>>? Course { get; init; }

    /// <summary>Where each side stands on <see cref="On"/>; null when nobody asked.</summary>
    internal OnDemand<ValueList<SideStatus>>? Sides { get; init; }

    /// <summary>Where the agreement stands on a day; null when nobody asked.</summary>
    internal StatusSpan? StatusOn(LocalDate day)
    {
        foreach (var span in Course?.Value ?? default)
        {
            if (span.Until is not { } until || day < until)
                return span;
        }

        return null;
    }

    /// <summary>Whether the law of its day makes its effect depend on a transmission, or nobody knows whether it does.</summary>
    internal bool AsksForTransmission => !Effects.IsEmpty;

    /// <summary>Whether a network would call it a twinning: broken when one part of its definition is not met, undetermined when a fact is missing.</summary>
    /// <param name="definition">The definition: "rgre-partnerschaft".</param>
    /// <returns>The outcome; null when there is no such definition.</returns>
    public VerdictOutcome? Meets(ProvisionId definition) => Join(verdict => verdict.Provision == definition);

    /// <summary>Whether a network would call it a twinning, when its definition stands in several provisions: CLAIR's three conditions.</summary>
    /// <param name="definition">The text of the definition: "def-clair".</param>
    /// <returns>The outcome; null when there is no such definition.</returns>
    public VerdictOutcome? Meets(LegalInstrumentId definition) =>
        Join(verdict => !verdict.Version!.Origins.IsEmpty && verdict.Version.Origins[0].Instrument == definition);

    private VerdictOutcome? Join(Func<Verdict, bool> isPart)
    {
        VerdictOutcome? outcome = null;
        foreach (var verdict in Definitions)
        {
            if (!isPart(verdict))
                continue;
            if (verdict.Outcome == VerdictOutcome.Broken)
                return VerdictOutcome.Broken;
            if (outcome is null || verdict.Outcome == VerdictOutcome.Undetermined)
                outcome = verdict.Outcome;
        }

        return outcome;
    }
}
