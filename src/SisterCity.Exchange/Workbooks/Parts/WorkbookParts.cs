using System.Globalization;
using System.IO.Compression;
using System.Text;
using SisterCity.Exchange.Sheets;

namespace SisterCity.Exchange.Workbooks;

/// <summary>The parts of a workbook as texts, of which some are changed; all others keep their bytes.</summary>
internal sealed class WorkbookParts
{
    private const string Types = "[Content_Types].xml";
    private const string WorksheetType = "/worksheet";
    private const string StylesType = "/styles";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<string, (string Text, Encoding Encoding)> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names;
    private readonly string workbook;
    private readonly List<XmlSpan> relations;

    public WorkbookParts(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        using var parts = new ZipArchive(XlsxFile.StreamOf(bytes), ZipArchiveMode.Read);
        names = parts.Entries.Select(static part => part.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        workbook = Needed(names.FirstOrDefault(static name => name.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)));
        relations = XmlSpan.Of(this[RelationsOf(workbook)], static element => element.LocalName is "Relationship");
        Sheets = XmlSpan.Of(this[workbook], static element => element.LocalName is "sheet").Where(static sheet => sheet["name"] is not null)
            .DistinctBy(static sheet => sheet["name"], StringComparer.Ordinal)
            .ToDictionary(static sheet => sheet["name"]!, sheet => PartOf(sheet.Relation?.Id), StringComparer.Ordinal);
        Styles = relations.Where(static relation => relation["Type"]?.EndsWith(StylesType, StringComparison.Ordinal) is true)
            .Select(relation => PartOf(relation["Id"])).FirstOrDefault();
    }

    /// <summary>The part of each sheet, by the name of the sheet; null where the archive does not have it.</summary>
    public IReadOnlyDictionary<string, string?> Sheets { get; }

    /// <summary>The text of a sheet, to make another one like it.</summary>
    public string AnySheet => this[Needed(Sheets.Values.FirstOrDefault(static part => part is not null))];

    /// <summary>The part of the styles; null when there is none.</summary>
    public string? Styles { get; }

    /// <summary>The text of a part.</summary>
    public string this[string part]
    {
        get
        {
            if (texts.TryGetValue(part, out var known))
                return known.Text;
            using var parts = new ZipArchive(XlsxFile.StreamOf(bytes), ZipArchiveMode.Read);
            using var opened = Needed(parts.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, part, StringComparison.OrdinalIgnoreCase))).Open();
            using var reader = new StreamReader(opened, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
            var text = reader.ReadToEnd();
            texts.Add(part, (text, reader.CurrentEncoding));
            return text;
        }

        set
        {
            if (names.Contains(part) && string.Equals(this[part], value, StringComparison.Ordinal))
                return;
            texts[part] = (value, texts.TryGetValue(part, out var known) ? known.Encoding : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            changed.Add(part);
        }
    }

    /// <summary>Adds a sheet behind the others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="xml">The sheet.</param>
    public void AddSheet(string name, string xml)
    {
        var others = XmlSpan.Of(this[workbook], static element => element.LocalName is "sheet" or "sheets");
        var list = Needed(others.Find(static one => one.Local is "sheets"));
        var last = Needed(others.FindLast(static one => one.Local is "sheet" && one.Relation is not null));
        var model = Needed(relations.Find(static relation => relation["Type"]?.EndsWith(WorksheetType, StringComparison.Ordinal) is true));
        var part = FreePart(Needed(PartOf(model["Id"])));
        var id = Free("sistercity", relations.Select(static relation => relation["Id"] ?? string.Empty));
        var number = 1 + others.Max(static sheet => int.TryParse(sheet["sheetId"], NumberStyles.None, CultureInfo.InvariantCulture, out var its) ? its : 0);

        this[part] = xml;
        this[workbook] = this[workbook].Insert(list.InnerEnd,
            $"<{last.Name} name=\"{XmlSpan.Escaped(name)}\" sheetId=\"{number}\" {last.Relation!.Value.Name}=\"{id}\"/>");
        AddAtTheEnd(RelationsOf(workbook), $"<{model.Name} Id=\"{id}\" Type=\"{model["Type"]}\" Target=\"/{part}\"/>");
        var types = XmlSpan.Of(this[Types], static element => element.LocalName is "Override");
        var its = types.Find(one => string.Equals(one["PartName"]?.TrimStart('/'), PartOf(model["Id"]), StringComparison.OrdinalIgnoreCase));
        AddAtTheEnd(Types, $"<{its?.Prefix}Override PartName=\"/{part}\" ContentType=\"{its?["ContentType"] ?? ContentType}\"/>");
    }

    /// <summary>The workbook with what was changed; the same bytes when nothing was.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (changed.Count == 0)
            return bytes;
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        using (var parts = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in changed.Order(StringComparer.Ordinal))
            {
                var (text, encoding) = texts[name];
                var day = parts.GetEntry(name)?.LastWriteTime ?? NoDay;
                parts.GetEntry(name)?.Delete();
                var part = parts.CreateEntry(name, CompressionLevel.Optimal);
                part.LastWriteTime = day;
                using var opened = part.Open();
                opened.Write(encoding.Preamble);
                opened.Write(encoding.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>What every workbook has.</summary>
    private static T Needed<T>(T? part)
        where T : class => part ?? throw new InvalidDataException("The workbook lacks a part.");

    private static string RelationsOf(string part)
    {
        var name = part.LastIndexOf('/') + 1;
        return $"{part[..name]}_rels/{part[name..]}.rels";
    }

    /// <summary>The part to which a relation of the workbook leads; null when there is none.</summary>
    private string? PartOf(string? relation)
    {
        var target = relations.Find(one => relation is not null && string.Equals(one["Id"], relation, StringComparison.Ordinal))?["Target"];
        if (target is null || !Uri.TryCreate(new Uri("zip:///" + workbook), target, out var address))
            return null;
        var part = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        return names.TryGetValue(part, out var written) ? written : null;
    }

    private void AddAtTheEnd(string part, string element) =>
        this[part] = this[part].Insert(XmlSpan.Of(this[part], static one => one.Depth == 0)[0].InnerEnd, element);

    private string FreePart(string beside)
    {
        var folder = beside[..(beside.LastIndexOf('/') + 1)];
        return folder + Free("sistercity-remarks", names.Select(Path.GetFileNameWithoutExtension).OfType<string>()) + ".xml";
    }

    private static string Free(string name, IEnumerable<string> taken)
    {
        var all = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return all.Contains(name) ? Enumerable.Range(2, all.Count + 1).Select(number => $"{name}{number}").First(one => !all.Contains(one)) : name;
    }
}
