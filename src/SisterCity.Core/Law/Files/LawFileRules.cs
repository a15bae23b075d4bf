using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The rules of files of law, beside what their types say: names, dates, citations, references, parameters.</summary>
/// <param name="instruments">The instruments that versions may refer to.</param>
/// <param name="sources">The sources that everything may refer to.</param>
internal sealed class LawFileRules(IReadOnlySet<LegalInstrumentId> instruments, IReadOnlySet<SourceId> sources)
{
    private readonly FindingSink found = new();

    public ValueList<Finding> Of(string path, LegalInstrument instrument)
    {
        found.Enter(null, 0, path);
        LawFileHasAnotherName(path, $"instruments/{instrument.Id}.json");
        LawLanguageIsMissing(instrument.Title, "title");
        LookAtCitations(instrument.Citations, "citations");
        LookAtSources(instrument.Sources, instrument.Confidence, string.Empty);
        return found.Take();
    }

    public ValueList<Finding> Of(string path, Provision provision)
    {
        found.Enter(null, 0, path);
        LawFileHasAnotherName(path, $"{provision.Jurisdiction}/{provision.Id}.json");
        LawLanguageIsMissing(provision.Title, "title");
        LawMemberIsEmpty(provision.Functions.IsEmpty, "functions", "functions");
        LawMemberIsEmpty(provision.Versions.IsEmpty, "versions", "versions");
        for (var i = 0; i < provision.Versions.Count; i++)
        {
            LookAt(provision.Versions[i], $"versions/{i}");
            if (i > 0)
            {
                VersionsOverlap(provision.Versions[i - 1], provision.Versions[i], $"versions/{i}/from");
                GapIsNotExplained(provision.Versions[i - 1], provision.Versions[i], $"versions/{i}/from");
            }
        }

        return found.Take();
    }

