using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What must hold in a file of law beside what its types say: names, dates, citations, references, parameters.</summary>
/// <param name="instruments">The instruments that versions may refer to.</param>
/// <param name="sources">The sources that everything may refer to.</param>
internal sealed class LawFileRules(IReadOnlySet<LegalInstrumentId> instruments, IReadOnlySet<SourceId> sources)
{
    private readonly FindingSink found = new();

    public ValueList<Finding> Of(string path, LegalInstrument instrument)
    {
        found.Enter(null, 0, path);
        LookAtName(path, $"instruments/{instrument.Id}.json");
        LookAtText("title", instrument.Title);
        LookAtCitations("citations", instrument.Citations);
        LookAtSources(string.Empty, instrument.Sources, instrument.Confidence);
        return found.Take();
    }

    public ValueList<Finding> Of(string path, Provision provision)
    {
        found.Enter(null, 0, path);
        LookAtName(path, $"{provision.Jurisdiction}/{provision.Id}.json");
        LookAtText("title", provision.Title);
        if (provision.Functions.IsEmpty)
            found.Add(Rules.LawMemberIsEmpty, "functions", "functions");
        if (provision.Versions.IsEmpty)
            found.Add(Rules.LawMemberIsEmpty, "versions", "versions");
        for (var i = 0; i < provision.Versions.Count; i++)
        {
            LookAt(provision.Versions[i], $"versions/{i}");
            if (i > 0)
                LookAtSequence(provision.Versions[i - 1], provision.Versions[i], $"versions/{i}/from");
        }

        return found.Take();
    }

    private void LookAt(ProvisionVersion version, string at)
    {
        if (version is { From: { } from, Until: { } until } && !from.MayBeBefore(until))
            found.Add(Rules.VersionEndsBeforeItBegins, $"{at}/until", from, until);
        if (version.Until is null != version.End is null)
            found.Add(Rules.VersionEndIsHalfSaid, at, version.Until is null ? "until" : "end");
        LookAtText($"{at}/summary", version.Summary);
        LookAtCitations($"{at}/citations", version.Citations);
        LookAtSources($"{at}/", version.Sources, version.Confidence);
        LookAtOrigins($"{at}/origins", version.Origins);
        LookAtOrigins($"{at}/endedBy", version.EndedBy);
        for (var i = 0; i < version.Requires.Count; i++)
            LookAt(version.Requires[i], $"{at}/requires/{i}");
    }

    private void LookAtSequence(ProvisionVersion earlier, ProvisionVersion version, string at)
    {
        if (earlier.Until is not { } end || version.From is not { } begin || begin.MayBeBefore(end))
            found.Add(Rules.VersionsOverlap, at, version.Id.Text, earlier.Id.Text);
        else if (begin != end && earlier.End != VersionEnd.Repealed)
            found.Add(Rules.GapIsNotExplained, at, earlier.Id.Text, version.Id.Text);
    }

    private void LookAt(Requirement requirement, string at)
    {
        var present = Parameters(requirement).Where(parameter => parameter.IsPresent).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in requirement.Kind.RequiredParameters.Where(name => !present.Contains(name)))
            found.Add(Rules.RequirementLacksParameter, at, requirement.Kind.Text, missing);
        foreach (var stray in present.Except(requirement.Kind.AllowedParameters, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            found.Add(Rules.RequirementHasStrayParameter, $"{at}/{stray}", requirement.Kind.Text, stray);
    }

    private static IEnumerable<(string Name, bool IsPresent)> Parameters(Requirement requirement) =>
    [
        ("counterparts", !requirement.Counterparts.IsEmpty),
        ("cases", !requirement.Cases.IsEmpty),
        ("authorisedCases", !requirement.AuthorisedCases.IsEmpty),
        ("by", requirement.By is not null),
        ("services", !requirement.Services.IsEmpty),
        ("percent", requirement.Percent is not null),
        ("base", requirement.Base is not null),
        ("threshold", requirement.Threshold is not null),
        ("countries", !requirement.Countries.IsEmpty),
        ("excludedKinds", !requirement.ExcludedKinds.IsEmpty),
        ("onlyInUrgency", requirement.OnlyInUrgency is not null),
        ("articles", !requirement.Articles.IsEmpty),
    ];

    private void LookAtName(string path, string expected)
    {
        if (!string.Equals(path, expected, StringComparison.Ordinal))
            found.Add(Rules.LawFileHasAnotherName, string.Empty, expected);
    }

    private void LookAtText(string at, LocalizedText text)
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.French })
        {
            if (!text.TryGet(language, out _))
                found.Add(Rules.LawLanguageIsMissing, at, at[(at.LastIndexOf('/') + 1)..], language.Text);
        }
    }

    private void LookAtCitations(string at, ValueList<Citation> citations)
    {
        if (citations.IsEmpty)
            found.Add(Rules.LawMemberIsEmpty, at, "citations");
        for (var i = 0; i < citations.Count; i++)
        {
            if (!citations[i].Scheme.Matches(citations[i].Id))
                found.Add(Rules.CitationIsMalformed, $"{at}/{i}/id", citations[i].Id, citations[i].Scheme.Text);
        }
    }

    private void LookAtSources(string at, ValueList<SourceReference> references, LegalConfidence confidence)
    {
        if (references.IsEmpty && confidence != LegalConfidence.MemoryOnly)
            found.Add(Rules.LegalFactHasNoSource, $"{at}confidence", Argument.Of(confidence));
        for (var i = 0; i < references.Count; i++)
        {
            if (!sources.Contains(references[i].Source))
                found.Add(Rules.LegalReferenceLeadsNowhere, $"{at}sources/{i}/source", references[i].Source.Text);
        }
    }

    private void LookAtOrigins(string at, ValueList<LegalOrigin> origins)
    {
        for (var i = 0; i < origins.Count; i++)
        {
            if (!instruments.Contains(origins[i].Instrument))
                found.Add(Rules.LegalReferenceLeadsNowhere, $"{at}/{i}/instrument", origins[i].Instrument.Text);
        }
    }
}
