using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Which amounts of the projects of a register count, and with how much. Each euro counts once.</summary>
/// <remarks>
/// <para>A sum for each year, or an average, is no sum of a time. What the projects of a programme tell is not counted again at the programme. What a payer
/// reports of
/// itself goes before what others report of it. One payment is one payment, in however many reports it stands.</para>
/// <para>An amount that contains others adds what they leave of it (<see cref="Containers"/>).</para>
/// </remarks>
internal sealed class Counting
{
    private readonly IReadOnlyCollection<CooperationProject> projects;
    private readonly ProjectTree tree;
    private readonly Dictionary<(ProjectId Project, int Index), UncountedReason> why = [];

    private Counting(IReadOnlyDictionary<ProjectId, CooperationProject> projects, LocalDate? on)
    {
        this.projects = [.. projects.Values];
        tree = new ProjectTree(projects);
        LeaveOutWhatIsNoSum();
        LeaveOutWhatComesLater(on);
        LeaveOutProgrammes();
        LeaveOutWhatPayersTell();
        LeaveOutRepetitions();
        Sums = [.. this.projects.SelectMany(project => Containers.Remainders(project, CountedOf(project)))];
        Uncounted = [.. this.projects.SelectMany(UncountedOf)];
    }

    /// <summary>What counts, in the order of the register.</summary>
    public IReadOnlyList<ProjectSum> Sums { get; }

    /// <summary>What does not, in the order of the register.</summary>
    public IReadOnlyList<UncountedAmount> Uncounted { get; }

    /// <summary>Counts the amounts of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The last day that counts; null for all days.</param>
    public static Counting Of(Register register, LocalDate? on) => new(RegisterIndex.Of(register).Projects, on);

    private List<int> CountedOf(CooperationProject project) =>
        [.. Enumerable.Range(0, project.Amounts.Count).Where(i => !why.ContainsKey((project.Id, i)))];

    private IEnumerable<UncountedAmount> UncountedOf(CooperationProject project)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (why.TryGetValue((project.Id, i), out var reason))
                yield return new(project.Id, i, reason, project.Amounts[i].Amount);
        }
    }

    private IEnumerable<(CooperationProject Project, int Index, ProjectAmount Amount)> Counted() =>
        projects.SelectMany(project => CountedOf(project).Select(i => (project, i, project.Amounts[i])));

    private void LeaveOut(CooperationProject project, int index, UncountedReason reason) => why.TryAdd((project.Id, index), reason);

    private void LeaveOutWhatIsNoSum()
    {
        foreach (var (project, index, amount) in Counted())
        {
            if (amount.Amount is null)
                LeaveOut(project, index, amount.Share is null ? UncountedReason.UnknownSum : UncountedReason.ShareAlone);
            else if (amount.Extent is { } extent && extent != AmountExtent.SoFar)
                LeaveOut(project, index, UncountedReason.Recurring);
        }
    }

    // A plan for a later time is known already.
    private void LeaveOutWhatComesLater(LocalDate? on)
    {
        if (on is not { } day)
            return;
        foreach (var (project, index, amount) in Counted())
        {
            if (amount.Kind != AmountKind.Budget && (amount.On ?? AmountTimes.Of(amount))?.IsAfter(day) == Certainty.Surely)
                LeaveOut(project, index, UncountedReason.AfterTheDay);
        }
    }

    // From the parts to the whole: what is told below goes on to the project above. The bigger of two sets takes in the smaller, so that a long chain costs
    // little.
    private void LeaveOutProgrammes()
    {
        var below = new Dictionary<ProjectId, MoneyTold>();
        foreach (var project in tree.PartsFirst(projects))
        {
            var (hasParts, counted) = (below.Remove(project.Id, out var told), CountedOf(project));
            foreach (var index in counted)
            {
                if (hasParts && told!.MayTell(project.Amounts[index]))
                    LeaveOut(project, index, UncountedReason.OfTheProgramme);
            }

            if (tree.ParentOf(project.Id) is not { } parent)
                continue;
            told ??= new MoneyTold();
            foreach (var index in counted)
                told.Add(project.Amounts[index]);
            below[parent.Id] = below.TryGetValue(parent.Id, out var others) ? MoneyTold.Union(others, told) : told;
        }
    }

    private void LeaveOutWhatPayersTell()
    {
        var own = new Dictionary<(ProjectId Root, AuthorityId Payer), MoneyTold>();
        foreach (var (project, _, amount) in Counted())
        {
            if (amount.ReportedBy is not { } reporter || OnlyPayer(amount) != reporter)
                continue;
            var key = (tree.RootOf(project.Id), reporter);
            if (!own.TryGetValue(key, out var told))
                own.Add(key, told = new MoneyTold());
            told.Add(amount);
        }

        foreach (var (project, index, amount) in own.Count == 0 ? [] : Counted())
        {
            if (amount.ReportedBy is { } reporter && OnlyPayer(amount) is { } payer && payer != reporter
                && own.TryGetValue((tree.RootOf(project.Id), payer), out var told) && told.MayTell(amount))
                LeaveOut(project, index, UncountedReason.ToldByThePayer);
        }
    }

    private void LeaveOutRepetitions()
    {
        foreach (var (project, index) in Repetitions.Of(Counted(), tree))
            LeaveOut(project, index, UncountedReason.ToldAgain);
    }

    private static AuthorityId? OnlyPayer(ProjectAmount amount) => amount.Payers.Count == 1 ? amount.Payers[0].Authority : null;
}
