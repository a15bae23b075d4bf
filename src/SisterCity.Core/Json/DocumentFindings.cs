using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>What a reader finds in a document: the look at one piece that System.Text.Json refused, or may have let pass too easily.</summary>
internal sealed class DocumentFindings(int? line)
{
    private readonly List<Finding> findings = [];

    /// <summary>Whether a member that nobody knows is a slip. In a register it is kept.</summary>
    public bool RefusesUnknown { get; init; }

    public void Add(ValueList<Finding> earlier) => findings.AddRange(earlier);

    public void Add(Rule rule, JsonPointer at, params ReadOnlySpan<Argument> arguments) => findings.Add(new Finding
    {
        Rule = rule,
        At = at,
        Level = rule.Level,
        Arguments = ValueList.Create(arguments),
        Line = line,
    });

    public ValueList<Finding> Take() => findings.ToValueList();

    /// <summary>Whether a piece can be read; if not, all its flaws are added.</summary>
    /// <param name="piece">The bytes of the piece.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="levelsAbove">How many levels of the document it stands in.</param>
    public bool MayRead(ReadOnlyMemory<byte> piece, Expected expected, JsonPointer at, int levelsAbove)
    {
        var before = findings.Count;
        if (Utf8.IsValid(piece.Span))
            Look(piece, expected, at, levelsAbove);
        else
            Add(Rules.IsNotUtf8, at, FirstInvalid(piece.Span));
        return findings.FindIndex(before, finding => finding.Level == Level.Error) < 0;
    }

    /// <summary>Reads a piece; if it cannot be read, all its flaws are added.</summary>
    /// <param name="piece">The bytes of the piece.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="contractOf">Makes the contract by which it is read.</param>
    /// <param name="levelsAbove">How many levels of a register it stands in.</param>
    /// <param name="value">What was read.</param>
    public bool TryRead<T>(ReadOnlyMemory<byte> piece, Expected expected, Func<JsonTypeInfo<T>> contractOf, int levelsAbove, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        if (!MayRead(piece, expected, JsonPointer.Root, levelsAbove))
            return false;
        if (SystemTextJson.TryDeserialize(piece.Span, contractOf(), out value, out var refusal))
            return true;
        AddGrammar(refusal, JsonPointer.Root, isAtEnd: false);
        return false;
    }

    /// <summary>Adds the finding of an error of grammar.</summary>
    public void AddGrammar(Exception? wrong, JsonPointer at, bool isAtEnd)
    {
        var grammar = wrong as JsonException;
        if (isAtEnd)
            Add(Rules.EndsTooSoon, at);
        else
            Add(Rules.IsNotJson, at, (int)(grammar?.LineNumber ?? 0) + 1, (int)(grammar?.BytePositionInLine ?? 0) + 1);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    /// <summary>Whether the bytes stop before the JSON value does.</summary>
    internal static bool IsCutOff(ReadOnlySpan<byte> json)
    {
        var length = json.TrimEnd(" \t\r\n"u8).Length;
        return SystemTextJson.Says(json, isWhole: false, question: (ref Utf8JsonReader reader) =>
        {
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray
                || reader.BytesConsumed < length;
        });
    }

    /// <summary>Whether a document nests deeper than it may; of one that is no JSON, what comes before the error.</summary>
    internal static bool NestsTooDeep(ReadOnlySpan<byte> piece, int deepest) =>
        SystemTextJson.Says(piece, (ref Utf8JsonReader reader) =>
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= deepest)
                    return true;
            }

