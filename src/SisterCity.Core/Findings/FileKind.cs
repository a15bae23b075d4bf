using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Tells a file that is no text of ours by its first bytes: a workbook, a PDF, a web page, an archive, a picture.</summary>
/// <remarks>A user who sends a workbook for a table is told so once, and what to do, in place of an error of grammar at its first byte.</remarks>
internal static class FileKind
{
    /// <summary>How many of its first bytes tell a file.</summary>
    public const int FirstBytes = 2048;

    private static readonly LocalizedText SaveAsCsv = Phrase.Of(
        "Open it in a spreadsheet and save the sheet as \"CSV UTF-8\".",
        "Ouvrez-le dans un tableur et enregistrez la feuille au format «\u00a0CSV UTF-8\u00a0».",
        "请用电子表格软件打开，并将工作表另存为“CSV UTF-8”。");

    private static readonly LocalizedText AskForData = Phrase.Of(
        "It is made to be looked at: ask for the data as CSV or JSON.",
        "Il est fait pour être regardé\u00a0: demandez les données en CSV ou en JSON.",
        "此类文件供人阅览：请索取CSV或JSON格式的数据。");

    private static readonly LocalizedText Unpack = Phrase.Of(
        "Unpack it, and give the file that is in it.", "Décompressez-le et donnez le fichier qu'il contient.", "请先解压，再提供其中的文件。");

    private static readonly LocalizedText Export = Phrase.Of(
        "Export its data as JSON or CSV.", "Exportez ses données en JSON ou en CSV.", "请将其中的数据导出为JSON或CSV。");

    private static readonly LocalizedText SaveTheData = Phrase.Of(
        "Save the data that the page offers, and not the page; behind a link to a file there may be a page to log in.",
        "Enregistrez les données que la page propose, et non la page\u00a0; derrière le lien d'un fichier peut se trouver une page de connexion.",
        "请保存网页提供的数据，而不是网页本身；文件链接也可能指向登录页面。");

    private static readonly LocalizedText AskQueryAgain = Phrase.Of(
        "Download the result of the query as JSON or TSV.", "Téléchargez le résultat de la requête en JSON ou en TSV.", "请将查询结果下载为JSON或TSV。");

