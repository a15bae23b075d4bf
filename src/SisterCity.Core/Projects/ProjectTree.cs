using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Which project is a part of which. One that is a part of itself, over others or not, is a part of nothing here; a rule tells of it.</summary>
internal sealed class ProjectTree
{
    private readonly Dictionary<ProjectId, CooperationProject> parents = [];
    private readonly Dictionary<ProjectId, ProjectId> roots = [];

    public ProjectTree(IReadOnlyDictionary<ProjectId, CooperationProject> projects)
    {
        var parts = projects.Values.Where(static project => project.PartOf is not null).Select(static project => project.Id);
        var circles = new Circles<ProjectId>(parts, id => projects.TryGetValue(id, out var one) && one.PartOf is { } whole ? [whole] : []);
        foreach (var (id, project) in projects)
        {
            if (project.PartOf is { } whole && projects.TryGetValue(whole, out var parent) && !circles.AreInOne(whole, id))
                parents[id] = parent;
        }
    }

    /// <summary>The project that another is a part of; null when none.</summary>
    public CooperationProject? ParentOf(ProjectId project) => parents.GetValueOrDefault(project);

    /// <summary>The project that another is a part of, over all between; itself when it is a part of none.</summary>
    public ProjectId RootOf(ProjectId project)
    {
        var way = new List<ProjectId>();
        var root = project;
        while (!roots.TryGetValue(root, out var known) && parents.TryGetValue(root, out var parent))
        {
            way.Add(root);
            root = parent.Id;
        }

        root = roots.GetValueOrDefault(root, root);
        foreach (var passed in way)
            roots[passed] = root;
        return root;
    }

    /// <summary>The projects, parts before the whole that they are a part of.</summary>
    /// <param name="projects">The projects.</param>
    public IEnumerable<CooperationProject> PartsFirst(IReadOnlyCollection<CooperationProject> projects)
    {
        var waiting = projects.ToDictionary(static project => project.Id, static _ => 0);
        foreach (var project in projects)
        {
            if (ParentOf(project.Id) is { } parent)
                waiting[parent.Id]++;
        }

        var ready = new Stack<CooperationProject>(projects.Where(project => waiting[project.Id] == 0));
        while (ready.TryPop(out var project))
        {
            yield return project;
            if (ParentOf(project.Id) is { } parent && --waiting[parent.Id] == 0)
                ready.Push(parent);
        }
    }
}
