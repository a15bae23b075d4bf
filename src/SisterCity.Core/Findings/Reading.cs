using System.Diagnostics.CodeAnalysis;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>What came of reading a document: the value, what was found, and what could not be read.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <remarks>Nothing is lost: what is not in <see cref="Value"/> is in <see cref="SetAside"/>, as it was.</remarks>
/// <example><code>
/// var reading = RegisterReader.Read(bytes);
/// if (!reading.IsComplete) foreach (var piece in reading.SetAside) Console.WriteLine(piece.At);
/// </code></example>
public sealed class Reading<T>
    where T : class
{
    internal Reading(T? value, ValueList<Finding> findings, ValueList<SetAside> setAside, IDocumentOrigins? origins = null)
    {
        Value = value;
        Findings = findings;
        SetAside = setAside;
        Origins = origins;
    }

    /// <summary>What was read; null when nothing was.</summary>
    public T? Value { get; }

    /// <summary>What was found while reading.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The pieces that could not be read, each whole and as it was.</summary>
    public ValueList<SetAside> SetAside { get; }

    /// <summary>Whether the whole document was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsComplete => Value is not null && SetAside.IsEmpty;

    /// <summary>The same reading with its findings at other places: those of the document that somebody made this one of.</summary>
    /// <param name="place">Where a finding at a place of this document stands in the other.</param>
    /// <returns>A reading of which findings about the value go through both ways.</returns>
    /// <example><code>reading.Placed(finding => finding with { At = JsonPointer.Root.Append("Sheet1").Append("B" + finding.Line) })</code></example>
    public Reading<T> Placed(Func<Finding, Finding> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new Reading<T>(Value, Findings.Select(place).ToValueList(), SetAside, new PlacedOrigins(Origins, place));
    }

    /// <summary>The same reading with more findings before its own.</summary>
    /// <param name="before">What was found before it was read.</param>
    public Reading<T> After(IEnumerable<Finding> before) => new(Value, [.. before, .. Findings.AsEnumerable()], SetAside, Origins);

    /// <summary>The same reading without pieces that were not given to it, each with the finding that says why: it comes before the others.</summary>
    /// <param name="pieces">The pieces, as they were.</param>
    /// <returns>A reading that is complete no more, unless there are none.</returns>
    /// <example><code>reading.SettingAside([(finding, "Bonn;;1962")])</code></example>
    public Reading<T> SettingAside(IReadOnlyCollection<(Finding Why, string Text)> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var aside = pieces.Select(static piece => new SetAside(piece.Why.At, piece.Why.Line, System.Text.Encoding.UTF8.GetBytes(piece.Text)));
        var why = pieces.Select(static piece => piece.Why);
        return new Reading<T>(Value, [.. why, .. Findings.AsEnumerable()], [.. aside, .. SetAside.AsEnumerable()], Origins);
    }

    /// <summary>Where findings about the value belong in the document; null when a pointer into the value is one into the document.</summary>
    internal IDocumentOrigins? Origins { get; }

    /// <summary>A finding about the value, at the place in the document that it came from.</summary>
    internal Finding InDocument(Finding finding) => Origins?.InDocument(finding) ?? finding;
}
