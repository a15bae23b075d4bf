using System.Text.Json;

namespace SisterCity.Findings;

/// <summary>
/// Where the findings of a JSON text stand in it, looked up in one pass for all of them. The text may be broken: what was reached has a region, and
/// what was not has that of the nearest part around it.
/// </summary>
internal static class JsonRegions
{
    /// <summary>The regions of findings, in their order.</summary>
    /// <param name="json">The text, without a byte order mark.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="findings">The findings.</param>
    public static List<TextRegion> Of(ReadOnlySpan<byte> json, int firstLine, IReadOnlyList<Finding> findings)
    {
        var root = new SoughtPart(around: null);
        var parts = findings.Select(finding => root.At(finding.At)).ToList();
        var stop = Walk(json, firstLine, root);
        return [.. parts.Zip(findings, RegionOf)];

        TextRegion RegionOf(SoughtPart part, Finding finding) =>
            IsOfGrammar(finding.Rule) ? stop : finding.Rule == Rules.MemberIsRepeated ? part.NextRepetition() : part.Nearest();
    }

    private static bool IsOfGrammar(Rule rule) => rule == Rules.IsNotJson || rule == Rules.EndsTooSoon;

    /// <summary>Goes through the text. Where its grammar breaks, all that is open ends.</summary>
    /// <returns>The sign at which the grammar breaks; the empty region behind the text when it does not.</returns>
    private static TextRegion Walk(ReadOnlySpan<byte> json, int firstLine, SoughtPart root)
    {
        var length = json.TrimEnd(" \t\r\n"u8).Length;
        var cursor = new TextCursor(json, firstLine);
        var open = new Stack<OpenValue>();
        var breaksAt = length;
        try
        {
            Read(json, root, open, ref cursor);
        }
        catch (JsonException wrong)
        {
            breaksAt = Math.Min(OffsetOf(json, wrong), length);
        }

        var stop = cursor.MoveTo(breaksAt);
        while (open.TryPop(out var value))
            value.Part.Add(new TextRegion(value.Start, stop));
        var next = cursor.MoveTo(Math.Min(EndOfSign(json, breaksAt), length));
        root.Add(new TextRegion(new TextPosition(firstLine, 1), cursor.MoveTo(length)));
        return new TextRegion(stop, next);
    }

    private static void Read(ReadOnlySpan<byte> json, SoughtPart root, Stack<OpenValue> open, ref TextCursor cursor)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var part = root;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                Close(ref cursor, reader.BytesConsumed);
                continue;
            }

            if (open.TryPeek(out var around))
            {
                part = around.IsList ? around.Part.Below(around.Next++)
                    : reader.TokenType == JsonTokenType.PropertyName ? around.Part.Below(NameOf(ref reader))
                    : part;
            }

            if (part is null)
            {
                // Also behind a name: the value of a member that nobody looks for.
                reader.Skip();
            }
            else if (reader.TokenType != JsonTokenType.PropertyName)
            {
                open.Push(new OpenValue(part, cursor.MoveTo((int)reader.TokenStartIndex), reader.TokenType == JsonTokenType.StartArray));
                if (part.IsInnermost || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    reader.Skip();
                    Close(ref cursor, reader.BytesConsumed);
                }
            }
        }

        void Close(ref TextCursor cursor, long end)
        {
            var value = open.Pop();
            value.Part.Add(new TextRegion(value.Start, cursor.MoveTo((int)end)));
        }
    }

    /// <summary>The name of a member; null for one that holds half a character, which no pointer has.</summary>
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException wrong)
    {
        var start = 0;
        for (var line = 0L; line < wrong.LineNumber && json[start..].IndexOf((byte)'\n') is >= 0 and var feed; line++)
            start += feed + 1;
        return (int)Math.Min(start + (wrong.BytePositionInLine ?? 0), json.Length);
    }

    private static int EndOfSign(ReadOnlySpan<byte> json, int at)
    {
        System.Text.Rune.DecodeFromUtf8(json[at..], out _, out var length);
        return at + length;
    }

    private sealed record OpenValue(SoughtPart Part, TextPosition Start, bool IsList)
    {
        public int Next { get; set; }
    }
}
