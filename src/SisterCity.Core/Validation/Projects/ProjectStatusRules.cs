using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Where a project stands.</summary>
internal static class ProjectStatusRules
{
    /// <summary>SC3034. The stated status is not the one that the events tell.</summary>
    [Rule("SC3034")]
    public static void ProjectStatusIsContradicted(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { Status: { } stated, Events.IsEmpty: false } && ProjectStanding.On(project, context.On) is { } told && told != stated)
            found.Add(Rules.ProjectStatusIsContradicted, "status", stated.Entry, told.Entry);
    }

    /// <summary>SC3035. A project has surely ended and is being prepared or carried out, or is closed and surely goes on.</summary>
    [Rule("SC3035")]
    public static void ProjectStatusIsStale(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project.EndsOn is not { } end || ProjectStanding.On(project, context.On) is not { } status)
            return;
        var isOpen = status == ProjectStatus.Pipeline || status == ProjectStatus.Implementation;
        if (isOpen ? end.IsBefore(context.On) == Certainty.Surely : status == ProjectStatus.Closed && end.IsAfter(context.On) == Certainty.Surely)
            found.Add(Rules.ProjectStatusIsStale, project.Events.IsEmpty ? "status" : "events", status.Entry, end);
    }
}
