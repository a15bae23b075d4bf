using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Cli;

/// <summary>Which records of a document could not be read, as people call them.</summary>
internal static class UnreadRecords
{
    /// <summary>The agreements that are not in the register since they could not be read, each once: by identifier, else by place.</summary>
    public static List<string> Agreements(Reading<Register> reading)
    {
        var read = reading.Value!.Agreements.Select(static agreement => agreement.Id.Text).ToHashSet(StringComparer.Ordinal);
        return [.. reading.SetAside.SelectMany(piece => NamesOf(piece, reading.Findings)).Where(name => !read.Contains(name)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> NamesOf(SetAside piece, IEnumerable<Finding> findings)
    {
        var place = piece.At.Segments().ToList();
        if (place is ["agreements", _])
            return [IdIn(piece, null) ?? piece.At.Text];
        if (piece.Line is not { } line || place.Count > 0)
            return [];
        if (IdIn(piece, "agreement") is { } id)
            return [id];

        // A row of a table says in its findings whose it is.
        return findings.Where(finding => finding.Line == line && finding.Record is not null).Select(static finding => finding.Record!);
    }

    private static string? IdIn(SetAside piece, string? member)
    {
        try
        {
            using var json = JsonDocument.Parse(piece.Raw);
            var record = json.RootElement;
            if (member is not null && (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(member, out record)))
                return null;
            return record.ValueKind == JsonValueKind.Object && record.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (Exception noText) when (noText is JsonException or InvalidOperationException)
        {
            // Half a character is no name, and throws when somebody asks for it.
            return null;
        }
    }
}
