using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>
/// Takes a register apart that could not be read whole: each member, and each record of a list, is a piece. Pieces that can be read are put together
/// into a smaller document, which is read; the others are set aside.
/// </summary>
internal sealed class DocumentParts
{
    // Documents of every kind name their schema.
    private const string Schema = "$schema";

    private const int NamesInAMessage = 10;

    private static readonly ExpectedRecord OfARegister = RegisterContract.ExpectedOf<Register>()!;

    private readonly ReadOnlyMemory<byte> document;
    private readonly DocumentFindings found = new(null);
    private readonly List<SetAside> setAside = [];
    private readonly Dictionary<string, IReadOnlyList<Origin>> origins = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> readable = new();
    private readonly List<string> names = [];
    private bool hasNothing = true;
    private bool holdsSomethingKnown;
    private bool isWhole = true;

    private DocumentParts(ReadOnlyMemory<byte> document) => this.document = document;

    public static Reading<Register> Read(ReadOnlyMemory<byte> document, ValueList<Finding> earlier)
    {
        var parts = new DocumentParts(document);
        parts.found.Add(earlier);
        return parts.TakeApart() && parts.HoldsARegister() && parts.TryReadTheRest(out var register)
            ? new Reading<Register>(register, parts.found.Take(), parts.setAside.ToValueList(), new RecordOrigins(parts.origins))
            : new Reading<Register>(null, parts.found.Take(), [new SetAside(JsonPointer.Root, null, document.ToArray())]);
    }

    private bool TakeApart()
    {
        var reader = new Utf8JsonReader(document.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var piece = new Piece(JsonPointer.Root, 0);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                found.MayRead(document, OfARegister, JsonPointer.Root, levelsAbove: 0);
                return false;
            }

            Write("{"u8);
            ReadMembers(ref reader, ref piece);
        }
        catch (Exception refused) when (SystemTextJson.IsRefusal(refused))
        {
            isWhole = false;
            found.AddGrammar(refused, piece.At, DocumentFindings.IsCutOff(document.Span));
            if (hasNothing)
                return false;
            SetAsideFrom(piece, document.Length);
            if (piece.IsInList)
                EndList();
        }

        Write("}"u8);
        return true;
    }

    /// <summary>
    /// Whether a member was seen that only a register has. Of a document that breaks off,
    /// that is what is said, for nobody knows what it would have held.
    /// </summary>
    private bool HoldsARegister()
    {
        if (!holdsSomethingKnown && isWhole)
            found.Add(Rules.HoldsNoRegister, JsonPointer.Root, names.Count == 0 ? "{}" : JsonText.Shorten(string.Join(", ", names)));
        return holdsSomethingKnown;
    }

    private bool TryReadTheRest([NotNullWhen(true)] out Register? register)
    {
        if (RegisterReader.TryReadPlain(readable.WrittenSpan, Direct.Of<Register>.Read, levelsAbove: 0, out register))
            return true;
        if (SystemTextJson.TryDeserialize(readable.WrittenSpan, RegisterContract.Of<Register>(), out register, out var refusal))
            return true;
        found.AddGrammar(refusal, JsonPointer.Root, isAtEnd: false);
        return false;
    }

    private void ReadMembers(ref Utf8JsonReader reader, ref Piece piece)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            piece = new Piece(JsonPointer.Root, (int)reader.BytesConsumed);
            if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
                break;
            var nameStart = (int)reader.TokenStartIndex;
            var rawName = document.Slice(nameStart, reader.ValueSpan.Length + 2);
            piece = new Piece(JsonPointer.Root, nameStart);
            if (!found.MayRead(rawName, Expected.Anything, JsonPointer.Root, levelsAbove: 1))
            {
                reader.Read();
                reader.Skip();
                SetAsideFrom(piece, (int)reader.BytesConsumed);
                continue;
            }

            var name = reader.GetString()!;
            piece = new Piece(JsonPointer.Root.Append(name), nameStart);
            var isRepeated = !seen.Add(name);
            if (isRepeated)
                found.Add(Rules.MemberIsRepeated, piece.At, name);
            reader.Read();
            var member = OfARegister.Find(name);
            holdsSomethingKnown |= member is { Name: not Schema };
            if (names.Count < NamesInAMessage)
                names.Add(name);
            if (!isRepeated && member?.Expected is ExpectedList list && reader.TokenType == JsonTokenType.StartArray)
                ReadList(ref reader, name, list.Element, rawName, ref piece);
            else
                ReadMember(ref reader, member?.Expected ?? Expected.Anything, rawName, piece, isRepeated);
        }

        // The grammar after the last brace.
        while (reader.Read())
        {
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, Expected expected, ReadOnlyMemory<byte> rawName, Piece piece, bool isRepeated)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var value = document[start..(int)reader.BytesConsumed];
        if (!isRepeated && found.MayRead(value, expected, piece.At, levelsAbove: 1))
            Write(rawName, value);
        else
            SetAsideFrom(piece, (int)reader.BytesConsumed);
    }

    private void ReadList(ref Utf8JsonReader reader, string name, Expected record, ReadOnlyMemory<byte> rawName, ref Piece piece)
    {
        var places = new List<Origin>();
        origins[name] = places;
        var list = piece.At;
        StartList(rawName);
        var index = 0;
        while (true)
        {
            piece = new Piece(list.Append(index), (int)reader.BytesConsumed, IsInList: true);
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndArray)
                break;
            var start = (int)reader.TokenStartIndex;
            piece = piece with { Start = start };
            reader.Skip();
            var value = document[start..(int)reader.BytesConsumed];
            if (found.MayRead(value, record, piece.At, levelsAbove: 2))
            {
                WriteElement(value, isFirst: places.Count == 0);
                places.Add(new Origin(piece.At, null));
            }
            else
            {
                SetAsideFrom(piece, (int)reader.BytesConsumed);
            }

            index++;
        }

        EndList();
    }

    private void SetAsideFrom(Piece piece, int end) => setAside.Add(new SetAside(piece.At, null, document[piece.Start..end].ToArray()));

    private void Write(ReadOnlyMemory<byte> rawName, ReadOnlyMemory<byte> value)
    {
        WriteName(rawName);
        readable.Write(value.Span);
    }

    private void StartList(ReadOnlyMemory<byte> rawName)
    {
        WriteName(rawName);
        Write("["u8);
    }

    private void WriteElement(ReadOnlyMemory<byte> value, bool isFirst)
    {
        if (!isFirst)
            Write(","u8);
        readable.Write(value.Span);
    }

    private void EndList() => Write("]"u8);

    private void WriteName(ReadOnlyMemory<byte> rawName)
    {
        if (!hasNothing)
            Write(","u8);
        hasNothing = false;
        readable.Write(rawName.Span);
        Write(":"u8);
    }

    private void Write(ReadOnlySpan<byte> utf8) => readable.Write(utf8);

    private readonly record struct Piece(JsonPointer At, int Start, bool IsInList = false);
}
