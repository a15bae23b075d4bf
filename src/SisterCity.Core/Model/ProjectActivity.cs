using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Something that is done in a project: an exchange of students, a festival, a training.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectActivity { Kind = ActivityKind.StudentExchange, On = PartialDate.Parse("2024-09-06/2024-09-13") }</code></example>
public sealed record ProjectActivity
{
    /// <summary>What sort of activity it is.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>When; null when unknown.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Where; null when unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>How many people took part; null when unknown.</summary>
    public int? People { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
