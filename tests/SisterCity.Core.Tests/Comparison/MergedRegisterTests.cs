using System.Text.Json;
using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tests.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Comparison;

/// <summary>Several lists as one.</summary>
public class MergedRegisterTests
{
    [Fact]
    public void Merging_twice_changes_nothing() => Two.ForAll((a, b) => Merge(a, b) is var once && once.With(once) == once && once.With(Merge(a)) == once, iter: 500);

    [Fact]
    public void The_order_of_the_lists_decides_nothing() => Two.ForAll((a, b) => Merge(a, b) == Merge(b, a), iter: 500);

    [Fact]
    public void The_grouping_of_the_lists_decides_nothing() =>
        Gen.Select(Lists.Any, Lists.Any, Lists.Any).ForAll(
            (a, b, c) => Merge(Named("a", a), Named("b", b)).With(Merge(Named("c", c))) == Merge(Named("a", a)).With(Merge(Named("b", b), Named("c", c))),
            iter: 500);

    [Fact]
    public void Two_editions_under_one_name_are_both_kept_in_whatever_order_they_come() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll((a, b) => Merge(Named("atlas", a), Named("atlas", b)) == Merge(Named("atlas", b), Named("atlas", a)), iter: 300);

    [Fact]
    public void Nothing_is_lost() =>
        Two.ForAll(
            (a, b) =>
            {
                var merged = Merge(a, b);
                var links = merged.Links.SelectMany(link => link.Claims).ToList();
                var authorities = merged.Authorities.SelectMany(authority => authority.Claims).ToList();
                return new[] { a, b }.All(list =>
                    merged.Lists.Contains(list)
                    && list.Register.Partnerships.All(partnership => links.Exists(claim => claim.List == list.Name && claim.Partnership == partnership))
                    && list.Register.Agreements.All(agreement => links.Exists(claim => claim.List == list.Name && claim.Agreements.Contains(agreement)))
                    && list.Register.Authorities.All(authority => authorities.Exists(claim => claim.List == list.Name && claim.Authority == authority)));
            },
            iter: 500);

    [Fact]
    public void One_list_alone_comes_back_as_it_was() =>
        Registers.Any.ForAll(list => HasAnIdTwice(list) || (Merge(Named("ours", list)) is var merged && (merged.Authorities.Count < list.Authorities.Count || merged.ToRegister() == list)), iter: 60);

    [Fact]
    public void As_a_register_too_the_order_and_a_list_that_comes_twice_change_nothing() =>
        Two.ForAll((a, b) => RegisterWriter.Write(Merge(a, b).ToRegister()).SequenceEqual(RegisterWriter.Write(Merge(b, a, b, a).ToRegister())), iter: 150);

    [Fact]
    public void As_a_register_too_the_grouping_of_the_lists_changes_nothing() =>
        Gen.Select(Lists.Any, Lists.Any, Lists.Any).ForAll(
            (a, b, c) => Merge(Named("a", a), Named("b", b)).With(Merge(Named("c", c))).ToRegister() == Merge(Named("a", a)).With(Merge(Named("b", b), Named("c", c))).ToRegister(),
            iter: 100);

    [Fact]
    public void Every_word_of_every_list_is_in_the_register_that_is_made_of_them() =>
        Gen.OneOf(Two, TwoOfAnyContent).ForAll(
            (a, b) =>
            {
                // Identifiers may get a number, those that lead nowhere too.
                var words = Words(Merge(a, b).ToRegister()).ToHashSet();
                foreach (var list in new[] { a, b })
                    Words(list.Register).Except(Ids(list.Register)).Except(SayNothing).Where(word => !words.Contains(word) && !words.Any(other => other.StartsWith($"{word}-", StringComparison.Ordinal))).Should().BeEmpty();
            },
            iter: 60);

