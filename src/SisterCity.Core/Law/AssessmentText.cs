using System.Globalization;
using System.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>An assessment for people, in English, French or Chinese.</summary>
public static class AssessmentText
{
    /// <summary>Writes an assessment as text, with line feeds: what is broken first, then what is open, what is satisfied, and what is not applicable in one line.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <example><code>Console.Write(AssessmentText.Write(assessment, LanguageTag.French));</code></example>
    public static string Write(Assessment assessment, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var words = LegalWords.In(language);
        var text = new StringBuilder();
        text.Append(assessment.Agreement).Append('\n');
        text.Append("  ").Append(Effect(assessment, language)).Append('\n');
        foreach (var outcome in (ReadOnlySpan<VerdictOutcome>)[VerdictOutcome.Broken, VerdictOutcome.Undetermined, VerdictOutcome.Satisfied])
        {
            foreach (var verdict in assessment.Verdicts)
            {
                if (verdict.Outcome == outcome)
                    WriteVerdict(text, verdict, language);
            }
        }

        WriteRest(text, assessment, language);
        foreach (var definition in ((IEnumerable<Verdict>)assessment.Definitions).GroupBy(verdict => verdict.Provision!.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {words.Definition} {definition.Key}{words.Colon}")
                .AppendJoin(words.Comma, definition.Select(verdict => $"{verdict.Requirement.Entry.Title!.In(language)} – {words.Of(verdict.Outcome)}")).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One line: whether it is in effect on the day for which it was asked.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The reader's language.</param>
    public static string Effect(Assessment assessment, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var words = LegalWords.In(language);
        var day = Wording.Date(PartialDate.On(assessment.On), language);
        return (assessment.IsInEffectOn(assessment.On), assessment.TookEffectOn) switch
        {
            (Certainty.Surely, { } effect) => words.TookEffect(Wording.Date(effect, language)),
            (Certainty.No, { } effect) => words.NotYetInEffect(day, Wording.Date(effect, language)),
            (Certainty.Maybe, { } effect) => words.MayBeInEffect(day, Wording.Date(effect, language)),
            _ when assessment.AsksForTransmission => words.EffectUnknown,
            _ => words.EffectNotGoverned,
        };
    }

    private static void WriteVerdict(StringBuilder text, Verdict verdict, LanguageTag language)
    {
        var words = LegalWords.In(language);
        text.Append("  ").Append(LegalWords.Sign(verdict.Outcome)).Append(' ').Append(verdict.Requirement.Entry.Title!.In(language));
        if (verdict.Party is { } party)
            text.Append(CultureInfo.InvariantCulture, $" ({party})");
        text.Append(words.Colon).Append(words.Of(verdict.Outcome));
        if (verdict.Citation.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $" [{verdict.Citation}]");
        text.Append('\n');
        if (verdict.ToFinding() is { } finding && verdict.Outcome == VerdictOutcome.Broken)
            text.Append("      ").Append(finding.In(language)).Append('\n');
        if (!verdict.Candidates.IsEmpty)
            text.Append("      ").Append(LegalCitations.Of(verdict.Candidates).In(language)).Append('\n');
        foreach (var fact in verdict.Facts)
        {
            if (verdict.Outcome == VerdictOutcome.Satisfied)
                text.Append("      ").Append(fact.At.Text).Append(words.Colon).Append(fact.Value.In(language)).Append('\n');
        }

        foreach (var missing in verdict.Missing)
            text.Append("      ").Append(missing.Question.In(language)).Append(" (").Append(missing.At.Text).Append(")\n");
    }

    private static void WriteRest(StringBuilder text, Assessment assessment, LanguageTag language)
    {
        var words = LegalWords.In(language);
        var rest = ((IEnumerable<Verdict>)assessment.Verdicts).Where(verdict => verdict.Outcome == VerdictOutcome.NotApplicable).ToList();
        foreach (var said in rest.Where(verdict => verdict.Rule is not null))
            text.Append("  ").Append(LegalWords.Sign(VerdictOutcome.NotApplicable)).Append(' ').Append(said.ToFinding()!.In(language)).Append('\n');
        var silent = rest.Where(verdict => verdict.Rule is null).Select(verdict => verdict.Requirement.Entry.Title!.In(language)).Distinct(StringComparer.Ordinal).ToList();
        if (silent.Count > 0)
            text.Append("  ").Append(LegalWords.Sign(VerdictOutcome.NotApplicable)).Append(' ').Append(words.Of(VerdictOutcome.NotApplicable)).Append(words.Colon).AppendJoin(words.Comma, silent).Append('\n');
    }
}
