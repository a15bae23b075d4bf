using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>What an export knows while it writes: the register, who reports and when, what counts, and which projects can be told.</summary>
internal sealed class IatiContext
{
    private readonly ExportSource source;
    private readonly HashSet<ProjectId> told = [];
    private readonly ILookup<ProjectId, CountedAmount> counted;
    private readonly ILookup<ProjectId, ProjectId> parts;

    public IatiContext(ExportSource source, IatiBodies bodies, string reference, Instant at, ExportFindings findings)
    {
        (this.source, Bodies, Reference, At, Findings) = (source, bodies, reference, at, findings);
        Day = at.InUtc().Date;
        counted = source.Amounts.Counted.ToLookup(static amount => amount.Project.Id);
        foreach (var (id, place) in source.Projects)
        {
            if (HasAllThatIsNeeded(Register.Projects[place]))
                told.Add(id);
        }

        findings.AreInNoTotal(source, source.Amounts.Uncounted.Where(amount => told.Contains(amount.Project)));
        parts = Register.Projects.Where(project => WholeOf(project) is not null && told.Contains(project.Id))
            .ToLookup(static project => project.PartOf!.Value, static project => project.Id);
    }

    public Register Register => source.Register;

    public IatiBodies Bodies { get; }

    /// <summary>The identifier of who reports.</summary>
    public string Reference { get; }

    public Instant At { get; }

    /// <summary>The day of the export: what comes after it is planned.</summary>
    public LocalDate Day { get; }

    public ExportFindings Findings { get; }

    /// <summary>Whether any project is in the file.</summary>
    public bool HasActivities => told.Count > 0;

    /// <summary>Whether a project is in the file; of several that share an identifier, the first may be.</summary>
    public bool IsTold(CooperationProject project, int index) => told.Contains(project.Id) && source.Projects[project.Id] == index;

    public bool IsTold(ProjectId project) => told.Contains(project);

    /// <summary>The project in the file that another is a part of; null when there is none.</summary>
    public ProjectId? WholeOf(CooperationProject project) => project.PartOf is { } whole && whole != project.Id && IsTold(whole) ? whole : null;

    /// <summary>When the agreement of a project was signed; null when there is none, or when it is not known.</summary>
    public PartialDate? SignedOn(CooperationProject project) => project.Agreement is { } id ? source.Agreements.GetValueOrDefault(id)?.SignedOn : null;

    public IEnumerable<CountedAmount> CountedOf(CooperationProject project) => counted[project.Id];

    public IEnumerable<ProjectId> PartsOf(CooperationProject project) => parts[project.Id];

    /// <summary>
    /// The identifier of an activity. No sign of a project's identifier is one that IATI forbids, but the slash, which is escaped as in a JSON Pointer.
    /// </summary>
    public string IdentifierOf(ProjectId project) =>
        Reference + "-" + project.Text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private bool HasAllThatIsNeeded(CooperationProject project)
    {
        var lacks = false;
        if (project.StartsOn?.Earliest is null)
            Lack(nameof(project.StartsOn), IatiFacts.Start);
        if (project.Participants.All(static one => one is { Authority: null, Name: null }))
            Lack(nameof(project.Participants), IatiFacts.Participant);
        if (project.Purposes.IsEmpty)
            Lack(nameof(project.Purposes), IatiFacts.Purpose);
        else if (Shares.Of([.. project.Purposes.Select(static one => one.Share)]) is null)
            Lack(nameof(project.Purposes), IatiFacts.PurposeShares);
        var countries = ProjectCountries.Of(project, Register);
        if (countries.IsEmpty)
            Lack(nameof(project.Countries), IatiFacts.Country);
        else if (Shares.Of([.. countries.Select(static one => one.Share)]) is null)
            Lack(nameof(project.Countries), IatiFacts.CountryShares);
        return !lacks;

        void Lack(string member, LocalizedText fact)
        {
            lacks = true;
            Findings.Lacks(source.PlaceOf(project.Id).Append(char.ToLowerInvariant(member[0]) + member[1..]), project.Id, fact);
        }
    }
}
