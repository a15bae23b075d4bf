using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <content>What rules ask of the projects around a record.</content>
internal sealed partial class CheckContext
{
    private static readonly LocalizedText Nobody = Phrase.Of("not known", "inconnu", "不明");

    private Circles<ProjectId>? ofProjects;
    private Circles<MoneyKey>? ofMoney;
    private Counting? counting;
    private Dictionary<ProjectId, (CooperationProject Project, Dictionary<AmountId, int> Indexes)>? amounts;

    /// <summary>Which projects of the register are parts of one another in a circle; null when a record is checked alone.</summary>
    public Circles<ProjectId>? OfProjects => ofProjects ??= Register is null
        ? null
        : new(Register.Projects.Values.Where(static one => one.PartOf is not null).Select(static one => one.Id),
            id => Find(id)?.PartOf is { } whole ? [whole] : []);

    /// <summary>Which money of the register comes from itself; null when a record is checked alone.</summary>
    public Circles<MoneyKey>? OfMoney => ofMoney ??= Register is null ? null : MoneyKey.CirclesOf(Register.Projects.Values);

    /// <summary>What counts of the amounts of the register, as totals have it; null when a record is checked alone.</summary>
    public Counting? Counting => counting ??= Register is null ? null : Counting.Of(Register.Register, on: null);

    /// <summary>Where in the register a project stands; of two with one identifier the first. Only where there is a register.</summary>
    public int PlaceOf(ProjectId project) => Register!.PlaceOf(project);

    public CooperationProject? Find(ProjectId id) => Register?.Projects.GetValueOrDefault(id);

    /// <summary>The project that has the amount which is referred to: another one or this one; null when it is not there.</summary>
    public CooperationProject? ProjectOf(AmountReference reference, CooperationProject project) =>
        reference.Project is { } id && id != project.Id ? Find(id) : project;

    /// <summary>The amount that is referred to; null when it is not there, or when all money of a project is meant.</summary>
    public ProjectAmount? Find(AmountReference reference, CooperationProject project) =>
        reference.Amount is { } id && ProjectOf(reference, project) is { } other && IndexOf(id, other) is var at and >= 0 ? other.Amounts[at] : null;

    /// <summary>The index of an amount of a project, the first where two have the identifier; negative when there is none.</summary>
    public int IndexOf(AmountId id, CooperationProject project)
    {
        amounts ??= [];
        if (!amounts.TryGetValue(project.Id, out var known) || !ReferenceEquals(known.Project, project))
        {
            // Of projects that are checked alone, one after the other, the last one is kept.
            if (Register is null)
                amounts.Clear();
            amounts[project.Id] = known = (project, AmountIndexes.Of(project));
        }

        return known.Indexes.GetValueOrDefault(id, -1);
    }

    /// <summary>A payer or receiver as a message names it.</summary>
    public Argument NameOf(ProjectBody body) => body switch
    {
        { Authority: { } id } => NameOf(id),
        { Name: { } name } => name,
        _ => Nobody,
    };

    /// <summary>Those who pay an amount, as a message names them.</summary>
    public Argument NameOfPayers(ProjectAmount amount) => amount.Payers switch
    {
        [] => Nobody,
        [var only] => NameOf(only),
        var payers => Argument.Of(payers.Select(payer => NameOf(payer).ToString())),
    };
}
