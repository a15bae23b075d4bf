using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>Exports the model as JSON Schema (draft 2020-12), so that a partner without .NET checks the same document and gets the same answer.</summary>
/// <remarks>
/// A schema says what the reader reads: names, types, patterns, codes. It cannot say check digits, 30 February, what stands in two places at once; and what
/// the rules find in a document that can be read (SC1 and above) is for the library and the command to say. Each file is complete in itself. The same library
/// gives the same bytes, on every machine.
/// </remarks>
/// <example><code>
/// File.WriteAllBytes("agreement.schema.json",
///     SchemaExporter.Export("agreement", new SchemaOptions { Language = LanguageTag.French }));
/// </code></example>
public static class SchemaExporter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly (string Name, Func<JsonTypeInfo?> Contract)[] Roots =
    [
        ("register", RegisterContract.Of<Register>),
        ("authority", RegisterContract.Of<LocalAuthority>),
        ("partnership", RegisterContract.Of<Partnership>),
        ("agreement", RegisterContract.Of<Agreement>),
        ("project", RegisterContract.Of<CooperationProject>),
        ("line", RegisterContract.Of<RegisterLine>),
        ("provision", LawContract.Of<Provision>),
        .. AnswerSchemas.Names.Select(name => (name, (Func<JsonTypeInfo?>)(() => null))),
        ("report", () => null),
    ];

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// What there is a schema of: a register, the records that are exchanged alone, a line of JSON Lines, a provision of law, the
    /// <see cref="Answers"/>, and the report of a check.
    /// </summary>
    public static ValueList<string> Names { get; } = [.. Roots.Select(root => root.Name)];

    /// <summary>Those of the <see cref="Names"/> that are answers of the library, by the command that writes them: status, spans (status --spans),
    /// lapsing, series, crises, assess, compare, law, law-changes (law --since), codelist; definitions and timeline are written by no command.</summary>
    /// <example><code>byte[] schema = SchemaExporter.Export(SchemaExporter.Answers[0]);</code></example>
    public static ValueList<string> Answers { get; } = [.. AnswerSchemas.Names];

    /// <summary>The languages of the descriptions: English, French, Chinese.</summary>
    public static ValueList<LanguageTag> Languages { get; } = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];

    /// <summary>The version of the schema, which is that of the library: "0.1.0".</summary>
    public static string Version { get; } = typeof(SchemaExporter).Assembly.GetName().Version!.ToString(3);

    /// <summary>Exports one schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">Language, identifiers and form; null for English, URNs and references.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name, or an option cannot be met.</exception>
    public static byte[] Export(string name, SchemaOptions? options = null)
    {
        var schema = Make(name, options ?? new SchemaOptions());
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            schema.WriteTo(writer);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The identifier (<c>$id</c>) of a schema: a URN, or an address under the base address.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">Language, identifiers and form; null for English, URNs and references.</param>
    /// <remarks>
    /// Every language and form has its own, since an identifier stands for one sequence of bytes. It names the minor version: what has the same
    /// identifier is compatible both ways.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no schema of that name, or an option cannot be met.</exception>
    /// <example><code>SchemaExporter.IdentifierOf("register") // urn:sistercity:schema:register:0.1</code></example>
    public static string IdentifierOf(string name, SchemaOptions? options = null)
    {
        options ??= new SchemaOptions();
        Verify(name, options);
        var version = Version[..Version.LastIndexOf('.')];
        if (options.BaseUri is { } address)
            return $"{address.AbsoluteUri.TrimEnd('/')}/{version}/{FileNameOf(name, options)}";
        var urn = $"urn:sistercity:schema:{name}:{version}";
        if (options.Language != LanguageTag.English)
            urn += $":{options.Language}";
        return options.IsDereferenced ? $"{urn}:dereferenced" : urn;
    }

    /// <summary>Where a schema lies in the partner kit: agreement.schema.json, fr/agreement.schema.json, answers/status.schema.json.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">Language, identifiers and form; null for English, URNs and references.</param>
    /// <exception cref="ArgumentException">There is no schema of that name, or an option cannot be met.</exception>
    public static string FileNameOf(string name, SchemaOptions? options = null)
    {
        options ??= new SchemaOptions();
        Verify(name, options);
        var folder = options.Language == LanguageTag.English ? string.Empty : $"{options.Language}/";
        if (Answers.Contains(name, StringComparer.Ordinal))
            folder += "answers/";
        return $"{folder}{name}{(options.IsDereferenced ? ".dereferenced" : string.Empty)}.schema.json";
    }

    private static JsonObject Make(string name, SchemaOptions options)
    {
        Verify(name, options);
        var described = new Described(options.Language);
        var definitions = new Definitions(described);
        var root = Array.Find(Roots, root => string.Equals(root.Name, name, StringComparison.Ordinal)).Contract() is { } contract
            ? definitions.Bundle(contract)
            : Answers.Contains(name, StringComparer.Ordinal) ? new AnswerSchemas(described, definitions).Make(name)
            : ReportSchema.Make(described);
        if (options.IsDereferenced)
            root = Dereferencer.Apply(root);

        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = IdentifierOf(name, options),
            ["$comment"] = $"SisterCity.Core {Version}, Apache-2.0. Derived from the library; see its schema/README.md.",
        };
        foreach (var (keyword, value) in root)
            schema.Add(keyword, value?.DeepClone());
        return schema;
    }

    private static void Verify(string name, SchemaOptions options)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"There is no schema '{name}'; there is: {string.Join(", ", Names)}.", nameof(name));
        if (!Languages.Contains(options.Language))
            throw new ArgumentException($"The descriptions do not speak '{options.Language}', but: {string.Join(", ", Languages)}.", nameof(options));
        if (options.BaseUri is { IsAbsoluteUri: false })
            throw new ArgumentException($"The base address is not absolute: {options.BaseUri}", nameof(options));
    }
}
