using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>An assessment for people, in English, French or Chinese.</summary>
public static class AssessmentText
{
    private static readonly VerdictOutcome[] Order = [VerdictOutcome.Broken, VerdictOutcome.Undetermined, VerdictOutcome.Satisfied];

    /// <summary>
    /// Writes an assessment as text, with line feeds and values as <see cref="VisibleText"/> shows them: what is broken first, then which facts are
    /// missing, what is satisfied, what only a person can judge, what is not applicable, and, when it is asked for, which networks would call it a
    /// twinning. What is the same for several parties stands once.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <param name="withDefinitions">Whether to say which networks would call it a twinning.</param>
    /// <example><code>Console.Write(AssessmentText.Write(assessment, LanguageTag.French));</code></example>
    public static string Write(Assessment assessment, LanguageTag language, bool withDefinitions = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var words = new LegalWords(language);
        var text = new TextLines();
        var signature = assessment.SignedOn is { } signed ? words.Signed(signed) : assessment.SignedWithin is not { } within ? words.NoDate
            : assessment.IsKnownToBeSigned ? words.SignedBetween(within) : words.NotKnownToBeSigned(within);
        text.Append(words.Named(assessment.Names?.Agreement, assessment.Agreement.Text)).Append(language.Comma).Append(signature).EndLine();
        text.Append("  ").Line(assessment.Verdicts.IsEmpty ? words.NoLaw : Effect(assessment, language));
        foreach (var apart in PartlyStopped.Between(assessment, language))
            text.Append("  ").Line(apart);
        var day = LegalFactKind.SignatureDay;
        if (assessment.Verdicts.Any(verdict => !verdict.Missing.IsEmpty && verdict.Missing[0].Kind == day))
            text.Append("  ").Line(words.SeveralLaws(day.Question.In(language)));
        foreach (var outcome in Order)
            WriteVerdicts(text, assessment, assessment.Verdicts.Where(verdict => verdict.Outcome == outcome && !IsForAPerson(verdict)), language);
        WriteQuestions(text, assessment.Verdicts.Where(IsForAPerson), assessment.Names, language);
        WriteRest(text, assessment, language);
        if (withDefinitions)
            WriteDefinitions(text, assessment, language);
        return text.ToString();
    }

    /// <summary>One line: whether it is in effect on the day for which it was asked.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The reader's language.</param>
    public static string Effect(Assessment assessment, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var words = new LegalWords(language);
        var day = assessment.On;
        if (assessment.OpenLaterActsOn(day) is { Count: > 0 } open && assessment.IsInEffectOn(day) is var turns && turns is null or Certainty.Maybe)
            return words.TurnsOnLaterActs(day, turns is not null, open);
        var status = assessment.WaysOn(day) is [var way, ..] ? way : assessment.StatusOn(day);
        var whatBecame = status is null ? string.Empty : TimeWording.States(status.Possible, status.Certainty, language);
        return (assessment.IsInEffectOn(assessment.On), assessment.TookEffectOn) switch
        {
            _ when status?.Possible.All(static one => one.State == LifecycleState.Suspended) == true => words.Suspended(day, whatBecame),
            _ when status?.HasStopped == Certainty.Surely => words.NoLongerInEffect(day, whatBecame),
            (Certainty.Maybe, not null) when status?.HasStopped == Certainty.Maybe => words.MayBeOver(day, whatBecame),
            (Certainty.Maybe, not null) when assessment.HasAnEventOfUnknownKind => words.OfUnknownKind(day),
            (Certainty.Surely, { } effect) => words.TookEffect(effect),
            (Certainty.No, { } effect) => words.NotYetInEffect(day, effect),
            (Certainty.Maybe, { } effect) => words.MayBeInEffect(day, assessment.Effects, effect),
            (Certainty.Maybe, null) when assessment.Effects.FirstOrDefault(effect => effect.Told is not null) is { } told => words.SaidToBeInForce(day, told),
            _ when assessment is { AsksForTransmission: true, IsKnownToBeSigned: false } => words.EffectUnknown([words.NoSignature]),
            _ when assessment.AsksForTransmission => words.EffectUnknown(assessment.Effects.Where(effect => effect.Missing is not null)
                .Select(effect => words.NotRecorded(effect.Missing!.Kind, effect.Party.In(language))).Distinct(StringComparer.Ordinal)),
            _ when assessment.IsOfOneCountry => words.NoExternalAction,
            _ => words.EffectNotGoverned,
        };
    }

