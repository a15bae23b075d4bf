using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What an officer must still have before the file of an agreement goes to the prefecture.</summary>
/// <remarks>
/// It asks what French law asks of the French parties, on the day of signature, or for an unsigned text on the day of the question. Equal by content.
/// </remarks>
/// <example><code>Console.Write(Checklist.For(agreement, register, on: new LocalDate(2026, 9, 1)).In(LanguageTag.French));</code></example>
public sealed record Checklist
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>What the agreement is called; null when nobody said.</summary>
    internal LocalizedText? Name { get; init; }

    /// <summary>The day for which it was made.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The items: what is wrong, then what is missing, what a person must judge, and what is there.</summary>
    public ValueList<ChecklistItem> Items { get; init; }

    /// <summary>Whether nothing is wrong, missing or left for a person to judge, and something was asked at all.</summary>
    public bool IsReady
    {
        get
        {
            foreach (var item in Items)
            {
                if (item.State != ChecklistState.Done)
                    return false;
            }

            return !Items.IsEmpty;
        }
    }

    /// <summary>Makes the checklist of an agreement.</summary>
    /// <param name="agreement">The agreement. One that is not signed is asked what it would be asked if it were signed on the day.</param>
    /// <param name="register">The register that holds its parties.</param>
    /// <param name="on">The day for which it is made.</param>
    /// <param name="options">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
    public static Checklist For(Agreement agreement, Register register, LocalDate on, LegalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(register);
        var assessor = new LegalAssessor(register, options);
        var isSigned = Signatures.OfFirst(agreement) is not null;
        var assessment = assessor.Assess(isSigned ? agreement : agreement with { SignedOn = PartialDate.On(on) }, on);
        return new Checklist
        {
            Agreement = agreement.Id,
            Name = assessment.Names?.Agreement,
            On = on,
            Items = assessment.Verdicts
                .Where(verdict => IsAskedBeforehand(verdict, assessor))
                .Select(verdict => ItemOf(verdict, assessment.Names))
                .OrderBy(item => item.State switch { ChecklistState.Wrong => 0, ChecklistState.Missing => 1, ChecklistState.ForAPerson => 2, _ => 3 })
                .ToValueList(),
        };
    }

    /// <summary>The checklist as text, with line feeds.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language)
    {
        var words = new LegalWords(language);
        var text = new TextLines();
        text.Line($"{words.ChecklistTitle}{language.Colon}{words.Named(Name, Agreement.Text)}{language.Comma}{words.On(On)}");
        foreach (var item in Items)
        {
            text.Append(item.State == ChecklistState.Done ? "  [x] " : item.State == ChecklistState.Wrong ? "  [!] " : "  [ ] ")
                .Append(item.Requirement.Entry.Title!.In(language));
            if (item.Party is { } party)
                text.Append(language.Brackets(item.PartyName?.In(language) ?? party.Text));
            text.Line(item.Version is { } version ? language.Reference(CitationWords.Of(version, language)) : string.Empty);
            if (item.Text is { } said)
                text.Line($"      {said.In(language)}");
        }

        var open = Items.Count(item => item.State != ChecklistState.Done);
        var first = Items.Count(item => item.DecidesTheRest);
        return text.Append("  ").Line(
            Items.IsEmpty ? words.NothingChecked
            : open == 0 ? words.Ready
            : first > 0 ? words.SettleFirst(first)
            : words.StillMissing(open)).ToString();
    }

    // The transmission is what comes next; the information of the commission comes after it. Chinese rules are not the prefecture's.
    private static bool IsAskedBeforehand(Verdict verdict, LegalAssessor assessor) =>
        verdict.Outcome != VerdictOutcome.NotApplicable
        && verdict.Requirement != RequirementKind.Transmission
        && verdict.Requirement != RequirementKind.ReportingDuty
        && verdict.Requirement.Nature is not (RequirementNature.Permission or RequirementNature.Practice)
        && (verdict.Party is not { } party || assessor.Find(party)?.Country == CountryCode.France);

    private static ChecklistItem ItemOf(Verdict verdict, ActNames? names) => new()
    {
        Requirement = verdict.Requirement,
        State = verdict.Outcome switch
        {
            VerdictOutcome.Satisfied => ChecklistState.Done,
            VerdictOutcome.Broken => ChecklistState.Wrong,
            _ => verdict.Requirement.Nature == RequirementNature.Question ? ChecklistState.ForAPerson : ChecklistState.Missing,
        },
        Party = verdict.Party,
        PartyName = verdict.Party is { } party ? names?.Of(party) : null,
        DecidesTheRest = AssessmentText.DecidesTheRest(verdict),
        At = verdict.At,
        Text = verdict.Outcome == VerdictOutcome.Undetermined ? verdict.Missing[0].Question : verdict.ToFinding() is { } finding ? Phrase.Of(finding.In) : null,
        Citation = verdict.Citation,
        Version = verdict.Version,
    };
}
