using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>Reads lists in the formats of others that are known by their form: no mapping is needed, and none is guessed.</summary>
/// <remarks>
/// <para>Query results of Wikidata, activities of IATI, SCDL deliberations and grants, the list of the German section of CEMR, that of the Chinese friendship
/// association, lists
/// with one row a city, and lists of links with both places in a row. What each becomes, and what it cannot say: the guide, page 14.</para>
/// <para>The first finding names the format (SC0050). A column that is not used is named. Whatever the bytes are, nothing is thrown.</para>
/// </remarks>
/// <example><code>
/// var read = PublicFormats.Read("subventions.csv", File.ReadAllBytes("subventions.csv"), ReferenceDirectory.Default);
/// </code></example>
public static class PublicFormats
{
    private static readonly FormatReader[] Readers =
        [new WikidataResult(), new IatiActivities(), new CpaffcList(), new DeliberationList(), new GrantList(), new RgreList(), new WideList(), new LinkList()];

    /// <summary>The formats, in the order in which a document is held against them.</summary>
    public static IReadOnlyList<PublicFormat> All { get; } = [.. Readers.Select(static reader => reader.Format)];

    /// <summary>The format of a document; null when it is of none, or a register or table of our own.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its bytes.</param>
    public static PublicFormat? Find(string name, ReadOnlyMemory<byte> bytes) => ReaderOf(FileOf(name, bytes))?.Format;

    /// <summary>Reads a document in the format that it has.</summary>
    /// <param name="name">The file's name, by which the source of its records is called.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="directory">Who is asked for the codes of names, where a format has names alone; null for nobody, so that they get none.</param>
    /// <returns>The register; null when the document is of no public format.</returns>
    public static PublicReading? Read(string name, ReadOnlyMemory<byte> bytes, IAuthorityDirectory? directory = null)
    {
        var file = FileOf(name, bytes);
        if (ReaderOf(file) is not { } reader)
            return null;
        var note = new Finding
        {
            Rule = Rules.IsAPublicFormat,
            Level = Rules.IsAPublicFormat.Level,
            At = JsonPointer.Root,
            Arguments = [reader.Format.Title],
        };
        return new PublicReading(reader.Format, reader.Read(file, directory).After([note]));
    }

    private static FormatFile FileOf(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new FormatFile(name, bytes);
    }

    private static FormatReader? ReaderOf(FormatFile file) => Readers[0].Recognises(file) ? Readers[0]
        : file.IsWorkbook || !TableReader.LooksLikeTable(file.Bytes) ? Array.Find(Readers, reader => reader.Recognises(file))
        : null;
}
