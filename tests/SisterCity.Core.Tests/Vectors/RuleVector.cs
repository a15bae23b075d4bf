using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SisterCity.Comparison;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>A document, a day, and what one rule finds in it: schema/vectors/rules/SC2001/breaks-by-a-month.json.</summary>
public sealed record RuleVector(string Path)
{
    public static IEnumerable<RuleVector> All { get; } =
        [.. Directory.EnumerateFiles(Repository.At("schema", "vectors", "rules"), "*.json", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.At("schema", "vectors", "rules"), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new RuleVector(path))];

    public string Code => Path.Split('/')[0];

    public string Situation => System.IO.Path.GetFileNameWithoutExtension(Path);

    public JsonElement Content => JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "rules", Path))).RootElement;

    public Report Run()
    {
        var content = Content;
        var on = LocalDatePattern.Iso.Parse(content.GetProperty("on").GetString()!).Value;
        if (content.TryGetProperty("files", out var files))
        {
            var read = LegalLibrary.Read(files.EnumerateObject().Select(file => new LawFile(file.Name, Encoding.UTF8.GetBytes(file.Value.GetRawText()))));
            return new Report { Findings = read.Findings, Provenance = Check.Run(new Register(), on).Provenance };
        }

        if (content.TryGetProperty("compare", out var lists))
            return RegisterComparison.Compare(Read(lists.GetProperty("mine")), Read(lists.GetProperty("theirs")), on: lists.TryGetProperty("on", out var day) ? LocalDatePattern.Iso.Parse(day.GetString()!).Value : null).ToReport();
        if (content.TryGetProperty("queryResult", out var result))
            return Check.Run(WikidataPartners.Read(Encoding.UTF8.GetBytes(result.ValueKind == JsonValueKind.String ? result.GetString()! : result.GetRawText())), on);
        if (content.TryGetProperty("directory", out var directory))
            return Check.Run(RegisterReader.Read(Encoding.UTF8.GetBytes(content.GetProperty("data").GetRawText())), on, DirectoryOf(directory));
        if (content.TryGetProperty("lines", out var lines))
            return Check.Run(RegisterReader.ReadLines(Encoding.UTF8.GetBytes(string.Join('\n', lines.EnumerateArray().Select(line => line.GetString())))), on);
        if (content.TryGetProperty("table", out var table))
            return Check.Run(TableReader.Read(Encoding.UTF8.GetBytes(table.GetString()!)), on);
        if (content.TryGetProperty("tableBase64", out var bytesOfTable))
            return Check.Run(TableReader.Read(bytesOfTable.GetBytesFromBase64()), on);
        var bytes = content.TryGetProperty("text", out var text) ? Encoding.UTF8.GetBytes(text.GetString()!)
            : content.TryGetProperty("base64", out var base64) ? base64.GetBytesFromBase64()
            : Encoding.UTF8.GetBytes(content.GetProperty("data").GetRawText());
        var reading = RegisterReader.Read(bytes);

        // The rules of law are asked for: by the law that is built in, with the opinions of the vector.
        return Code.StartsWith("SC4", StringComparison.Ordinal)
            ? Check.Run(reading, on, new LegalOptions { Opinions = OpinionsOf(content) })
            : Check.Run(reading, on);
    }

    /// <summary>What States hold of entities, as the vector says.</summary>
    internal static ValueList<StandingOpinion> OpinionsOf(JsonElement vector) => !vector.TryGetProperty("opinions", out var opinions) ? default : opinions.EnumerateArray().Select(opinion => new StandingOpinion
    {
        Authority = opinion.TryGetProperty("authority", out var authority) ? AuthorityId.Parse(authority.GetString()!) : null,
        Country = opinion.TryGetProperty("country", out var country) ? CountryCode.Parse(country.GetString()!) : null,
        Opinion = RegisterReader.ReadRecord<RecognitionOpinion>(Encoding.UTF8.GetBytes(opinion.GetProperty("opinion").GetRawText())).Value!,
    }).ToValueList();

    private static AuthorityDirectory DirectoryOf(JsonElement directory) =>
        AuthorityDirectory.Of(Read(directory), directory.TryGetProperty("completeFor", out var schemes) ? [.. schemes.EnumerateArray().Select(scheme => scheme.GetString()!)] : []);

    private static Register Read(JsonElement register) => RegisterReader.Read(Encoding.UTF8.GetBytes(register.GetRawText())).Value!;

    public override string ToString() => Path;
}
