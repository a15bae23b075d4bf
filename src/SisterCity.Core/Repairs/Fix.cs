using SisterCity.Findings;

namespace SisterCity.Repairs;

/// <summary>A text in the place of another: what a finding proposed.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
/// <example><code>Console.WriteLine($"{fix.Line} {fix.At}: {fix.Old} → {fix.New} ({fix.Finding.Rule.Code})");</code></example>
public sealed record Fix
{
    /// <summary>The finding that proposed it.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The place: of a table the column.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The line, when the document is JSON Lines or a table; else null. Of a table, the same words of one record stand on several lines.</summary>
    public int? Line { get; init; }

    /// <summary>What stood there.</summary>
    public required string Old { get; init; }

    /// <summary>What stands there now.</summary>
    public required string New { get; init; }

    /// <summary>The place and the two texts, for a debugger.</summary>
    public override string ToString() => $"{Line} {At}: {Old} -> {New}";
}
