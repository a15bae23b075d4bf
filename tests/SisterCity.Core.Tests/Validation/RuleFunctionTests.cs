using System.Reflection;
using System.Text.RegularExpressions;
using SisterCity.Findings;
using SisterCity.Tests.Vectors;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Validation;

/// <summary>From a number one step leads to the code: a rule has one function, or its findings are made in one other place.</summary>
public class RuleFunctionTests
{
    // What reads documents: its findings are no function's.
    private static readonly string[] Readers = ["Findings", "Json", "Tabular", "Import"];

    // The reader of lines tells of members beside the record, the walk of those within: neither sees the other's.
    private static readonly Rule[] WithTwoHomes = [Rules.MemberIsUnknown];

    private static readonly IReadOnlyList<(string Path, string Text)> Sources =
        [.. Directory.EnumerateFiles(Repository.At("src", "SisterCity.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(path => (PathOf(path), File.ReadAllText(path).ReplaceLineEndings("\n")))];

    private static readonly Lazy<HashSet<(Rule Rule, string List)>> Broken = new(() =>
        RuleVector.All.Where(vector => vector.Situation.StartsWith("breaks-")).SelectMany(vector => vector.Run().Findings)
            .Select(finding => (finding.Rule, ListOf(finding))).ToHashSet());

    public static TheoryData<string> Numbers => [.. Rules.All.Where(rule => !rule.IsRetired).Select(rule => rule.Code)];

    public static TheoryData<string> Functions => [.. NumberedMethods().Select(method => method.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_rule_has_one_home(string number)
    {
        var rule = Rules.Find(number)!;
        List<string> homes =
        [
            .. NumberedMethods().Where(method => method.Number == number).Select(method => $"the function {method.Method.Name}"),
            .. IsRead(rule) ? ["the readers"] : Array.Empty<string>(),
            .. Mentions(rule, "Law").Any() ? ["the law"] : Array.Empty<string>(),
            .. Mentions(rule, "Comparison").Any() ? ["the comparison"] : Array.Empty<string>(),
            .. IsOfImports(rule) ? ["the imports"] : Array.Empty<string>(),
        ];
        homes.Should().HaveCount(WithTwoHomes.Contains(rule) ? 2 : 1, because: $"{rule} is told of by: {string.Join(", ", homes)}");
    }

    [Fact]
    public void The_law_tells_of_its_rules_by_verdicts_or_about_its_files()
    {
        var told = Rules.All.Where(rule => !rule.IsRetired && Mentions(rule, "Law").Any()).ToList();
        var aboutFiles = told.Where(rule => Mentions(rule, "Law").All(path => path is "Law/Files/LawFileRules.cs" or "Law/Files/LawLoader.cs"));
        told.Should().BeEquivalentTo(LawRules.All.Concat(aboutFiles));
    }

    [Fact]
    public void One_search_for_a_number_of_the_law_leads_to_what_judges()
    {
        foreach (var rule in Rules.All.Where(rule => !rule.IsRetired && Mentions(rule, "Law").Any()))
        {
            var heads = Sources.Where(source => Regex.IsMatch(source.Text, $@"/// <summary>(SC\d{{4}}, )*{rule.Code}[.,] ")).Select(source => source.Path);
            heads.Should().BeEquivalentTo(Mentions(rule, "Law"), because: $"the summary of what tells of {rule} begins with its number");
        }
    }

    [Fact]
    public void Every_function_is_in_a_table_and_every_entry_is_a_function() =>
        NumberedMethods().Select(method => Rules.Find(method.Number)).Should().BeEquivalentTo(
            Tables().SelectMany(table => table.Rules).Concat(RuleTable.OfValues.All).Distinct());

    [Theory]
    [MemberData(nameof(Functions))]
    public void One_search_for_the_number_leads_to_the_function(string number)
    {
        var (path, text) = Sources.Single(source => source.Text.Contains($"[Rule(\"{number}\")]", StringComparison.Ordinal));
        Head(number).IsMatch(text).Should().BeTrue(because: $"in {path} the summary of the function begins with its number");
        Mentions(Rules.Find(number)!, "Validation").Should().Equal([path], because: "what a rule finds is told beside its function");
    }

    /// <summary>A function is asked of each record that it looks at, and a vector breaks the rule in each of them.</summary>
    [Theory]
    [MemberData(nameof(Functions))]
    public void A_vector_reaches_the_function_in_every_record_that_it_looks_at(string number)
    {
        var rule = Rules.Find(number)!;
        if (RuleTable.OfValues.All.Contains(rule))
            Broken.Value.Should().Contain(broken => broken.Rule == rule, because: $"{rule} is asked of values, wherever they stand");
        foreach (var (list, _) in Tables().Where(table => table.List is not null && table.Rules.Contains(rule)))
            Broken.Value.Should().Contain((rule, list!), because: $"{rule} looks at {list}: write schema/vectors/rules/{number}/breaks-….json");
    }

    [Fact]
    public void A_file_of_the_room_has_at_most_150_lines() =>
        Sources.Where(source => source.Path.StartsWith("Validation/", StringComparison.Ordinal) && source.Text.Count(character => character == '\n') > 150)
            .Select(source => source.Path).Should().BeEmpty(because: "a file has one subject");

    private static IEnumerable<(string Number, MethodInfo Method)> NumberedMethods() =>
        from type in typeof(RuleTable).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method.IsDefined(typeof(RuleAttribute))
        select (method.GetCustomAttribute<RuleAttribute>()!.Code, method);

    /// <summary>The rules of each table that have a function of their own, and the list that holds its records; null for the register itself.</summary>
    private static IEnumerable<(string? List, HashSet<Rule> Rules)> Tables()
    {
        yield return ("authorities", Own(RuleTable.OfLocalAuthority.WithDirectory));
        yield return ("partnerships", Own(RuleTable.OfPartnership.All));
        yield return ("agreements", Own(RuleTable.OfAgreement.All));
        yield return ("projects", Own(RuleTable.OfCooperationProject.All));
        yield return ("crises", Own(RuleTable.OfCrisis.All));
        yield return ("sources", Own(RuleTable.OfSource.All));
        yield return (null, Own(RuleTable.OfRegister.All));

        // The walk over all values has more than one.
        static HashSet<Rule> Own<TRecord>(RuleFunction<TRecord>[] functions) =>
            [.. functions.Where(function => function.Rules.Count == 1).SelectMany(function => function.Rules)];
    }

    private static string ListOf(Finding finding) => finding.At.Segments().FirstOrDefault() ?? string.Empty;

    private static bool IsOfImports(Rule rule) => Directory.EnumerateFiles(Repository.At("src", "SisterCity.Exchange"), "*.cs", SearchOption.AllDirectories)
        .Any(file => rule.Citations.Any(static citation => citation is "SisterCity.Exchange" or "SisterCity.Exchange.Exports")
            && File.ReadAllText(file).Contains($"Rules.{rule.Name}", StringComparison.Ordinal));

    private static bool IsRead(Rule rule) => Enum.GetNames<Flaw>().Contains(rule.Name) || Readers.Any(room => Mentions(rule, room).Any());

    /// <summary>The files of a room that name a rule.</summary>
    private static IEnumerable<string> Mentions(Rule rule, string room) =>
        Sources.Where(source => source.Path.StartsWith($"{room}/", StringComparison.Ordinal) && Regex.IsMatch(source.Text, $@"\bRules\.{rule.Name}\b"))
            .Select(source => source.Path);

    private static string PathOf(string path) => Path.GetRelativePath(Repository.At("src", "SisterCity.Core"), path).Replace('\\', '/');

    /// <summary>The summary, what may follow it, the attribute and the function.</summary>
    private static Regex Head(string number) =>
        new($@"/// <summary>{number}\. [A-Z0-9][^\n]*</summary>\n(    ///[^\n]*\n)*    \[Rule\(""{number}""\)\]\n    public static void ");
}
