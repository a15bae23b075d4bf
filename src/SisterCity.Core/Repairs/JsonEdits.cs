using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>Finds the places of proposals in a JSON text, in one pass. Where its grammar breaks, what was reached is repaired.</summary>
internal sealed class JsonEdits
{
    private readonly Dictionary<string, Proposal> sought = new(StringComparer.Ordinal);
    private readonly HashSet<string> around = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> members = new(StringComparer.Ordinal);
    private readonly List<(string Object, Edit Edit)> names = [];
    private readonly List<Edit> values = [];
    private readonly int offset;

    // The place of the last name that is wrong: then its value is not, whatever it says.
    private string? renamed;

    private JsonEdits(IEnumerable<Proposal> proposals, int offset)
    {
        this.offset = offset;
        foreach (var proposal in proposals)
        {
            sought[proposal.At.Text] = proposal;
            for (var end = proposal.At.Text.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : proposal.At.Text.LastIndexOf('/', end - 1))
                around.Add(proposal.At.Text[..end]);
        }
    }

    /// <summary>The edits of a JSON text.</summary>
    public static List<Edit> Of(ReadOnlyMemory<byte> json, IEnumerable<Proposal> proposals, int offset = 0)
    {
        var edits = new JsonEdits(proposals, offset);
        try
        {
            edits.Read(json.Span);
        }
        catch (JsonException)
        {
            // The reader has said where: what stands before it is as good as it was.
        }

        return [.. edits.values, .. edits.NamesThatAreFree()];
    }

    /// <summary>The edits of a text with a JSON text on each line.</summary>
    public static List<Edit> OfLines(ReadOnlyMemory<byte> lines, List<Proposal> proposals)
    {
        var edits = new List<Edit>();
        var byLine = proposals.ToLookup(static proposal => proposal.Finding.Line);
        for (var (start, line) = (0, 1); start < lines.Length; line++)
        {
            var length = lines.Span[start..].IndexOf((byte)'\n') is >= 0 and var feed ? feed : lines.Length - start;
            if (byLine.Contains(line))
                edits.AddRange(Of(lines.Slice(start, length), byLine[line], start));
            start += length + 1;
        }

        return edits;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var open = new Stack<Container>();
        var place = string.Empty;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                place = Name(ref reader, open.Peek().Place);
                continue;
            }

            if (open.TryPeek(out var container) && container.IsList)
                place = $"{container.Place}/{container.Next++}";
            Value(ref reader, json, place, open);
        }
    }

    /// <summary>Goes behind a name: the place of its member.</summary>
    private string Name(ref Utf8JsonReader reader, string parent)
    {
        if (!TryText(ref reader, out var name))
            return $"{parent}/\u0000";
        members[parent].Add(name);
        var place = JsonPointer.Parse(parent).Append(name).Text;
        if (sought.TryGetValue(place, out var proposal) && !proposal.IsJson && proposal.IsAbout(name))
        {
            names.Add((parent, EditOf(ref reader, proposal, name)));
            renamed = place;
        }

        return place;
    }

    private void Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string place, Stack<Container> open)
    {
        var isOpening = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (sought.TryGetValue(place, out var proposal))
        {
            if (proposal.IsJson && reader.TokenType is JsonTokenType.StartArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                var old = Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]);
                values.Add(Made(start, (int)reader.BytesConsumed, Encoding.UTF8.GetBytes(proposal.Text), proposal, old));
                return;
            }

            var isText = !proposal.IsJson && reader.TokenType is JsonTokenType.String && !string.Equals(renamed, place, StringComparison.Ordinal);
            if (isText && TryText(ref reader, out var text) && proposal.IsAbout(text))
                values.Add(EditOf(ref reader, proposal, text));
        }

        if (!isOpening)
            return;
        if (!around.Contains(place))
        {
            reader.Skip();
            return;
        }

        var isList = reader.TokenType is JsonTokenType.StartArray;
        if (!isList)
            members[place] = new HashSet<string>(StringComparer.Ordinal);
        open.Push(new Container(place, isList));
    }

    /// <summary>Names that no neighbour has or gets.</summary>
    private IEnumerable<Edit> NamesThatAreFree() => names
        .GroupBy(static name => (name.Object, name.Edit.Fix.New))
        .Where(group => group.Count() == 1 && !members[group.Key.Object].Contains(group.Key.New))
        .Select(static group => group.First().Edit);

    private Edit EditOf(ref Utf8JsonReader reader, Proposal proposal, string old)
    {
        var start = (int)reader.TokenStartIndex;
        var quoted = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(proposal.Text)}\"";
        return Made(start, start + reader.ValueSpan.Length + 2, Encoding.UTF8.GetBytes(quoted), proposal, old);
    }

    private Edit Made(int start, int end, byte[] bytes, Proposal proposal, string old) =>
        new(offset + start, offset + end, bytes, proposal.Instead(old));

    /// <summary>The text of a token; false for half a character, which is no text.</summary>
    private static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }

    private sealed class Container(string place, bool isList)
    {
        public string Place { get; } = place;

        public bool IsList { get; } = isList;

        public int Next { get; set; }
    }
}
