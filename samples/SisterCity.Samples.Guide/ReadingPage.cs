using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/03-reading-and-writing.md.</summary>
internal static class ReadingPage
{
    public static async Task ShowAsync()
    {
        Console.WriteLine("\n== 03-reading-and-writing ==");
        var toMend = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "to-mend.json"));
        var register = RegisterReader.Read(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "conventions.json"))).Value!;
        SetAside(toMend);
        Unknown();
        RoundTrip(register);
        await LinesAsync(register);
        OwnOptions(register);
        AspNet(register);
    }

    private static void SetAside(byte[] json)
    {
        // snippet: set-aside
        Reading<Register> reading = RegisterReader.Read(json);
        Console.WriteLine($"complete: {reading.IsComplete}, agreements read: {reading.Value!.Agreements.Count}");
        foreach (Finding finding in reading.Findings)
            Console.WriteLine($"{finding.Rule.Code} at {finding.At}, probably meant: {finding.Repair}");
        foreach (SetAside piece in reading.SetAside)
            Console.WriteLine($"set aside: {piece.At}, {piece.Raw.Length} bytes, starting {Encoding.UTF8.GetString(piece.Raw.Span[..1])}");
        // end
    }

    private static void Unknown()
    {
        // snippet: unknown-members
        var agreement = RegisterReader.ReadRecord<Agreement>("""{"id":"a1","kind":"pact-of-rivers","x-archive-box":"12 W 3"}"""u8.ToArray()).Value!;
        Console.WriteLine($"{agreement.Kind}, listed: {agreement.Kind.IsListed}; {agreement.Extensions?["x-archive-box"]}");
        Console.Write(Encoding.UTF8.GetString(RegisterWriter.WriteRecord(agreement)));
        // end
    }

    private static void RoundTrip(Register register)
    {
        // snippet: round-trip
        byte[] first = RegisterWriter.Write(register);
        Register again = RegisterReader.Read(first).Value!;
        Console.WriteLine($"equal: {again == register}, same bytes: {RegisterWriter.Write(again).AsSpan().SequenceEqual(first)}");
        // end
    }

    private static async Task LinesAsync(Register register)
    {
        // snippet: lines
        var stream = new MemoryStream();
        RegisterWriter.WriteLines(register, stream);

        // One record at a time, in memory that does not grow with their number.
        stream.Position = 0;
        var (agreements, findings) = (0, 0);
        await foreach (Reading<RegisterLine> line in RegisterLines.ReadAsync(stream))
        {
            if (line.Value?.Agreement is not { } agreement)
                continue;
            agreements++;
            findings += Check.Run(agreement, on: new LocalDate(2026, 9, 1)).Count;
        }

        Console.WriteLine($"{agreements} agreements, {findings} findings about one of them alone");

        // All of it at once, so that the rules over the whole register can run.
        Reading<Register> whole = RegisterReader.ReadLines(stream.ToArray());
        Console.WriteLine($"equal: {whole.Value == register}");
        // end
    }

    private static void OwnOptions(Register register)
    {
        // snippet: own-options
        string json = JsonSerializer.Serialize(register.Agreements[0], JsonSerializerOptions.Web);
        Agreement? agreement = JsonSerializer.Deserialize<Agreement>(json, JsonSerializerOptions.Web);
        Console.WriteLine($"equal: {agreement == register.Agreements[0]}");
        // end

        // snippet: answers
        var options = AnswerContract.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web), LanguageTag.French);
        ValueList<Finding> findings = Check.Run(new Agreement { Id = AgreementId.Parse("a1"), Kind = AgreementKind.Renewal }, on: new LocalDate(2026, 9, 1));
        Console.WriteLine(JsonSerializer.Serialize(new { Agreement = "a1", Findings = findings.Take(1) }, options));
        // end

        // snippet: own-options-throw
        try
        {
            JsonSerializer.Deserialize<Agreement>("""{"id":"a1","kind":"renewal","signedOn":"23/10/2024"}""", JsonSerializerOptions.Web);
        }
        catch (JsonException wrong)
        {
            Console.WriteLine($"{wrong.Path}: {wrong.Message}");
        }
        // end
    }

    private static void AspNet(Register register)
    {
        var services = new ServiceCollection();

        // snippet: asp-net
        services.ConfigureHttpJsonOptions(http => RegisterContract.AddTo(http.SerializerOptions));
        // end
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Console.WriteLine($"as ASP.NET writes it: {JsonSerializer.Serialize(register.Agreements[0].Parties[0], options)}");
    }
}
