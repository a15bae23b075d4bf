using System.Text;
using System.Text.Json;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/09-partners.md.</summary>
internal static class PartnersPage
{
    public static void Show()
    {
        Console.WriteLine("\n== 09-partners ==");
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "conventions.json"))).Value!;
        Write(register);
        ReadDamaged();
        Describe();
    }

    private static void Write(Register register)
    {
        // snippet: write-a-table
        byte[] table = TableWriter.Write(register, LanguageTag.French);
        Register again = TableReader.Read(table).Value!;
        Console.WriteLine($"{register.Agreements.Count} agreements, {Encoding.UTF8.GetString(table).Count(character => character == '\n') - 1} rows");
        Console.WriteLine($"the same table again: {TableWriter.Write(again, LanguageTag.French).AsSpan().SequenceEqual(table)}");
        // end
    }

    private static void ReadDamaged()
    {
        // snippet: read-a-table
        // As a spreadsheet set to French saves it: semicolons, a title for a name, and a lost zero.
        byte[] table = """
            agreement_id;agreement_kind;Signé le;party_id;party_country;insee_commune
            bourg-2001;twinning-oath;2001;bourg-en-bresse;FR;1053
            bourg-2001;twinning-oath;2001;bad-kreuznach;DE;
            """u8.ToArray();
        Reading<Register> reading = TableReader.Read(table);
        foreach (Finding finding in Check.Run(reading, on: new LocalDate(2026, 9, 1)).Findings)
            Console.WriteLine($"line {finding.Line} {finding.At} {finding.Rule.Code}: {finding.In(LanguageTag.French)}{(finding.Repair is null ? "" : $" → {finding.Repair}")}");
        Console.WriteLine($"set aside: {string.Join(", ", reading.SetAside.Select(piece => $"line {piece.Line}{piece.At}"))}");
        // end
    }

    private static void Describe()
    {
        // snippet: table-schema
        using JsonDocument schema = JsonDocument.Parse(TableSchema.Write(LanguageTag.French));
        foreach (JsonElement field in schema.RootElement.GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("constraints").GetProperty("required").GetBoolean()))
            Console.WriteLine($"{field.GetProperty("name")}: {field.GetProperty("title")}");
        // end
    }
}