    [Fact]
    public void Two_lists_that_place_an_authority_differently_are_both_heard()
    {
        var merged = Merge(Named("ours", Placed(new GeoPoint(3.88m, 43.61m))), Named("theirs", Placed(new GeoPoint(3.9m, 43.6m)))).ToRegister();
        merged.Authorities.Should().ContainSingle();
        Words(merged).Should().Contain(["3.88", "43.61", "3.9", "43.6"]);

        static Register Placed(GeoPoint at) => new()
        {
            Authorities = [new LocalAuthority { Id = AuthorityId.Parse("montpellier"), Country = CountryCode.France, Codes = [new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172") }], Location = at }],
        };
    }

    [Fact]
    public void A_list_alone_whose_claims_of_a_beginning_agree_on_a_year_chooses_none() =>
        Merge(Named("ours", Claiming)).ToRegister().Should().Be(Claiming);

    [Fact]
    public void Every_link_of_every_list_is_a_link_of_the_register_that_is_made_of_them() =>
        Two.ForAll(
            (a, b) => RegisterComparison.Compare(a.Register, Merge(a, b).ToRegister()).OnlyInMine.IsEmpty,
            iter: 200);

    [Fact]
    public void An_error_that_no_list_had_is_about_facts_and_never_about_form() =>
        Two.ForAll(
            (a, b) => Errors(Merge(a, b).ToRegister()).Except(Errors(a.Register)).Except(Errors(b.Register)).Where(code => code.StartsWith("SC0", StringComparison.Ordinal) || OfForm.Contains(code)).Should().BeEmpty(),
            iter: 100);

    [Fact]
    public void Rival_dates_become_claims_with_their_lists_and_what_all_agree_on_stays()
    {
        var link = Of("1981-06-22", PartnershipKind.Twinning, List("1981", PartnershipKind.Partnership), List("1981-04-24", PartnershipKind.Cooperation));
        link.Since.Should().Be(PartialDate.Parse("1981"));
        link.DateClaims.Select(claim => claim.On.Text).Should().BeEquivalentTo("1981-06-22", "1981", "1981-04-24");
        link.Kind.Should().Be(PartnershipKind.Partnership);
        link.KindClaims.Select(claim => claim.Kind).Should().Contain([PartnershipKind.Twinning, PartnershipKind.Cooperation]);
        Of("1981-06-22", PartnershipKind.Twinning, List("1979", PartnershipKind.Twinning)).Since.Should().BeNull(because: "nobody chooses");
        Of("1981-06-22", PartnershipKind.Twinning, List("1981-06-22", PartnershipKind.Partnership)).Should().Match<Partnership>(one => one.Kind == PartnershipKind.Twinning && one.KindClaims.IsEmpty && one.DateClaims.IsEmpty);
    }

    [Fact]
    public void Merged_in_steps_and_written_between_them_a_dispute_stays_one() =>
        Gen.Select(OneLink, OneLink, OneLink).ForAll(
            (a, b, c) =>
            {
                var atOnce = Merge(Named("a", a), Named("b", b), Named("c", c)).ToRegister();
                var firstTwo = Merge(Named("step", Step(Named("a", a), Named("b", b))), Named("c", c)).ToRegister();
                var lastTwo = Merge(Named("a", a), Named("step", Step(Named("b", b), Named("c", c)))).ToRegister();
                return Held(firstTwo) == Held(atOnce) && Held(lastTwo) == Held(atOnce);
            },
            iter: 600);

    [Fact]
    public void Merged_again_with_one_of_its_lists_a_result_stays_as_it_was() =>
        Gen.Select(OneLink, OneLink).ForAll(
            (a, b) =>
            {
                // Names order the lists, and so identifiers, claims and which title stands; to see that nothing is added, the result comes first.
                var merged = Step(Named("a", a), Named("b", b));
                return new[] { Named("a", a), Named("b", b), Named("copy", merged) }.All(list => Step(Named("1", merged), list) == merged && Held(Step(Named("step", merged), list)) == Held(merged));
            },
            iter: 600);

    [Fact]
    public void Records_of_a_link_that_a_list_has_twice_find_their_nearest_as_in_a_comparison()
    {
        Gen.Select(Lists.Any, Lists.Any).ForAll(
            (a, b) =>
            {
                var (mine, theirs) = (Titled(a, LanguageTag.French), Titled(b, LanguageTag.English));
                var together = Merge(Named("a", mine), Named("b", theirs)).ToRegister().Partnerships.Select(one => one.Title!).ToList();
                foreach (var match in RegisterComparison.Compare(mine, theirs).InBoth)
                    together.Should().ContainSingle(title => title.In(LanguageTag.French) == match.Mine.Id && title.In(LanguageTag.English) == match.Theirs.Id);
            },
            iter: 300);

        // A language of its own for each list, so that a record has the titles of all that it was made of.
        static Register Titled(Register register, LanguageTag language) => register with
        {
            Agreements = [],
            Partnerships = register.Partnerships.Select(one => one with { Title = LocalizedText.Of(language.Text, one.Id.Text) }).ToValueList(),
        };
    }

    [Fact]
    public void Merged_in_steps_a_link_that_a_list_has_twice_may_be_paired_otherwise()
    {
        var (a, b, c) = (Named("a", Having("1981")), Named("b", Having("1990")), Named("c", Having("1981", "1990")));
        Dates(Step(a, b, c)).Should().Be("1981 / 1990; 1990", because: "of one record each, the first two lists were taken to mean one link");
        Dates(Step(a, Named("step", Step(b, c)))).Should().Be("1981; 1990", because: "each found its own among those of the list that has both");

        static Register Having(params string[] years)
        {
            var one = List(years[0], PartnershipKind.Twinning);
            return one with { Partnerships = years.Select((year, i) => one.Partnerships[0] with { Id = PartnershipId.Parse($"p{i}"), Since = PartialDate.Parse(year) }).ToValueList() };
        }

        static string Dates(Register register) => string.Join("; ", register.Partnerships
            .Select(one => one.Since?.Text ?? string.Join(" / ", one.DateClaims.Select(claim => claim.On.Text).Distinct().Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("partnerships")]
    [InlineData("agreements")]
    public void An_event_names_the_lists_that_tell_it_unless_all_do(string records)
    {
        Register Telling(params string[] years)
        {
            var events = string.Join(", ", years.Select(year => $$"""{ "state": "suspended", "on": "{{year}}", "sources": [{ "source": "page", "locator": "p. 3" }] }"""));
            var happened = $$""" "events": [{{events}}] """;
            return Read($$"""
                { "authorities": [{ "id": "m", "country": "FR", "codes": [{ "inseeCommune": "34172" }] }, { "id": "c", "country": "CN", "codes": [{ "gbT2260": "510100" }] }],
                  "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "c" }], {{(records == "partnerships" ? happened : "\"events\": []")}} }],
                  "agreements": [{ "id": "a", "kind": "twinning-oath", "partnership": "p", "signedOn": "1981-06-22", "parties": [{ "authority": "m" }, { "authority": "c" }], {{(records == "agreements" ? happened : "\"events\": []")}} }],
                  "sources": [{ "id": "page", "publisher": "Le Monde" }] }
                """);
        }

        static string Told(Register register)
        {
            var names = register.Sources.ToDictionary(source => source.Id, source => source.Citation ?? source.Publisher);
            return string.Join("; ", register.Partnerships[0].Events.Concat(register.Agreements[0].Events)
                .OrderBy(happened => happened.On!.Value.Text, StringComparer.Ordinal).Select(happened => $"{happened.On}: {string.Join(", ", happened.Sources.Select(reference => names[reference.Source]))}"));
        }

        var (a, b, c) = (Named("a", Telling("1989", "2022")), Named("b", Telling("1989", "2001")), Named("c", Telling("1989", "2001")));
        Told(Step(a)).Should().Be("1989: Le Monde; 2022: Le Monde");
        Told(Step(a, b)).Should().Be("1989: Le Monde; 2001: b, Le Monde; 2022: a, Le Monde");
        Told(Step(a, b, c)).Should().Be("1989: Le Monde; 2001: b, c, Le Monde; 2022: a, Le Monde");
        Told(Step(Named("ab", Step(a, b)), c)).Should().Be(Told(Step(a, b, c)), because: "words of an earlier merge name their lists already");
        Told(Step(Named("1", Step(a, b)), b)).Should().Be(Told(Step(a, b)));
        Told(Step(Named("bc", Step(b, c)), Named("bc again", Step(b, c)), a)).Should().Contain("2022: a, Le Monde");
    }

    [Theory]
    [InlineData("""my text""", """["my text",{"list":"a","homepage":"https://a.example/"},{"list":"b","homepage":"https://b.example/"}]""", "https://b.example/")]
    [InlineData("""my text""", """my text""", "https://a.example/")]
    public void A_member_of_that_name_which_somebody_has_already_is_kept(string own, string kept, string homepage)
    {
        Register Of(string page) => Read($$"""{ "authorities": [], "otherwise": "{{own}}", "homepage": "{{page}}" }""");
        var merged = Step(Named("a", Of("https://a.example/")), Named("b", Of(homepage)));
        var written = JsonDocument.Parse(RegisterWriter.Write(merged)).RootElement.GetProperty("otherwise");
        (written.ValueKind == JsonValueKind.String ? written.GetString() : JsonSerializer.Serialize(written)).Should().Be(kept);
        Step(Named("step", merged), Named("a", Of("https://a.example/"))).Should().Be(merged);
    }

    [Fact]
    public void What_only_a_list_of_its_own_can_hold_reads_as_it_was_written()
    {
        var merged = Merge(Named("a", Read("""{ "licence": "Licence libérée" }""")), Named("b", Read("""{ "licence": "许可证" }"""))).ToRegister();
        merged.Extensions!["otherwise"].GetRawText().Should().Contain("Licence libérée").And.Contain("许可证");
    }

    [Fact]
    public void A_value_that_would_nest_too_deep_is_kept_as_its_text()
    {
        // The register is the first of 32 levels, and words stand two levels deeper than the member did.
        Register Of(string inner, int levels) => Read($$"""{ "authorities": [], "x": {{new string('[', levels)}}{{inner}}{{new string(']', levels)}}, "y": {{inner}} }""");
        JsonElement Words(int levels) => Step(Named("a", Of("1", levels)), Named("b", Read("""{ "authorities": [], "x": 2, "y": 2 }"""))).Extensions!["otherwise"][0];
        Words(29).GetProperty("x").ValueKind.Should().Be(JsonValueKind.Array);
        Words(30).GetProperty("x").GetString().Should().Be(new string('[', 30) + "1" + new string(']', 30));
        Words(30).GetProperty("y").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_list_of_the_model_is_united_whatever_somebodys_own_words_say_of_it()
    {
        static Register Having(string members) => Read($$"""
            { "authorities": [{ "id": "m", "country": "FR", "codes": [{ "inseeCommune": "34172" }], {{members}} }] }
            """);
        var merged = Step(
            Named("a", Having(""" "otherwise": [{ "list": "x", "populations": [] }] """)),
            Named("b", Having(""" "populations": [{ "inhabitants": 302454 }] """)));
        merged.Authorities[0].Populations.Should().ContainSingle();
        merged.Authorities[0].Extensions!["otherwise"].GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void An_authority_that_is_a_member_twice_keeps_its_places()
    {
        var twice = List("1981", PartnershipKind.Twinning);
        var members = twice.Partnerships[0].Members;
        twice = twice with { Partnerships = [twice.Partnerships[0] with { Members = [members[0], members[1], members[0] with { Note = LocalizedText.Of("en", "again") }] }] };
        Step(Named("a", twice), Named("b", List("1981", PartnershipKind.Twinning))).Partnerships[0].Members.Select(member => member.Authority.Text).Should().Equal("m", "c", "m");
    }

    /// <summary>What a reader is told: what the records hold, and what is claimed beside it, whoever claims it.</summary>
    private static string Held(Register register)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(RegisterWriter.Write(register with { Sources = [] }))!.AsObject();
        var link = json["partnerships"]![0]!;
        string[] Of(System.Text.Json.Nodes.JsonNode? claims, params string[] members) =>
            [.. (claims?.AsArray() ?? []).SelectMany(claim => members.Where(claim!.AsObject().ContainsKey).Select(member => $"{member} {claim![member]}")).Distinct().Order(StringComparer.Ordinal)];
        return string.Join('\n', [
            $"{link["kind"]} {link["since"]} {link["homepage"]} {json["licence"]} {link["title"] is null}", .. Of(link["kindClaims"], "kind"), .. Of(link["dateClaims"], "on", "basis"),
            .. Of(json["otherwise"], "licence", "mine"), .. Of(link["otherwise"], "homepage", "mine"),
        ]);
    }

    private static Register Step(params NamedRegister[] lists) => Read(System.Text.Encoding.UTF8.GetString(RegisterWriter.Write(Merge(lists).ToRegister())));

    private static Register Read(string json) => RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(json)).Value!;

    /// <summary>Lists of one and the same link, each with its own view of it.</summary>
    private static readonly Gen<Register> OneLink = Gen.Select(
        Gen.OneOf("partnership", "twinning", "cooperation", "friendship"),
        Gen.OneOf("", "1981", "1981-06", "1981-06-22", "1979/1981", "1990", "199X"),
        Gen.OneOf("", "https://a.example/", "https://b.example/", "https://c.example/"),
        Gen.OneOf("", "etalab-2.0", "ODbL-1.0"),
        Gen.OneOf("", "one", "two"),
        Gen.OneOf("", """{ "state": "suspended", "on": "1989" }""", """{ "state": "suspended", "on": "1989" }, { "state": "ended", "on": "2010", "sources": [{ "source": "page" }] }"""),
        (kind, since, homepage, licence, title, events) => Read($$"""
            { {{Member("licence", licence)}}
              "authorities": [{ "id": "m", "country": "FR", "codes": [{ "inseeCommune": "34172" }] }, { "id": "c", "country": "CN", "codes": [{ "gbT2260": "510100" }] }],
              "partnerships": [{ "id": "mc", "kind": "{{kind}}", {{Member("since", since)}} {{Member("homepage", homepage)}} {{(title.Length > 0 ? $$"""  "title": { "en": "{{title}}" },""" : "")}}
                "members": [{ "authority": "m" }, { "authority": "c" }], "events": [{{events}}], "sources": [{ "source": "page" }] }],
              "sources": [{ "id": "page", "publisher": "{{title}}." }] }
            """));

    private static string Member(string name, string value) => value.Length > 0 ? $"\"{name}\": \"{value}\"," : "";

    private static Register Claiming { get; } = new()
    {
        Authorities = [new LocalAuthority { Id = AuthorityId.Parse("here"), Country = CountryCode.France }, new LocalAuthority { Id = AuthorityId.Parse("there"), Country = CountryCode.China }],
        Partnerships =
        [
            new Partnership
            {
                Id = PartnershipId.Parse("link"),
                Kind = PartnershipKind.Twinning,
                Members = [new PartnershipMember { Authority = AuthorityId.Parse("here") }, new PartnershipMember { Authority = AuthorityId.Parse("there") }],
                DateClaims = [new DateClaim { On = PartialDate.Parse("1981-06-22") }, new DateClaim { On = PartialDate.Parse("1981") }],
            },
        ],
    };

    private static readonly Gen<(NamedRegister, NamedRegister)> Two = Gen.Select(Lists.Any, Lists.Any, (a, b) => (Named("ours", a), Named("theirs", b)));

    private static readonly Gen<(NamedRegister, NamedRegister)> TwoOfAnyContent = Gen.Select(Registers.Any, Registers.Any, (a, b) => (Named("ours", a), Named("theirs", b)));

    // Facts of one list may contradict those of the other; identifiers, references and members must hold whatever the lists say.
    private static readonly string[] OfForm = [Rules.IdIsRepeated.Code, Rules.ReferenceLeadsNowhere.Code, Rules.HasFewerThanTwoParties.Code];

    private static readonly string[] SayNothing = [PartnershipKind.Partnership.Text, CountryCode.Unknown.Text];

    private static IEnumerable<string> Ids(Register register) =>
    [
        .. register.Authorities.Select(one => one.Id.Text), .. register.Partnerships.Select(one => one.Id.Text), .. register.Agreements.Select(one => one.Id.Text),
        .. register.Projects.Select(one => one.Id.Text), .. register.Crises.Select(one => one.Id.Text), .. register.Sources.Select(one => one.Id.Text),
    ];

    private static bool HasAnIdTwice(Register register) => Errors(register).Contains(Rules.IdIsRepeated.Code);

    private static List<string> Errors(Register register) =>
        SisterCity.Validation.Check.Run(register, new LocalDate(2026, 9, 1)).Findings.Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Code).Distinct().ToList();

    /// <summary>Every text and number of a register, wherever it stands.</summary>
    private static List<string> Words(Register register)
    {
        var words = new List<string>();
        Gather(JsonDocument.Parse(RegisterWriter.Write(register)).RootElement);
        return words;

        void Gather(JsonElement element)
        {
            foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(member => member.Value) : element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [])
                Gather(member);
            if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
                words.Add(element.ToString());
        }
    }

    private static Partnership Of(string since, PartnershipKind kind, params Register[] others) =>
        Merge([Named("ours", List(since, kind)), .. others.Select((other, i) => Named($"theirs {i}", other))]).ToRegister().Partnerships[0];

    private static Register List(string since, PartnershipKind kind) => new()
    {
        Authorities =
        [
            new LocalAuthority { Id = AuthorityId.Parse("m"), Country = CountryCode.France, Codes = [new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172") }] },
            new LocalAuthority { Id = AuthorityId.Parse("c"), Country = CountryCode.China, Codes = [new AuthorityCodes { GbT2260 = GbCode.Parse("510100") }] },
        ],
        Partnerships = [new Partnership { Id = PartnershipId.Parse("mc"), Kind = kind, Since = PartialDate.Parse(since), Members = [new PartnershipMember { Authority = AuthorityId.Parse("m") }, new PartnershipMember { Authority = AuthorityId.Parse("c") }] }],
    };

    private static NamedRegister Named(string name, Register register) => new() { Name = name, Register = register };

    private static MergedRegister Merge(params NamedRegister[] lists) => MergedRegister.Merge(lists);
}