    // What a file of a kind begins with. A sign that a text may begin with is not enough, so that some are longer than they need be.
    private static readonly (byte[] Start, LocalizedText Kind, LocalizedText Advice)[] Signatures =
    [
        (
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            Phrase.Of("an old Office file (Excel 97 to 2003)", "un ancien fichier Office (Excel 97 à 2003)", "旧版Office文件（Excel 97至2003）"),
            SaveAsCsv),
        ([.. "%PDF-"u8], Phrase.Of("a PDF", "un PDF", "PDF文件"), AskForData),
        ([.. "{\\rtf"u8], Phrase.Of("a document of a word processor (RTF)", "un document de traitement de texte (RTF)", "文字处理文档（RTF）"), Export),
        ([0x1F, 0x8B], Archive("gzip"), Unpack),
        ([0xFD, .. "7zXZ"u8, 0], Archive("xz"), Unpack),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], Archive("7z"), Unpack),
        ([.. "Rar!"u8, 0x1A, 0x07], Archive("RAR"), Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], Archive("Zstandard"), Unpack),
        ([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], Image("PNG"), AskForData),
        ([0xFF, 0xD8, 0xFF], Image("JPEG"), AskForData),
        ([.. "GIF87a"u8], Image("GIF"), AskForData),
        ([.. "GIF89a"u8], Image("GIF"), AskForData),
        ([.. "II*\0"u8], Image("TIFF"), AskForData),
        ([.. "MM\0*"u8], Image("TIFF"), AskForData),
        ([.. "SQLite format 3\0"u8], Phrase.Of("a database (SQLite)", "une base de données (SQLite)", "数据库文件（SQLite）"), Export),
    ];

    /// <summary>The reading of a file that is no text, or no text in UTF-8 that begins with ASCII; null when it may be one.</summary>
    /// <typeparam name="T">What was to be read.</typeparam>
    /// <param name="document">The file, without a byte order mark.</param>
    /// <param name="marks">The note about the mark.</param>
    /// <param name="isTable">Whether it is read as a table, which says more of another encoding.</param>
    public static Reading<T>? ReadingOf<T>(ReadOnlyMemory<byte> document, ValueList<Finding> marks, bool isTable = false)
        where T : class
    {
        var finding = FindingOf(document.Span) ?? (!isTable && Utf16.Of(document.Span) is not null ? Of(Rules.IsNotUtf8, 0) : null);
        return finding is null ? null : new Reading<T>(null, [.. marks, finding], [new SetAside(JsonPointer.Root, null, document.ToArray())]);
    }

    /// <summary>The finding of a file that is no text; null when it may be one.</summary>
    /// <param name="document">The file, or its first bytes.</param>
    public static Finding? FindingOf(ReadOnlySpan<byte> document) => Tell(document) is var (kind, advice) ? Of(Rules.FileIsNotText, kind, advice) : null;

    private static Finding Of(Rule rule, params ReadOnlySpan<Argument> arguments) =>
        new() { Rule = rule, At = JsonPointer.Root, Level = rule.Level, Arguments = ValueList.Create(arguments) };

    private static (LocalizedText Kind, LocalizedText Advice)? Tell(ReadOnlySpan<byte> document)
    {
        foreach (var (start, kind, advice) in Signatures)
        {
            if (document.StartsWith(start))
                return (kind, advice);
        }

        return document switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => TellZip(document),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => (Image("WebP"), AskForData),
            [(byte)'B', (byte)'Z', (byte)'h', _, (byte)'1', (byte)'A', (byte)'Y', ..] => (Archive("bzip2"), Unpack),
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => (Image("BMP"), AskForData),
            [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => (Image("HEIF"), AskForData),
            _ => TellMarkup(document[..Math.Min(document.Length, FirstBytes)].TrimStart(" \t\r\n"u8)),
        };
    }

    // The names of what is in an archive stand in it as they are; those of an office document say which it is.
    private static (LocalizedText Kind, LocalizedText Advice) TellZip(ReadOnlySpan<byte> zip)
    {
        if (zip.IndexOf("mimetypeapplication/vnd.oasis.opendocument."u8) >= 0)
            return (Phrase.Of("an OpenDocument file (LibreOffice)", "un fichier OpenDocument (LibreOffice)", "OpenDocument文件（LibreOffice）"), SaveAsCsv);
        if (zip.IndexOf("xl/workbook."u8) >= 0)
            return (Phrase.Of("an Excel workbook", "un classeur Excel", "Excel工作簿"), SaveAsCsv);
        return zip.IndexOf("[Content_Types].xml"u8) >= 0
            ? (Phrase.Of("an Office document", "un document Office", "Office文档"), SaveAsCsv)
            : (Archive("zip"), Unpack);
    }

    private static (LocalizedText Kind, LocalizedText Advice)? TellMarkup(ReadOnlySpan<byte> text)
    {
        if (StartsWithTag(text, "!doctype html"u8) || StartsWithTag(text, "html"u8))
            return (Phrase.Of("a web page (HTML)", "une page web (HTML)", "网页（HTML）"), SaveTheData);
        if (text.IndexOf("http://www.w3.org/2005/sparql-results#"u8) >= 0 && text is [(byte)'<', ..])
            return (Phrase.Of("a query result in XML (SPARQL)", "un résultat de requête en XML (SPARQL)", "XML格式的查询结果（SPARQL）"), AskQueryAgain);
        return StartsWithTag(text, "?xml"u8) || StartsWithTag(text, "!--"u8) || StartsWithTag(text, "!doctype"u8) || StartsWithElement(text)
            ? (Phrase.Of("XML", "du XML", "XML文件"), Export)
            : null;
    }

    private static bool StartsWithTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text is [(byte)'<', ..] && text.Length > name.Length && System.Text.Ascii.EqualsIgnoreCase(text.Slice(1, name.Length), name);

    /// <summary>Whether a text begins with an element. An address between angle brackets, as query results have it, is none.</summary>
    private static bool StartsWithElement(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'<', var first, ..] || !char.IsAsciiLetter((char)first))
            return false;
        var name = text[1..];
        while (name is [var next, ..] && (char.IsAsciiLetterOrDigit((char)next) || next is (byte)':' or (byte)'_' or (byte)'-' or (byte)'.'))
            name = name[1..];
        return name is [(byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..] or [(byte)'/', (byte)'>', ..];
    }

    private static LocalizedText Archive(string format) => Phrase.Of($"an archive ({format})", $"une archive ({format})", $"压缩文件（{format}）");

    private static LocalizedText Image(string format) => Phrase.Of($"an image ({format})", $"une image ({format})", $"图片（{format}）");
}
