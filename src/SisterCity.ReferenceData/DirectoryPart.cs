using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.ReferenceData;

/// <summary>The authorities of one embedded file. A line is read when its authority is asked for; the codes of all lines are read at once.</summary>
internal sealed class DirectoryPart
{
    private const byte Tab = (byte)'\t';
    private const byte Space = (byte)' ';

    // What a line takes at least: room enough is made at once.
    private const int BytesALine = 48;

    // What a compressed byte makes, about; where it makes more, the buffer grows.
    private const int BytesAPackedByte = 6;

    private readonly ReadOnlyMemory<byte> text;
    private readonly List<int> starts;
    private readonly Dictionary<long, int> byCode;
    private readonly Dictionary<long, int> byFormerCode = [];
    private readonly LocalAuthority?[] made;
    private readonly Lazy<Dictionary<AuthorityId, int>> byId;
    private readonly Lazy<NameIndex> byName;

    // It and what it calls see every line before the runtime would know that they are worth its best code:
    // compiled once and well, not twice and in the middle of the loop.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private DirectoryPart(ReadOnlyMemory<byte> text)
    {
        this.text = text;
        starts = new List<int>(text.Length / BytesALine);
        byCode = new Dictionary<long, int>(starts.Capacity);
        for (var start = 0; start < text.Length;)
        {
            var line = Line(start);
            var codes = line[(line.IndexOf(Tab) + 1)..];
            var rest = ReadCodes(codes, byCode);
            ReadCodes(rest, byFormerCode);
            starts.Add(start);
            start += line.Length + 1;
        }

        made = new LocalAuthority?[starts.Count];
        byId = new(() => Enumerable.Range(0, starts.Count).ToDictionary(row => AuthorityId.Parse(TextOf(Column(Row(row), 0)))));
        byName = new(() => new NameIndex(starts.Count, row => NamesOf(Row(row)).Select(WithoutLanguage)));
    }

