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

    /// <summary>
    /// The verdicts: by party, then in the order of the list of requirements. Those on networks' definitions are in <see cref="Definitions"/>.
    /// </summary>
    public ValueList<Verdict> Verdicts { get; init; }

    /// <summary>The verdicts on the definitions of networks.</summary>
    public ValueList<Verdict> Definitions { get; init; }

    /// <summary>
    /// The day on which it took effect in French law: of its transmission, when that is later than the signature. Null when no French party's
    /// transmission is recorded, or the law of its day knew none.
    /// </summary>
    public PartialDate? TookEffectOn { get; init; }

    /// <summary>Whether it is in effect in French law on a day: null, undetermined, when no transmission is recorded, never "in force".</summary>
    /// <remarks>
    /// An agreement that was ended, annulled or ran out by the day has no effect any more. One that may be over, or is paused, is not surely in effect.
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <example><code>assessment.IsInEffectOn(new LocalDate(2017, 3, 10)) // Certainty.No: transmitted on the 15th</code></example>
    public Certainty? IsInEffectOn(LocalDate day)
    {
        var began = TookEffectOn is { } effect ? effect.IsAfter(day).Not() : (Certainty?)null;
        return StatusOn(day)?.IsOver switch
        {
            Certainty.Surely => Certainty.No,
            Certainty.Maybe when began == Certainty.Surely => Certainty.Maybe,
            _ => began,
        };
    }

    /// <summary>Where the agreement stood at all times; null when nobody asked.</summary>
    internal Course? Course { get; init; }

    /// <summary>Where the agreement stands on a day; null when nobody asked.</summary>
    internal StatusSpan? StatusOn(LocalDate day)
    {
        foreach (var span in Course?.Spans ?? default)
        {
            if (span.Until is not { } until || day < until)
                return span;
        }

        return null;
    }

    /// <summary>Whether the law of its day makes its effect depend on a transmission, as far as one can tell.</summary>
    internal bool AsksForTransmission
    {
        get
        {
            foreach (var verdict in Verdicts)
            {
                if (verdict.Requirement == RequirementKind.Transmission && verdict.Outcome != VerdictOutcome.NotApplicable)
                    return true;
            }

            return false;
        }
    }

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
