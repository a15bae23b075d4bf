using System.Text.RegularExpressions;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Tests.House;

/// <summary>The ledger of rules and the code lists: three languages, sources, pages.</summary>
public class LedgerTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    public static TheoryData<string> Lists => [.. CodelistCatalog.All.Select(list => list.Name)];

    [Fact]
    public void There_are_at_least_45_rules_about_content() =>
        Rules.All.Count(rule => !rule.IsRetired && rule.Code[2] != '0').Should().BeGreaterThanOrEqualTo(45);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_speaks_three_languages_about_the_same_things(string code)
    {
        var rule = Rules.Find(code)!;
        foreach (var language in Languages)
        {
            rule.Message.TryGet(language, out var message).Should().BeTrue();
            Regex.Matches(message!, "\\{(\\w+)\\}").Select(match => match.Groups[1].Value).Distinct().Should().BeEquivalentTo(rule.Arguments);
            rule.Why.TryGet(language, out _).Should().BeTrue();
        }

        rule.Citations.IsEmpty.Should().BeFalse(because: "no source, no ship");
        code.Should().MatchRegex("^SC[0-5][0-9]{3}$");
        rule.Name.Should().MatchRegex("^([A-Z][a-z0-9]*)+$");
        Rules.Find(rule.Name).Should().BeSameAs(rule);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_number_that_may_be_one_has_no_plural_after_it(string code)
    {
        var message = Rules.Find(code)!.Message;
        message.In(LanguageTag.English).Should().NotMatchRegex(@"\{(count|mine|theirs)\} [a-z]+s\b");
        foreach (var language in Languages)
            message.In(language).Should().NotContain("(s)");
    }

    [Fact]
    public void French_puts_a_no_break_space_before_two_part_punctuation() =>
        Rules.All.SelectMany(rule => new[] { rule.Message, rule.Why })
            .Concat(CodelistCatalog.All.SelectMany(list => list.Entries).Select(entry => entry.Title!))
            .Select(text => text.In(LanguageTag.French)).Where(text => Regex.IsMatch(text, "(?<![:\u00a0]) [;:!?»](?!item)|« ")).Should().BeEmpty();

    /// <summary>The keyboard's apostrophe, in all texts: the other one would keep people from finding what they read.</summary>
    [Fact]
    public void One_apostrophe_is_used_in_all_texts() =>
        Rules.All.SelectMany(rule => new[] { rule.Message, rule.Why })
            .Concat(CodelistCatalog.All.SelectMany(list => list.Entries).Select(entry => entry.Title!))
            .Concat(LegalFactKind.List.Entries.Select(entry => LegalFactKind.Parse(entry.Code).Question))
            .Concat(LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions.Select(version => version.Summary).Prepend(provision.Title)))
            .Concat(TableColumns.All.SelectMany(column => new[] { column.Title, column.Description }))
            .SelectMany(text => Languages.Select(text.In)).Where(text => text.Contains('’', StringComparison.Ordinal)).Should().BeEmpty();

    /// <summary>A case that happened to others is told as one, so that nobody takes it for a finding about the record.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_reason_tells_a_case_as_an_example(string code)
    {
        // Its rules are of a place: they are the source, no case.
        if (code is "SC4023")
            return;
        var why = Rules.Find(code)!.Why;
        foreach (var (language, begin, separator) in new[] { ("en", "For example, ", ". "), ("fr", "Par exemple, ", ". "), ("zh", "例如，", "。") })
        {
            why.In(LanguageTag.Parse(language)).Split(separator)
                .Where(sentence => !sentence.StartsWith(begin, StringComparison.Ordinal) && Places.Value.Any(place => Names(sentence, place)))
                .Should().BeEmpty(because: code);
        }

        static bool Names(string sentence, string place) => (place.Any(char.IsAscii) ? Regex.IsMatch(sentence, $@"(?<!\w){Regex.Escape(place)}(?!\w)") : sentence.Contains(place, StringComparison.Ordinal));
    }

    /// <summary>The proper names of the authorities of the samples.</summary>
    private static readonly Lazy<List<string>> Places = new(() =>
    [
        .. new[] { "conventions.json", "french-chinese-and-occitanie.json", "projects.json" }
            .SelectMany(file => RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", file))).Value!.Authorities)
            .SelectMany(authority => authority.Names).SelectMany(name => Languages.Select(name.Text.In))
            .Where(name => name.Length > (name.Any(char.IsAscii) ? 3 : 1) && !name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
    ]);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_page(string code) => File.Exists(Repository.At("docs", "rules", $"{code}.md")).Should().BeTrue(because: "./build.sh generate writes it");

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_code_has_three_titles_a_source_and_no_double(string name)
    {
        var list = CodelistCatalog.All.Single(list => list.Name == name);
        var entries = list.Entries;
        entries.Select(entry => entry.Code).Should().OnlyHaveUniqueItems();
        foreach (var language in Languages)
            entries.Select(entry => entry.Title!.In(language)).Should().OnlyHaveUniqueItems(because: $"{name} in {language}");
        entries.Should().OnlyContain(entry => entry.Title!.Count == 3 && entry.Source.Length > 0 && entry.Since.Length > 0);
    }

    [Fact]
    public void An_authority_kind_knows_its_level_and_country()
    {
        AuthorityKind.Region.Level.Should().Be(AuthorityLevel.Regional);
        AuthorityKind.Region.Country.Should().Be(CountryCode.France);
        AuthorityKind.SubProvincialCity.Country.Should().Be(CountryCode.China);
        AuthorityKind.Municipality.Country.Should().BeNull();
        foreach (var entry in AuthorityKind.List.Entries)
            Scalar.Parse<AuthorityKind>(entry.Code).Invoking(kind => (kind.Level, kind.Country)).Should().NotThrow();
    }

    [Fact]
    public void Every_state_has_a_phase_and_every_agreement_kind_a_nature()
    {
        foreach (var entry in LifecycleState.List.Entries)
            (Scalar.Parse<LifecycleState>(entry.Code).Phase == LifecyclePhase.Unknown).Should().Be(entry.Code is "unknown");
        foreach (var entry in AgreementKind.List.Entries)
            Scalar.Parse<AgreementKind>(entry.Code).Nature.Should().NotBe(AgreementNature.Unknown);
    }

    [Fact]
    public void A_provisional_code_says_so_in_its_source() =>
        CodelistCatalog.All.SelectMany(list => list.Entries).Where(entry => entry.Source.Contains("background knowledge", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(entry => entry.IsProvisional);
}