            return false;
        });

    private void Look(ReadOnlyMemory<byte> piece, Expected expected, JsonPointer at, int levelsAbove)
    {
        if (NestsTooDeep(piece.Span, ContractParts.DeepestNesting - levelsAbove))
        {
            Add(Rules.NestsTooDeep, at, ContractParts.DeepestNesting);
            return;
        }

        if (SystemTextJson.TryParse(piece, ContractParts.DeepestNesting + 1, out var refusal) is not { } document)
        {
            AddGrammar(refusal, at, IsCutOff(piece.Span));
            return;
        }

        using (document)
        {
            LookAt(document.RootElement, expected, at);
            if (SuspectEscapes.AreIn(piece.Span))
                LookAtTexts(document.RootElement, at);
        }
    }

    /// <summary>The walk over all that is expected: it finds every flaw where the serializer stops at the first.</summary>
    private void LookAt(JsonElement value, Expected expected, JsonPointer at)
    {
        switch (expected)
        {
            case ExpectedRecord record:
                LookAtRecord(value, record, at);
                break;
            case ExpectedList list:
                LookAtList(value, list, at);
                break;
            case ExpectedValue { Finder: var finder }:
                foreach (var flaw in finder.FlawsOf(value))
                    findings.Add(FlawFindings.Of(flaw, at.Append(JsonPointer.Parse(flaw.At)), line));
                break;
            default:
                LookForRepetitions(value, at);
                break;
        }
    }

    private void LookAtRecord(JsonElement value, ExpectedRecord expected, JsonPointer at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add(FlawFindings.Of(JsonText.WrongType(value, "object"), at, line));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonText.TryGetName(member, out var name))
            {
                Add(Rules.SurrogateIsLone, at, JsonText.Shorten(value.GetRawText()));
                continue;
            }

            if (!seen.Add(name))
                Add(Rules.MemberIsRepeated, at.Append(name), name);
            if (expected.Find(name) is { } known)
                LookAt(member.Value, known.Expected, at.Append(name));
            else if (RefusesUnknown)
                Add(Rules.LawMemberIsUnknown, at.Append(name), name);
            else
                LookForRepetitions(member.Value, at.Append(name));
        }

        foreach (var required in expected.Members.Where(member => member.IsRequired && !seen.Contains(member.Name)))
            Add(Rules.MemberIsMissing, at, required.Name);
    }

    private void LookAtList(JsonElement value, ExpectedList expected, JsonPointer at)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            findings.Add(FlawFindings.Of(JsonText.WrongType(value, "list"), at, line));
            return;
        }

        foreach (var (i, item) in value.EnumerateArray().Index())
            LookAt(item, expected.Element, at.Append(i));
    }

    // An unknown member is kept as it is, but not one of which nobody can know what it is.
    private void LookForRepetitions(JsonElement value, JsonPointer at)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (i, item) in value.EnumerateArray().Index())
                LookForRepetitions(item, at.Append(i));
        }

        if (value.ValueKind != JsonValueKind.Object)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonText.TryGetName(member, out var name))
                continue;
            if (!seen.Add(name))
                Add(Rules.MemberIsRepeated, at.Append(name), name);
            LookForRepetitions(member.Value, at.Append(name));
        }
    }

    private void LookAtTexts(JsonElement value, JsonPointer at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (!JsonText.TryGetName(member, out var name))
                    {
                        AddOnce(Rules.SurrogateIsLone, at, JsonText.Shorten(value.GetRawText()));
                        continue;
                    }

                    if (TextFindings.OfMarkIn(name, at.Append(name), line) is { } mark)
                        findings.Add(mark);
                    LookAtTexts(member.Value, at.Append(name));
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in value.EnumerateArray().Index())
                    LookAtTexts(item, at.Append(i));
                break;
            case JsonValueKind.String when !JsonText.TryGet(value, out var text):
                AddOnce(Rules.SurrogateIsLone, at, JsonText.Shorten(value.GetRawText()));
                break;
            case JsonValueKind.String:
                findings.AddRange(TextFindings.Of(value.GetString()!, at, line));
                break;
        }
    }

    private void AddOnce(Rule rule, JsonPointer at, Argument argument)
    {
        if (!findings.Exists(finding => finding.Rule == rule && finding.At == at))
            Add(rule, at, argument);
    }
}
