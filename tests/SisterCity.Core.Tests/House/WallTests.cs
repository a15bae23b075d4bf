using System.Reflection;
using System.Text.RegularExpressions;
using SisterCity.Values;

namespace SisterCity.Tests.House;

/// <summary>The walls between the rooms of src/SisterCity.Core: which room may know which.</summary>
public partial class WallTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Values"] = [],
        ["Answers"] = ["Values", "Codelists", "Model", "Findings", "Json", "Time", "Law", "Comparison", "Directories", "Projects"],
        ["Codelists"] = ["Values"],
        ["Findings"] = ["Values", "Codelists"],
        ["Model"] = ["Values", "Codelists"],
        ["Directories"] = ["Values", "Codelists", "Model"],
        ["Comparison"] = ["Values", "Codelists", "Model", "Findings", "Directories", "Json", "Time"],
        ["Import"] = ["Values", "Codelists", "Model", "Findings", "Json", "Tabular"],
        ["Json"] = ["Values", "Codelists", "Model", "Findings"],
        ["Repairs"] = ["Values", "Findings", "Tabular"],
        ["Tabular"] = ["Values", "Codelists", "Model", "Findings", "Directories"],
        ["Projects"] = ["Values", "Codelists", "Model", "Findings", "Time"],
        ["Time"] = ["Values", "Codelists", "Model", "Findings"],
        ["Validation"] = ["Values", "Codelists", "Model", "Findings", "Time", "Law", "Directories", "Json", "Projects"],
        ["Law"] = ["Values", "Codelists", "Model", "Findings", "Directories", "Json", "Time"],
        ["Schema"] = ["Values", "Codelists", "Model", "Findings", "Json", "Law", "Answers"],
    };

    public static TheoryData<string> Rooms => [.. Directory.EnumerateDirectories(Repository.At("src", "SisterCity.Core")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may(string room)
    {
        MayKnow.Should().ContainKey(room, because: "a new room needs a line in this test and in the design");
        foreach (var file in Directory.EnumerateFiles(Repository.At("src", "SisterCity.Core", room), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            text.Should().MatchRegex($"namespace SisterCity\\.{room}(\\.[A-Za-z]+)?;", because: $"{file} is in the room {room}");
            OtherRoom().Matches(text).Select(match => match.Groups[1].Value).Where(other => other != room)
                .Should().BeSubsetOf(MayKnow[room], because: $"{file} is in the room {room}");
        }
    }

    [Fact]
    public void FluentValidation_is_seen_in_one_room_only()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Validation{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
            File.ReadAllText(file).Should().NotContain("using FluentValidation", because: file);
    }

    [Fact]
    public void No_clock_and_no_culture_of_the_machine_is_asked()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("src", "SisterCity.Core"), "*.cs", SearchOption.AllDirectories))
            File.ReadAllText(file).Should().NotMatchRegex("DateTime\\.(Now|UtcNow|Today)|SystemClock|CurrentCulture|CurrentUICulture|ValidatorOptions\\.Global", because: file);
    }

    [Fact]
    public void Nothing_public_can_be_changed()
    {
        foreach (var type in typeof(Siren).Assembly.GetExportedTypes().Where(type => !type.IsEnum))
        {
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set))
                .Should().BeEmpty(because: $"{type} is immutable");
            type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(field => !field.IsInitOnly && !field.IsLiteral)
                .Should().BeEmpty(because: $"{type} is immutable");
        }

        static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
    }

    [Fact]
    public void A_class_is_sealed_unless_it_is_made_to_be_extended() =>
        typeof(Siren).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsSealed: false } && type.Namespace != "SisterCity.Validation")
            .Should().BeEmpty(because: "only the validators may be subclassed");

    [GeneratedRegex("SisterCity\\.(Answers|Values|Codelists|Findings|Model|Json|Validation|Law|Schema|Time|Directories|Comparison|Import|Tabular|Repairs)\\b")]
    private static partial Regex OtherRoom();
}
