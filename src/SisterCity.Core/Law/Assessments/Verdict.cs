using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>
/// One answer: what was asked, by which version of which provision, of whom, and whether it was
/// done, with the facts that show it or the facts that are missing.
/// </summary>
/// <remarks>Immutable. Equal by content.</remarks>
/// <example><code>assessment.Verdicts.First(verdict => verdict.Requirement == RequirementKind.Transmission).Outcome</code></example>
public sealed record Verdict
{
    /// <summary>What was asked.</summary>
    public required RequirementKind Requirement { get; init; }

    /// <summary>The answer.</summary>
    public required VerdictOutcome Outcome { get; init; }

    /// <summary>The provision that asks, whatever its version; null when none is known, or it does not matter which of several.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The version that asks; null when no provision that is known governed, or several may have (see <see cref="Candidates"/>).</summary>
    public ProvisionVersion? Version { get; init; }

    /// <summary>Of which party; null when it is asked of the agreement, or not applicable to anybody.</summary>
    public AuthorityId? Party { get; init; }

    /// <summary>The place that the verdict is about, from the agreement on.</summary>
    public JsonPointer At { get; init; }

    /// <summary>The facts that it rests on.</summary>
    public ValueList<LegalFact> Facts { get; init; }

    /// <summary>The facts that are missing, when it is undetermined.</summary>
    public ValueList<MissingFact> Missing { get; init; }

    /// <summary>What each law that may have governed would give, when the date leaves that open; else empty.</summary>
    public ValueList<CandidateOutcome> Candidates { get; init; }

    /// <summary>The rule of the ledger that says it; null when there is nothing to say.</summary>
    public Rule? Rule { get; init; }

    /// <summary>How grave it is: the rule's level; less when the version is not confirmed. Null when there is nothing to say.</summary>
    public Level? Level => Rule is null ? null
        : Version is { } version && version.Confidence != LegalConfidence.Confirmed && Rule.Level == Findings.Level.Error ? Findings.Level.Warning
        : Rule.Level;

    /// <summary>Other versions that ask the same: judgments and circulars to read.</summary>
    public ValueList<ProvisionVersion> SeeAlso { get; init; }

    /// <summary>The title of the provision; null when none is known.</summary>
    internal LocalizedText? Title { get; init; }

    /// <summary>The values of the rule's message that are neither the requirement nor the citation, in the order of its arguments.</summary>
    internal ValueList<Argument> Details { get; init; }

    /// <summary>How the version is cited: the first of its identifiers, the article and the version. Empty when no version governs.</summary>
    public string Citation => Version is { } version ? LegalCitations.Of(version) : string.Empty;

    /// <summary>The verdict as a finding, placed within the agreement; null when there is nothing to say.</summary>
    public Finding? ToFinding() => Rule is null ? null : new Finding { Rule = Rule, At = At, Level = Level!.Value, Arguments = Arguments() };

    /// <summary>The values of the rule's message.</summary>
    internal ValueList<Argument> Arguments()
    {
        var arguments = new Argument[Rule!.Arguments.Count];
        var next = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Rule.Arguments[i] switch
            {
                "requirement" => Requirement.Entry,
                "citation" => Version is { } version ? Argument.Of(new CitedVersion(version)) : string.Empty,
                "question" => Missing[0].Question,
                "rulings" => Phrase.Of(language => LegalCitations.Of(SeeAlso, language)),
                "candidates" => LegalCitations.Of(Candidates, Requirement),
                _ => Details[next++],
            };
        }

        return new ValueList<Argument>(arguments);
    }
}
