using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Guesses.Tests;

/// <summary>What a first application does with the library, as plain code.</summary>
public class ApplicationTests
{
    private static readonly Register Register = RegisterReader.Read(File.ReadAllText(Repository.At("samples", "data", "conventions.json"))).Value!;

    [Fact]
    public void A_class_of_ones_own_goes_through_a_source_generated_context()
    {
        // That the context compiles is half of the test: a warning is an error here.
        var options = RegisterContract.AddTo(new JsonSerializerOptions { TypeInfoResolver = CardContext.Default });
        var card = new Card("Dijon", Register.Agreements[0], [.. Register.Agreements], new GeoPoint(5.04m, 47.32m), LocalizedText.Of("fr", "Dijon"), Siren.Parse("213401722"));
        var again = JsonSerializer.Deserialize<Card>(JsonSerializer.Serialize(card, options), options)!;
        again.Should().BeEquivalentTo(card);
        again.More.Should().Equal(Register.Agreements);
    }

    [Fact]
    public void An_answer_is_a_member_of_a_class_of_ones_own()
    {
        var options = AnswerContract.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web), LanguageTag.French);
        var status = new Lifecycle(Register).StatusOn(Register.Partnerships[0], new LocalDate(2026, 9, 1));
        JsonSerializer.Serialize(new { Town = "Dijon", Status = status }, options).Should().StartWith("""{"town":"Dijon","status":{"id":""");
    }

    [Fact]
    public void An_option_of_a_command_is_parsed_by_the_flaws_of_the_library()
    {
        // System.CommandLine asks neither type converters nor IParsable: one generic function serves all options.
        var siren = new Option<Siren>("--siren") { CustomParser = Parsed<Siren> };
        var command = new RootCommand { siren };
        command.Parse("--siren 213401722").GetValue(siren).Should().Be(Siren.Parse("213401722"));
        command.Parse("--siren 213401723").Errors.Should().ContainSingle().Which.Message.Should().Contain("213401723").And.Contain("check digit");
    }

    private static TScalar Parsed<TScalar>(ArgumentResult argument)
        where TScalar : struct, IScalar<TScalar>
    {
        var text = argument.Tokens.Single().Value;
        if (!TScalar.TryRead(text, out var value, out var flaw))
            argument.AddError(flaw.In<TScalar>(LanguageTag.English, text));
        return value;
    }
}

/// <summary>A class of an application that holds records of the library.</summary>
internal sealed record Card(string Town, Agreement Agreement, List<Agreement> More, GeoPoint Place, LocalizedText Title, Siren Siren);

/// <summary>The source generator of System.Text.Json over it.</summary>
[JsonSerializable(typeof(Card))]
internal sealed partial class CardContext : JsonSerializerContext;