    public static DirectoryPart Load(string resource)
    {
        using var packed = typeof(DirectoryPart).Assembly.GetManifestResourceStream(resource)!;
        // Not Brotli, which would take a third less: a browser's .NET has none.
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        var buffer = new MemoryStream((int)packed.Length * BytesAPackedByte);
        unpacked.CopyTo(buffer);
        return new DirectoryPart(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    public IEnumerable<LocalAuthority> All() => Enumerable.Range(0, starts.Count).Select(At);

    /// <summary>The bearer of a code of a scheme, which is named by the letter that it has in the file.</summary>
    public LocalAuthority? Find(char scheme, ReadOnlySpan<char> code) => byCode.TryGetValue(Pack(scheme, code), out var row) ? At(row) : null;

    public LocalAuthority? Find(AuthorityId id) => byId.Value.TryGetValue(id, out var row) ? At(row) : null;

    public IReadOnlyList<LocalAuthority> FindByFormerCode(char scheme, ReadOnlySpan<char> code) =>
        byFormerCode.TryGetValue(Pack(scheme, code), out var row) ? [At(row)] : [];

    public void FindByName(string folded, List<LocalAuthority> found)
    {
        foreach (var row in byName.Value.Find(folded))
            found.Add(At(row));
    }

    private LocalAuthority At(int row) => made[row] ??= Make(Row(row));

    private ReadOnlySpan<byte> Row(int row) => Line(starts[row]);

    private ReadOnlySpan<byte> Line(int start)
    {
        var rest = text.Span[start..];
        return rest[..rest.IndexOf((byte)'\n')];
    }

    /// <summary>Reads the codes of a column for the line at hand.</summary>
    /// <returns>What comes after the column.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> ReadCodes(ReadOnlySpan<byte> line, Dictionary<long, int> into)
    {
        long packed = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var sign = i < line.Length ? line[i] : Tab;
            if (sign is not (Tab or Space))
            {
                packed = packed == 0 ? sign & 63 : (packed << 6) | Bits((char)sign);
                continue;
            }

            // Of two bearers the first counts: the file lists communes before the delegated communes that bear a commune's code.
            if (packed != 0)
                into.TryAdd(packed, starts.Count);
            packed = 0;
            if (sign is Tab)
                return i < line.Length ? line[(i + 1)..] : [];
        }

        return [];
    }

    /// <summary>A letter for the scheme and a code as one number: six bits a sign, nine signs at most.</summary>
    private static long Pack(char scheme, ReadOnlySpan<char> code)
    {
        if (code.Length > 9)
            return 0;
        long packed = scheme & 63;
        foreach (var sign in code)
            packed = (packed << 6) | Bits(sign);
        return packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(char sign) =>
        char.IsAsciiDigit(sign) ? (uint)(sign - '0' + 1) : char.IsAsciiLetterUpper(sign) ? (uint)(sign - 'A' + 11) : sign == '-' ? 37u : 63u;

    private static ReadOnlySpan<byte> Column(ReadOnlySpan<byte> line, int column)
    {
        for (; column > 0; column--)
        {
            var tab = line.IndexOf(Tab);
            if (tab < 0)
                return [];
            line = line[(tab + 1)..];
        }

        return line.IndexOf(Tab) is >= 0 and var end ? line[..end] : line;
    }

    private static string TextOf(ReadOnlySpan<byte> column) => Encoding.UTF8.GetString(column);

    private static string[] WordsOf(ReadOnlySpan<byte> column) => column.IsEmpty ? [] : TextOf(column).Split(' ');

    private static string[] NamesOf(ReadOnlySpan<byte> line) => TextOf(Column(line, 5)).Split('|');

    private static string WithoutLanguage(string name) => name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];

    /// <summary>One ordinary name in its languages, then the alternative ones, which the file marks with a tilde, and the former ones, with a hyphen.</summary>
    private static ValueList<AuthorityName> Names(ReadOnlySpan<byte> line)
    {
        LocalizedText? ordinary = null;
        var alternatives = new List<AuthorityName>();
        foreach (var name in NamesOf(line))
        {
            var isOrdinary = name[0] is not ('~' or '-');
            var (language, text) = (name[(isOrdinary ? 0 : 1)..name.IndexOf('=', StringComparison.Ordinal)], WithoutLanguage(name));
            if (isOrdinary)
                ordinary = ordinary?.And(language, text) ?? LocalizedText.Of(language, text);
            else
                alternatives.Add(new AuthorityName { Text = LocalizedText.Of(language, text), Kind = name[0] == '-' ? NameKind.Former : NameKind.Alternative });
        }

        return [new AuthorityName { Text = ordinary! }, .. alternatives];
    }

    private static LocalAuthority Make(ReadOnlySpan<byte> line)
    {
        var (from, until) = (TextOf(Column(line, 7)), TextOf(Column(line, 8)));
        var predecessors = WordsOf(Column(line, 9));
        var kind = TextOf(Column(line, 4));
        return new LocalAuthority
        {
            Id = AuthorityId.Parse(TextOf(Column(line, 0))),
            Country = CountryCode.Parse(TextOf(Column(line, 3))),
            Names = Names(line),
            Kinds = kind.Length == 0 ? [] : [new AuthorityStatus { Kind = AuthorityKind.Parse(kind) }],
            Codes = [CodesOf(WordsOf(Column(line, 1)))],
            Parents = [.. Array.ConvertAll(WordsOf(Column(line, 6)), static parent => new AuthorityParent { Parent = AuthorityId.Parse(parent) })],
            Location = PointOf(TextOf(Column(line, 10))),
            Existence = from.Length + until.Length == 0 ? null : Validity.Between(from.Length == 0 ? null : from, until.Length == 0 ? null : until),
            Successions = predecessors.Length == 0
                ? []
                :
                [
                    new Succession
                    {
                        Kind = SuccessionKind.Merger,
                        On = PartialDate.Parse(from),
                        Predecessors = predecessors.Select(AuthorityId.Parse).ToValueList(),
                        LegalBasis = "loi 2015-29 du 16 janvier 2015",
                    },
                ],
        };
    }

    private static GeoPoint? PointOf(string column) =>
        column.Split(',') is [var longitude, var latitude]
            ? new GeoPoint(decimal.Parse(longitude, CultureInfo.InvariantCulture), decimal.Parse(latitude, CultureInfo.InvariantCulture))
            : null;

    private static AuthorityCodes CodesOf(string[] codes)
    {
        return new AuthorityCodes
        {
            InseeCommune = Of('c') is { } commune ? InseeCommuneCode.Parse(commune) : null,
            InseeDepartment = Of('d') is { } department ? InseeDepartmentCode.Parse(department) : null,
            InseeRegion = Of('r') is { } region ? InseeRegionCode.Parse(region) : null,
            Siren = Of('s') is { } siren ? Siren.Parse(siren) : null,
            GbT2260 = Of('g') is { } gb ? GbCode.Parse(gb) : null,
            Iso3166Part2 = Of('i') is { } subdivision ? SubdivisionCode.Parse(subdivision) : null,
            Wikidata = Of('w') is { } item ? WikidataId.Parse(item) : null,
            Others = Of('n') is { } place ? [new Identifier { Scheme = ReferenceDirectory.GeoNames, Id = place }] : [],
        };

        string? Of(char letter)
        {
            foreach (var code in codes)
            {
                if (code[0] == letter)
                    return code[1..];
            }

            return null;
        }
    }
}
