using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Where the records stand that a reading set aside, so that nobody looks for a reference that was right.</summary>
internal sealed class RecordsSetAside(ValueList<SetAside> pieces)
{
    private readonly Lazy<Dictionary<string, SetAside>> byId = new(() => Of(pieces));

    /// <summary>A finding that a reference leads nowhere says where the record is that was set aside; any other stays as it is.</summary>
    public Finding Explain(Finding finding)
    {
        if (pieces.IsEmpty || ValueRules.IdThatLeadsNowhere(finding) is not { } id || !byId.Value.TryGetValue(id, out var piece))
            return finding;
        return finding with { Arguments = [Argument.Of(new UnreadRecord(id, piece.Line, piece.At))] };
    }

    private static Dictionary<string, SetAside> Of(ValueList<SetAside> pieces)
    {
        var found = new Dictionary<string, SetAside>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            if (IdIn(piece.Raw) is { } id)
                found.TryAdd(id, piece);
        }

        return found;
    }

    // A record, or a line with a record as its only member.
    private static string? IdIn(ReadOnlyMemory<byte> raw)
    {
        try
        {
            using var json = JsonDocument.Parse(raw);
            return IdOf(json.RootElement) ?? (json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.EnumerateObject().Select(static member => IdOf(member.Value)).FirstOrDefault() : null);
        }
        catch (Exception noText) when (noText is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? IdOf(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}

/// <summary>A record that could not be read: its identifier, for people with the place where it stands.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Line">The line it stands on, in a document of lines.</param>
/// <param name="At">Where it stands.</param>
internal sealed record UnreadRecord(string Id, int? Line, JsonPointer At) : ISpoken
{
    /// <inheritdoc/>
    public string In(LanguageTag language)
    {
        var place = Line is { } line ? language.Say($"line {line}", $"ligne {line}", $"第{line}行") : At.Text;
        return Id + language.Brackets(language.Say($"set aside, see {place}", $"mise de côté, voir {place}", $"已搁置，见{place}"));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
