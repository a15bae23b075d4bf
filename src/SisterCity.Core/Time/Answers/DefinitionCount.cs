using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How many partnerships a definition counts under one of its terms on a day.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>lifecycle.CountOn(CountingDefinition.Rgre, new LocalDate(2026, 9, 1))[0].Term // Freundschaft</code></example>
[JsonConverter(typeof(NeedsContractConverter<DefinitionCount>))]
public sealed record DefinitionCount
{
    /// <summary>Whose definition.</summary>
    public required CountingDefinition Definition { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The term, in the definition's own language.</summary>
    public required string Term { get; init; }

    /// <summary>Those that surely count.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Those that may count, <see cref="Unknown"/> included.</summary>
    public required int AtMost { get; init; }

    /// <summary>Those of which the record does not say whether they are in force, or who signed.</summary>
    public required int Unknown { get; init; }
}
