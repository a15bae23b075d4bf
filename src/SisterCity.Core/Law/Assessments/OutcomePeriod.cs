using NodaTime;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Neighbouring laws that would give the same outcome, as one period: what a reader wants of candidates.</summary>
/// <param name="From">The first day; null when it goes back before all that is formalised.</param>
/// <param name="Until">The first day on which it governs no more (exclusive); null while it is open.</param>
/// <param name="Outcome">What each of them gives.</param>
/// <param name="Versions">Those that ask for it, each once.</param>
internal sealed record OutcomePeriod(LocalDate? From, LocalDate? Until, VerdictOutcome Outcome, ValueList<ProvisionVersion> Versions)
{
    /// <summary>The periods of candidates, in their order. Between the publication of a text of before 2008 and its effect two of them share days.</summary>
    public static List<OutcomePeriod> Of(ValueList<CandidateOutcome> candidates)
    {
        var periods = new List<OutcomePeriod>();
        for (int i = 0, next; i < candidates.Count; i = next)
        {
            for (next = i + 1; next < candidates.Count && candidates[next].Outcome == candidates[i].Outcome;)
                next++;
            var same = candidates.Skip(i).Take(next - i);
            periods.Add(new OutcomePeriod(
                candidates[i].Framework.From, candidates[next - 1].Framework.Until, candidates[i].Outcome,
                same.Select(candidate => candidate.Version).OfType<ProvisionVersion>().Distinct().ToValueList()));
        }

        return periods;
    }
}
