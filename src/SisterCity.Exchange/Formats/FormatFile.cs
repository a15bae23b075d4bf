using SisterCity.Exchange.Sheets;

namespace SisterCity.Exchange.Formats;

/// <summary>A document that is held against the formats: its beginning is enough to know it.</summary>
internal sealed class FormatFile
{
    private const int Beginning = 1 << 16;

    private readonly string path;

    public FormatFile(string path, ReadOnlyMemory<byte> bytes) => (this.path, Bytes) = (path, bytes);

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The name without a folder, by which a source is called.</summary>
    public string Name => Path.GetFileName(path) is { Length: > 1 } name ? name : "list";

    public bool IsWorkbook => XlsxFile.IsOne(Bytes.Span);

    public bool IsJson => Text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>The first rows; none of what is JSON, or no text.</summary>
    public Spreadsheet Head => field ??= IsWorkbook || Text.Length <= Beginning ? Whole : Read(Bytes[..(Bytes.Span[..Beginning].LastIndexOf((byte)'\n') + 1)]);

    /// <summary>All rows.</summary>
    public Spreadsheet Whole => field ??= Read(Bytes);

    /// <summary>The bytes without a mark of their order.</summary>
    public ReadOnlySpan<byte> Text => Bytes.Span.StartsWith("\uFEFF"u8) ? Bytes.Span[3..] : Bytes.Span;

    private Spreadsheet Read(ReadOnlyMemory<byte> bytes) => IsJson || bytes.Span.Contains((byte)0) && !IsWorkbook
        ? new Spreadsheet(Name, isWorkbook: false, [], [])
        : Spreadsheet.Read(Name, bytes);
}
