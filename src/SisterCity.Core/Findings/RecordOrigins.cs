using System.Globalization;

namespace SisterCity.Findings;

/// <summary>The places of records that did not all come to lie where they stood: after one was set aside, or in lines.</summary>
/// <param name="origins">The list's name → where its records stood; the empty name → where the register's own members stood.</param>
internal sealed class RecordOrigins(IReadOnlyDictionary<string, IReadOnlyList<Origin>> origins) : IDocumentOrigins
{
    public Finding InDocument(Finding finding)
    {
        if (finding.At.Text.Split('/', 4) is not ["", var list, var index, ..] parts || !origins.TryGetValue(list, out var records))
        {
            // The register's own members stand on a line of their own in JSON Lines.
            return origins.TryGetValue(string.Empty, out var head) && head is [var own]
                ? finding with { At = own.At.Append(finding.At), Line = own.Line }
                : finding;
        }

        var origin = records[int.Parse(index, CultureInfo.InvariantCulture)];
        return finding with
        {
            At = parts.Length == 4 ? origin.At.Append(JsonPointer.Parse("/" + parts[3])) : origin.At,
            Line = origin.Line,
        };
    }
}

/// <summary>Where a record stood in its document.</summary>
internal readonly record struct Origin(JsonPointer At, int? Line);
