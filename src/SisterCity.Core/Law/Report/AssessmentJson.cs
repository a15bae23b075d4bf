using System.Text.Json;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Assessments for programs.</summary>
public static class AssessmentJson
{
    /// <summary>Writes assessments as one JSON array: of each the effect, the verdicts with their facts and what is missing, and the definitions when they are asked for.</summary>
    /// <remarks>
    /// Of candidates it writes periods: neighbouring laws that would give the same outcome
    /// are one, <c>until</c> is exclusive, and null bounds are open.
    /// </remarks>
    /// <param name="assessments">The assessments.</param>
    /// <param name="language">The language of messages and questions; codes, pointers and citations are the same in all.</param>
    /// <param name="withDefinitions">Whether to write the answers of definitions of networks, which are no law.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("law.json", AssessmentJson.Write([assessment], LanguageTag.English));</code></example>
    public static byte[] Write(IReadOnlyList<Assessment> assessments, LanguageTag language, bool withDefinitions = false)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return ReportJson.ToUtf8(writer =>
        {
            writer.WriteStartArray();
            foreach (var assessment in assessments)
                Write(writer, assessment, language, withDefinitions);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, Assessment assessment, LanguageTag language, bool withDefinitions)
    {
        writer.WriteStartObject();
        writer.WriteString("agreement"u8, assessment.Agreement.Text);
        writer.WriteString("on"u8, LocalDatePattern.Iso.Format(assessment.On));
        writer.WriteString("signedOn"u8, assessment.SignedOn?.Text);
        if (assessment.SignedWithin is { } within)
            writer.WriteString("signedWithin"u8, within.Text);
        writer.WriteStartObject("effect"u8);
        if (assessment.TookEffectOn is { } effect)
            writer.WriteString("tookEffectOn"u8, effect.Text);
        writer.WriteString("inEffect"u8, assessment.IsInEffectOn(assessment.On) switch
        {
            Certainty.Surely => "surely",
            Certainty.Maybe => "maybe",
            Certainty.No => "no",
            _ => "undetermined",
        });
        WriteMissing(writer, assessment.MissingForEffect, language);
        writer.WriteEndObject();
        WriteVerdicts(writer, "verdicts", assessment, assessment.Verdicts, language);
        if (withDefinitions)
            WriteVerdicts(writer, "definitions", assessment, assessment.Definitions, language);
        writer.WriteEndObject();
    }

    private static void WriteVerdicts(Utf8JsonWriter writer, string name, Assessment assessment, ValueList<Verdict> verdicts, LanguageTag language)
    {
        writer.WriteStartArray(name);
        foreach (var verdict in verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString("requirement"u8, verdict.Requirement.Text);
            writer.WriteString("outcome"u8, CodeOf(verdict.Outcome));
            if (verdict.Party is { } party)
                writer.WriteString("party"u8, party.Text);
            if (verdict.Version is { } version)
            {
                writer.WriteString("version"u8, version.Id.Text);
                writer.WriteString("citation"u8, verdict.Citation);
                if (!version.IsConfirmedOn(assessment.DayOfTheLaw))
                    writer.WriteString("confirmedUntil"u8, version.LastSeenOn!.Value.Text);
            }

            writer.WriteString("at"u8, verdict.At.Text);
            if (verdict.ToFinding() is { } finding)
            {
                writer.WriteString("code"u8, finding.Rule.Code);
                writer.WriteString("level"u8, ReportJson.NameOf(finding.Level));
                writer.WriteString("message"u8, finding.Message(language));
            }

            if (assessment.ConsequenceOf(verdict) is { } consequence)
                writer.WriteString("consequence"u8, consequence.Text);
            WriteFacts(writer, verdict, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter writer, Verdict verdict, LanguageTag language)
    {
        writer.WriteStartArray("facts"u8);
        foreach (var fact in verdict.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact"u8, fact.Kind.Text);
            writer.WriteString("at"u8, fact.At.Text);
            writer.WriteString("value"u8, fact.Value.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteMissing(writer, verdict.Missing, language);
        if (verdict.Candidates.IsEmpty)
            return;
        writer.WriteStartArray("candidates"u8);
        foreach (var period in OutcomePeriod.Of(verdict.Candidates))
        {
            writer.WriteStartObject();
            writer.WriteString("from"u8, period.From is { } from ? LocalDatePattern.Iso.Format(from) : null);
            writer.WriteString("until"u8, period.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
            writer.WriteString("outcome"u8, CodeOf(period.Outcome));
            writer.WriteStartArray("versions"u8);
            foreach (var version in period.Versions)
                writer.WriteStringValue(version.Id.Text);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter writer, ValueList<MissingFact> facts, LanguageTag language)
    {
        writer.WriteStartArray("missing"u8);
        foreach (var missing in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("fact"u8, missing.Kind.Text);
            writer.WriteString("at"u8, missing.At.Text);
            writer.WriteString("question"u8, missing.Question.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The name of an outcome in JSON and in vectors.</summary>
    internal static string CodeOf(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => "satisfied",
        VerdictOutcome.Broken => "broken",
        VerdictOutcome.NotApplicable => "not-applicable",
        _ => "undetermined",
    };
}