    private static bool IsForAPerson(Verdict verdict) =>
        verdict.Outcome == VerdictOutcome.Undetermined && verdict.Requirement.Nature == RequirementNature.Question;

    /// <summary>Whether what the law asks of a party is unknown until this is answered.</summary>
    internal static bool DecidesTheRest(Verdict verdict) =>
        verdict.Requirement == RequirementKind.StatutoryBasis && !verdict.Missing.IsEmpty
            && (verdict.Missing[0].Kind == LegalFactKind.PartyKind || verdict.Missing[0].Kind == LegalFactKind.PartyExistence);

    private static void WriteVerdicts(TextLines text, Assessment assessment, IEnumerable<Verdict> verdicts, LanguageTag language)
    {
        var words = new LegalWords(language);

        // A fault that the statute and the circulars find with one counterpart is said once.
        var said = new HashSet<(Rule?, JsonPointer)>();
        foreach (var group in verdicts.GroupBy(verdict => (verdict.Requirement, verdict.Outcome, Periods: Periods(verdict, language))))
        {
            var (requirement, outcome, periods) = group.Key;
            text.Append("  ").Append(LegalWords.Sign(outcome)).Append(" ").Append(requirement.Entry.Title!.In(language)).Append(InBrackets(group, assessment.Names, language))
                .Append(language.Colon)
                .Append(outcome == VerdictOutcome.Broken && requirement.Nature == RequirementNature.Practice ? words.NotFollowed : words.Of(outcome, requirement));
            var citations = string.Join(language.Semicolon, group.SelectMany(Versions).Distinct()
                .Select(version => CitationWords.Of(version, language) + words.NotConfirmed(version, assessment.DayOfTheLaw)));
            if (citations.Length > 0)
                text.Append(language.Reference(citations));
            var lines = group.SelectMany(verdict => Lines(verdict, outcome == VerdictOutcome.Broken && said.Add((verdict.Rule, verdict.At)), assessment.Names, language))
                .Concat(group.Select(verdict => assessment.ConsequenceOf(verdict) is { } follows ? $"→ {follows.Entry.Title!.In(language)}" : string.Empty));
            foreach (var line in lines.Prepend(periods).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal))
                text.EndLine().Append("      ").Append(line);
            text.EndLine();
        }
    }

    // Empty when every law that may have governed gives the same.
    private static string Periods(Verdict verdict, LanguageTag language) =>
        verdict.Version is null && !verdict.Candidates.IsEmpty ? LegalCitations.Of(verdict.Candidates, verdict.Requirement).In(language) : string.Empty;

    // Whether an authorising act binds, other articles say than those that ask for one.
    private static ValueList<ProvisionVersion> BindingOf(Verdict verdict) =>
        verdict.Requirement == RequirementKind.AuthorisingAct && verdict.Facts.Any(fact => fact.Kind != LegalFactKind.AuthorisationDay || verdict.Outcome == VerdictOutcome.Undetermined)
            ? verdict.SeeAlso
            : default;

    private static IEnumerable<ProvisionVersion> Versions(Verdict verdict) =>
        verdict.Version is not { } version ? [] : verdict.Candidates.IsEmpty ? [version, .. BindingOf(verdict)] : OutcomePeriod.Of(verdict.Candidates)[0].Versions;

    private static string InBrackets(IEnumerable<Verdict> verdicts, ActNames? names, LanguageTag language)
    {
        var parties = Parties(verdicts, names, language);
        return parties.Length == 0 ? parties : language.Brackets(parties);
    }

    private static string Parties(IEnumerable<Verdict> verdicts, ActNames? names, LanguageTag language) => string.Join(
        language.ListComma,
        verdicts.Select(verdict => verdict.Party).OfType<AuthorityId>().Distinct().Select(party => names?.Of(party).In(language) ?? party.Text));

    private static IEnumerable<string> Lines(Verdict verdict, bool saysWhy, ActNames? names, LanguageTag language)
    {
        if (saysWhy && verdict.ToFinding() is { } finding)
            yield return finding.In(language);
        var restsOnNothing = verdict.Requirement == RequirementKind.ConventionOptional;
        foreach (var fact in verdict.Facts.Where(_ => verdict.Outcome == VerdictOutcome.Satisfied && !restsOnNothing))
        {
            var (what, value) = (names?.At(fact.At)?.In(language) ?? fact.Kind.Entry.Title!.In(language), fact.Value.In(language));
            yield return string.Equals(what, value, StringComparison.Ordinal) ? what : what + language.Colon + value;
        }

        // Which law governed is asked once, at the head.
        foreach (var missing in verdict.Missing.Where(missing => missing.Kind != LegalFactKind.SignatureDay))
            yield return missing.Question.In(language);
    }

    // A question, since when it is asked, by what, and the judgments that bear on it.
    private static void WriteQuestions(TextLines text, IEnumerable<Verdict> verdicts, ActNames? names, LanguageTag language)
    {
        var words = new LegalWords(language);
        string? heading = $"  {words.ForAPerson}{language.Colon}".TrimEnd();
        foreach (var group in verdicts.GroupBy(verdict => verdict.Requirement))
        {
            var verdict = group.First();
            var periods = OutcomePeriod.Of(verdict.Candidates);
            var asked = periods.Where(period => period.Outcome == VerdictOutcome.Undetermined).ToList();
            var days = asked.Select(period => words.Days(period == periods[0] ? null : period.From, period == periods[^1] ? null : period.Until))
                .Where(each => each.Length > 0).ToList();
            var versions = asked.SelectMany(period => period.Versions).Concat(verdict.Version is { } version ? [version] : []).Concat(verdict.SeeAlso);
            WriteHeading(text, ref heading);
            text.Append("    ? ").Append(verdict.Missing[^1].Question.In(language)).Append(InBrackets(group, names, language))
                .Append(days.Count > 0 ? language.Brackets(string.Join(language.Comma, days)) : string.Empty)
                .Line(language.Reference(LegalCitations.Of(versions, language)));
        }
    }

    private static void WriteRest(TextLines text, Assessment assessment, LanguageTag language)
    {
        var words = new LegalWords(language);
        var rest = assessment.Verdicts.Where(verdict => verdict.Outcome == VerdictOutcome.NotApplicable).ToList();
        foreach (var said in rest.Where(verdict => verdict.Rule is not null))
            text.Append("  ").Append(LegalWords.Sign(VerdictOutcome.NotApplicable)).Append(" ").Line(said.ToFinding()!.In(language));

        // A requirement that one provision asks and another does not is asked.
        var asked = assessment.Verdicts.Where(verdict => verdict.Outcome != VerdictOutcome.NotApplicable).Select(verdict => verdict.Requirement).ToHashSet();
        var silent = rest.Where(verdict => verdict.Rule is null && !asked.Contains(verdict.Requirement))
            .Select(verdict => verdict.Requirement.Entry.Title!.In(language)).Distinct(StringComparer.Ordinal).ToList();
        if (silent.Count > 0)
        {
            text.Append($"  {LegalWords.Sign(VerdictOutcome.NotApplicable)} {words.Of(VerdictOutcome.NotApplicable)}{language.Colon}")
                .AppendJoin(language.ListComma, silent).EndLine();
        }
    }

    // By outcome, with the parts of a definition that keep it from being met.
    private static void WriteDefinitions(TextLines text, Assessment assessment, LanguageTag language)
    {
        var words = new LegalWords(language);
        string? heading = $"  {words.Definitions}{language.Colon}".TrimEnd();
        var definitions = assessment.Definitions.GroupBy(verdict => verdict.Provision!.Value);
        foreach (var outcome in definitions.GroupBy(definition => assessment.Meets(definition.Key)!.Value).OrderByDescending(group => group.Key))
        {
            if (outcome.Key == VerdictOutcome.NotApplicable)
                continue;
            WriteHeading(text, ref heading);
            text.Append($"    {LegalWords.Sign(outcome.Key)} ")
                .AppendJoin(language.Semicolon, outcome.Select(definition => Described([.. definition], outcome.Key))).EndLine();
        }

        string Described(List<Verdict> definition, VerdictOutcome outcome)
        {
            var title = definition[0].Title!.In(language);
            if (outcome == VerdictOutcome.Satisfied || definition.Count == 1)
                return title;
            var parts = definition.Where(part => part.Outcome == outcome).Select(part => part.Requirement.Entry.Title!.In(language));
            return title + language.Brackets(string.Join(language.ListComma, parts));
        }
    }

    // Once, above the first.
    private static void WriteHeading(TextLines text, ref string? heading)
    {
        if (heading is { } first)
            text.Line(first);
        heading = null;
    }
}
