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
    internal Reading(T? value, ValueList<Finding> findings, ValueList<SetAside> setAside, IReadOnlyDictionary<string, IReadOnlyList<Origin>>? origins = null)
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

    /// <summary>Where the records of a list stood in the document, when not at their places in the value.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<Origin>>? Origins { get; }

    /// <summary>A finding about the value, at the place in the document that it came from.</summary>
    internal Finding InDocument(Finding finding)
    {
        if (Origins is null)
            return finding;
        if (finding.At.Text.Split('/', 4) is not ["", var list, var index, ..] parts || !Origins.TryGetValue(list, out var origins))
        {
            // The register's own members stand on a line of their own in JSON Lines.
            return Origins.TryGetValue(string.Empty, out var head) && head is [var own] ? finding with { At = own.At.Append(finding.At), Line = own.Line } : finding;
        }

        var origin = origins[int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)];
        return finding with
        {
            At = parts.Length == 4 ? origin.At.Append(JsonPointer.Parse("/" + parts[3])) : origin.At,
            Line = origin.Line,
        };
    }
}

/// <summary>Where a record stood in its document.</summary>
internal readonly record struct Origin(JsonPointer At, int? Line);
