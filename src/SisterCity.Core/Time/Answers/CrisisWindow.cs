using System.Text.Json.Serialization;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A crisis of the register, and the changes of status that fall into its time or name it.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>
/// foreach (var window in new Lifecycle(register).CrisisWindows())
///     Console.WriteLine($"{window.Crisis.Id}: {window.Changes.Count}");
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<CrisisWindow>))]
public sealed record CrisisWindow
{
    /// <summary>The crisis.</summary>
    public required Crisis Crisis { get; init; }

    /// <summary>The changes, in the order of the register.</summary>
    public ValueList<StatusChange> Changes { get; init; }
}
