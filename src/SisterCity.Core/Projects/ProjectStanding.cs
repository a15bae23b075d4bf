using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Where a project stands on a day, as far as its events tell.</summary>
public static class ProjectStanding
{
    /// <summary>
    /// Where a project stands on a day: after the last event of the whole project that is not after the day; without events, as the record states it.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="day">The day.</param>
    /// <returns>The status; null when the record does not tell it, or when the order of two events, or whether one has happened by the day, leaves it
    /// open.</returns>
    /// <remarks>Events of a part of the project do not change where the whole stands.</remarks>
    /// <example><code>ProjectStanding.On(project, new LocalDate(2024, 1, 1)) == ProjectStatus.Suspended</code></example>
    public static ProjectStatus? On(CooperationProject project, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(project);
        var events = project.Events.Where(static one => one.Part is null).ToList();
        if (events.Count == 0)
            return project.Status;

        // An event without a day may be any of them.
        var possible = events.Where(one => one.On?.IsAfter(day) != Certainty.Surely).ToList();
        var last = possible.Where(one => possible.TrueForAll(other => ReferenceEquals(one, other) || !IsSurelyAfter(other, one))).ToList();
        var statuses = last.Select(static one => one.Status).Distinct().ToList();
        return statuses.Count == 1 && (last.Exists(one => one.On?.IsAfter(day) == Certainty.No) || possible.Count == 1 && possible[0].On is null) ? statuses[0]
            : null;
    }

    private static bool IsSurelyAfter(ProjectEvent one, ProjectEvent other) => one.On is { } later && other.On is { } earlier && later.IsSurelyAfter(earlier);
}