    private static bool MayOverlap(ProvisionVersion earlier, ProvisionVersion version) =>
        earlier.Until is not { } end || version.From is not { } begin || begin.MayBeBefore(end);

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
        ("onlyOutsideTheUnion", requirement.OnlyOutsideTheUnion is not null),
        ("months", requirement.Months is not null),
        ("coversExternalAction", requirement.CoversExternalAction is not null),
        ("signatories", !requirement.Signatories.IsEmpty),
    ];

    private static HashSet<string> Present(Requirement requirement) =>
        Parameters(requirement).Where(parameter => parameter.IsPresent).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);

    private void LookAt(ProvisionVersion version, string at)
    {
        VersionEndsBeforeItBegins(version, at);
        VersionEndIsHalfSaid(version, at);
        LawLanguageIsMissing(version.Summary, $"{at}/summary");
        LookAtCitations(version.Citations, $"{at}/citations");
        LookAtSources(version.Sources, version.Confidence, $"{at}/");
        LookAtOrigins(version.Origins, $"{at}/origins");
        LookAtOrigins(version.EndedBy, $"{at}/endedBy");
        for (var i = 0; i < version.Requires.Count; i++)
        {
            RequirementLacksParameter(version.Requires[i], $"{at}/requires/{i}");
            RequirementHasStrayParameter(version.Requires[i], $"{at}/requires/{i}");
        }
    }

    private void LookAtCitations(ValueList<Citation> citations, string at)
    {
        LawMemberIsEmpty(citations.IsEmpty, at, "citations");
        for (var i = 0; i < citations.Count; i++)
            CitationIsMalformed(citations[i], $"{at}/{i}/id");
    }

    private void LookAtSources(ValueList<SourceReference> references, LegalConfidence confidence, string at)
    {
        LegalFactHasNoSource(references, confidence, $"{at}confidence");
        for (var i = 0; i < references.Count; i++)
            LegalReferenceLeadsNowhere(sources.Contains(references[i].Source), references[i].Source.Text, $"{at}sources/{i}/source");
    }

    private void LookAtOrigins(ValueList<LegalOrigin> origins, string at)
    {
        for (var i = 0; i < origins.Count; i++)
            LegalReferenceLeadsNowhere(instruments.Contains(origins[i].Instrument), origins[i].Instrument.Text, $"{at}/{i}/instrument");
    }

    /// <summary>SC4901. A file has another name than its record asks for.</summary>
    private void LawFileHasAnotherName(string path, string expected)
    {
        if (!string.Equals(path, expected, StringComparison.Ordinal))
            found.Add(Rules.LawFileHasAnotherName, string.Empty, expected);
    }

    /// <summary>SC4903. A list that says what the record is about is empty.</summary>
    private void LawMemberIsEmpty(bool isEmpty, string at, string member)
    {
        if (isEmpty)
            found.Add(Rules.LawMemberIsEmpty, at, member);
    }

    /// <summary>SC4904. A version ends before it begins.</summary>
    private void VersionEndsBeforeItBegins(ProvisionVersion version, string at)
    {
        if (version is { From: { } from, Until: { } until } && !from.MayBeBefore(until))
            found.Add(Rules.VersionEndsBeforeItBegins, $"{at}/until", from, until);
    }

    /// <summary>SC4905. A version begins before the earlier one has ended.</summary>
    private void VersionsOverlap(ProvisionVersion earlier, ProvisionVersion version, string at)
    {
        if (MayOverlap(earlier, version))
            found.Add(Rules.VersionsOverlap, at, version.Id.Text, earlier.Id.Text);
    }

    /// <summary>SC4906. Between two versions nothing was in force, and the earlier one was not repealed.</summary>
    private void GapIsNotExplained(ProvisionVersion earlier, ProvisionVersion version, string at)
    {
        if (!MayOverlap(earlier, version) && version.From != earlier.Until && earlier.End != VersionEnd.Repealed)
            found.Add(Rules.GapIsNotExplained, at, earlier.Id.Text, version.Id.Text);
    }

    /// <summary>SC4907. A version has a day on which it ended and no reason, or a reason and no day.</summary>
    private void VersionEndIsHalfSaid(ProvisionVersion version, string at)
    {
        if (version.Until is null != version.End is null)
            found.Add(Rules.VersionEndIsHalfSaid, at, version.Until is null ? "until" : "end");
    }

    /// <summary>SC4908. A citation has not the form of its scheme.</summary>
    private void CitationIsMalformed(Citation citation, string at)
    {
        if (!citation.Scheme.Matches(citation.Id))
            found.Add(Rules.CitationIsMalformed, at, citation.Id, citation.Scheme.Text);
    }

    /// <summary>SC4909. A text is missing in English or French.</summary>
    private void LawLanguageIsMissing(LocalizedText text, string at)
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.French })
        {
            if (!text.TryGet(language, out _))
                found.Add(Rules.LawLanguageIsMissing, at, at[(at.LastIndexOf('/') + 1)..], language.Text);
        }
    }

    /// <summary>SC4910. No file has the instrument or the source that is referred to.</summary>
    private void LegalReferenceLeadsNowhere(bool isThere, string id, string at)
    {
        if (!isThere)
            found.Add(Rules.LegalReferenceLeadsNowhere, at, id);
    }

    /// <summary>SC4911. A record names no source, and is not said to be known from memory only.</summary>
    private void LegalFactHasNoSource(ValueList<SourceReference> references, LegalConfidence confidence, string at)
    {
        if (references.IsEmpty && confidence != LegalConfidence.MemoryOnly)
            found.Add(Rules.LegalFactHasNoSource, at, Argument.Of(confidence));
    }

    /// <summary>SC4912. A requirement lacks a parameter that its kind needs.</summary>
    private void RequirementLacksParameter(Requirement requirement, string at)
    {
        var present = Present(requirement);
        foreach (var missing in requirement.Kind.RequiredParameters.Where(name => !present.Contains(name)))
            found.Add(Rules.RequirementLacksParameter, at, requirement.Kind.Text, missing);
    }

    /// <summary>SC4913. A requirement has a parameter that its kind does not know.</summary>
    private void RequirementHasStrayParameter(Requirement requirement, string at)
    {
        foreach (var stray in Present(requirement).Except(requirement.Kind.AllowedParameters, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            found.Add(Rules.RequirementHasStrayParameter, $"{at}/{stray}", requirement.Kind.Text, stray);
    }
}
