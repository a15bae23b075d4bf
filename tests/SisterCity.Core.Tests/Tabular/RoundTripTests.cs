using System.Text.Json.Nodes;
using CsCheck;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Tests.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Tabular;

/// <summary>A register becomes a table and a register again, and loses what the flat form cannot hold: that, by name, and nothing else.</summary>
public class RoundTripTests
{
    /// <summary>What the flat form cannot hold. A place that is not here must come back as it was: a new member of the model gets a column, or its name here.</summary>
    private static readonly string[] NotHeld =
    [
        // The register's own members, and all that belongs to no agreement.
        "title", "notice", "publisher", "licence", "asOf", "$schema",
        "projects", "crises",
        "authorities of no agreement", "partnerships of no agreement", "sources of no agreement, or of one that names another first",

        // Of an authority: what is not of today, and all but its name, kind, country and codes.
        "authorities/*/names/+", "authorities/*/names/0/kind", "authorities/*/names/0/validity", "authorities/*/names/0/sources", "authorities/*/names/0/text in other languages",
        "authorities/*/kinds/+", "authorities/*/kinds/0/level", "authorities/*/kinds/0/validity", "authorities/*/kinds/0/note", "authorities/*/kinds/0/sources",
        "authorities/*/codes/+", "authorities/*/codes/0/others/+", "authorities/*/codes/0/others/0/address", "authorities/*/codes/0/validity", "authorities/*/codes/0/sources",
        "authorities/*/formerCountries", "authorities/*/disambiguation", "authorities/*/parents", "authorities/*/existence", "authorities/*/successions", "authorities/*/hasNoSuccessor", "authorities/*/location",
        "authorities/*/populations", "authorities/*/recognitions", "authorities/*/homepage", "authorities/*/note", "authorities/*/sources",

        // Of a partnership: all but its title, kind, beginning, end, first stated status, and those of its members that are parties.
        "partnerships/*/title in other languages", "partnerships/*/kindClaims", "partnerships/*/memberClaims", "partnerships/*/isExclusive", "partnerships/*/themeWordings", "partnerships/*/members that are no party", "partnerships/*/members/*/role", "partnerships/*/members/*/validity", "partnerships/*/members/*/note",
        "partnerships/*/sinceBasis", "partnerships/*/firstContact", "partnerships/*/dateClaims", "partnerships/*/events but the day of a plain end",
        "partnerships/*/statusClaims/+", "partnerships/*/statusClaims/0/claimedBy", "partnerships/*/statusClaims/0/evidence", "partnerships/*/statusClaims/0/note",
        "partnerships/*/statusClaims/0/sources/+", "partnerships/*/statusClaims/0/sources/0/supports", "partnerships/*/statusClaims/0/sources/0/locator",
        "partnerships/*/statusClaims/*/sources that no agreement names first",
        "partnerships/*/firstClaims", "partnerships/*/within", "partnerships/*/confidence", "partnerships/*/note in other languages", "partnerships/*/sources",

        // Of an agreement.
        "agreements/*/title in other languages", "agreements/*/object in other languages", "agreements/*/partyClaims", "agreements/*/themeWordings", "agreements/*/dateClaims", "agreements/*/signedAt",
        "agreements/*/events", "agreements/*/lacks", "agreements/*/isHumanitarian", "agreements/*/isUrgent", "agreements/*/stateCase", "agreements/*/body", "agreements/*/serviceFundings", "agreements/*/reportedOn", "agreements/*/legalOpinions", "agreements/*/relations", "agreements/*/legalBases",
        "agreements/*/instrumentCount", "agreements/*/documents", "agreements/*/note in other languages", "agreements/*/sources/+",
        "agreements/*/sources/0/supports",
        "agreements/*/term/endClaims", "agreements/*/term/mostRenewals", "agreements/*/term/condition",
        "agreements/*/commitments of a party that has several, or of none", "agreements/*/commitments/*/funding", "agreements/*/commitments/*/isInKind", "agreements/*/commitments/*/note",
        "agreements/*/parties/*/signatories/+", "agreements/*/parties/*/signatories/0/inOffice", "agreements/*/parties/*/signatories/0/note",
        "agreements/*/parties/*/authorisingActs/+", "agreements/*/parties/*/authorisingActs/0/body", "agreements/*/parties/*/authorisingActs/0/address",
        "agreements/*/parties/*/authorisingActs/0/note", "agreements/*/parties/*/authorisingActs/0/sources",
        "agreements/*/parties/*/authorisingActs/0/transmission/recipient", "agreements/*/parties/*/authorisingActs/0/transmission/recipientKind",
        "agreements/*/parties/*/authorisingActs/0/transmission/receiptNumber", "agreements/*/parties/*/authorisingActs/0/transmission/sources",
        "agreements/*/parties/*/transmission/recipient", "agreements/*/parties/*/transmission/recipientKind", "agreements/*/parties/*/transmission/sources",
        "agreements/*/parties/*/speaksFor", "agreements/*/parties/*/note",
        "agreements without parties",

        // What no row can say: see the test of any register, which is not made consistent before.
        "agreements with the identifier of an earlier one", "agreements with a party that is not in the register", "references to partnerships and sources that are not in the register",

        // Everywhere.
        "members that are not known",

        // Of a source.
        "sources/*/title", "sources/*/publishedOn", "sources/*/retrievedOn", "sources/*/side", "sources/*/language", "sources/*/confidence", "sources/*/isMirrorOrReprint", "sources/*/note",
    ];

    public static TheoryData<string> RealRegisters => ["conventions.json", "french-chinese-and-occitanie.json", "projects.json"];

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void A_real_register_loses_only_what_is_named(string file) =>
        MustLoseOnlyWhatIsNamed(RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", file))).Value!);

    [Fact]
    public void A_register_with_any_member_set_loses_only_what_is_named() =>
        Registers.Any.Select(Consistent).ForAll(MustLoseOnlyWhatIsNamed, iter: 300);

    [Fact]
    public void What_is_written_of_any_register_is_read_again_completely_and_written_with_the_same_bytes() => Registers.Any.ForAll(
        register =>
        {
            var table = TableWriter.Write(register, LanguageTag.French);
            TableWriter.Write(MustRead(table), LanguageTag.French).Should().Equal(table);
        },
        iter: 500);

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void The_language_of_a_text_is_chosen_and_told(string file)
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", file))).Value!;
        foreach (var language in new[] { LanguageTag.French, LanguageTag.Chinese })
        {
            var names = MustRead(TableWriter.Write(register, language)).Authorities.ToDictionary(authority => authority.Id, authority => authority.Names[0].Text);
            foreach (var authority in register.Authorities.Where(authority => names.ContainsKey(authority.Id) && authority.Names.Count == 1))
                names[authority.Id].Single().Value.Should().Be(authority.Names[0].Text.In(language));
        }
    }

    private static void MustLoseOnlyWhatIsNamed(Register register)
    {
        var table = TableWriter.Write(register, LanguageTag.French);
        var again = MustRead(table);

        // Of a partnership the sources of its agreements stand for its own.
        var held = again with { Partnerships = again.Partnerships.Select(partnership => partnership with { Sources = [] }).ToValueList() };
        // In JSON a register without anything is told by an empty list.
        var written = JsonNode.Parse(RegisterWriter.Write(held))!.AsObject();
        if (written["authorities"] is JsonArray { Count: 0 })
            written.Remove("authorities");
        Sorted(written).ToJsonString().Should().Be(Sorted(WithoutWhatIsNotHeld(register)).ToJsonString());
        TableWriter.Write(again, LanguageTag.French).Should().Equal(table, because: "a table holds the whole of what was read from it");
    }

    private static Register MustRead(byte[] table)
    {
        var reading = TableReader.Read(table);
        reading.Findings.Should().BeEmpty();
        reading.IsComplete.Should().BeTrue();
        return reading.Value!;
    }

    /// <summary>The register as it must come back, as JSON: each removal has a name in the list above.</summary>
    private static JsonObject WithoutWhatIsNotHeld(Register register)
    {
        NotHeld.Should().Contain("partnerships/*/events but the day of a plain end");
        var held = register with { Partnerships = register.Partnerships.Select(partnership => partnership with { Events = EndOf(partnership) }).ToValueList() };
        var root = JsonNode.Parse(RegisterWriter.Write(held))!.AsObject();
        Drop("agreements without parties", root, "agreements", agreement => agreement["parties"] is null);
        foreach (var agreement in Items(root, "agreements"))
        {
            Keep("agreements/*/title in other languages", agreement, "title");
            Keep("agreements/*/object in other languages", agreement, "object");
            Keep("agreements/*/note in other languages", agreement, "note");
            var parties = Items(agreement, "parties").Select(party => Text(party["authority"])).ToList();
            var givers = Items(agreement, "commitments").GroupBy(commitment => Text(commitment["party"])).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet();
            Drop("agreements/*/commitments of a party that has several, or of none", agreement, "commitments", commitment => !parties.Contains(Text(commitment["party"])) || !givers.Contains(Text(commitment["party"])));
            if (agreement["commitments"] is JsonArray commitments)
                agreement["commitments"] = new JsonArray([.. commitments.OrderBy(commitment => parties.IndexOf(Text(commitment!["party"]))).Select(commitment => commitment!.DeepClone())]);
        }

        var partyIds = Items(root, "agreements").SelectMany(agreement => Items(agreement, "parties")).Select(party => Text(party["authority"])).ToHashSet();
        Drop("authorities of no agreement", root, "authorities", authority => !partyIds.Contains(Text(authority["id"])));
        foreach (var authority in Items(root, "authorities"))
        {
            foreach (var list in new[] { "names", "kinds", "codes" })
                KeepTodays($"authorities/*/{list}/+", authority, list);
            if (authority["names"]?[0]?.AsObject() is { } name)
                Keep("authorities/*/names/0/text in other languages", name, "text");
        }

        foreach (var partnership in Items(root, "partnerships"))
        {
            var its = Items(root, "agreements").Where(agreement => Text(agreement["partnership"]) == Text(partnership["id"])).SelectMany(agreement => Items(agreement, "parties")).Select(party => Text(party["authority"])).ToList();
            Keep("partnerships/*/title in other languages", partnership, "title");
            Keep("partnerships/*/note in other languages", partnership, "note");
            Drop("partnerships/*/members that are no party", partnership, "members", member => !its.Contains(Text(member["authority"])));
            if (partnership["members"] is JsonArray members)
                partnership["members"] = new JsonArray([.. members.OrderBy(member => its.IndexOf(Text(member!["authority"]))).Select(member => member!.DeepClone())]);
        }

        var partnerships = Items(root, "agreements").Select(agreement => Text(agreement["partnership"])).ToHashSet();
        Drop("partnerships of no agreement", root, "partnerships", partnership => !partnerships.Contains(Text(partnership["id"])));
        var sources = Items(root, "agreements").Select(agreement => Text(agreement["sources"]?[0]?["source"])).ToHashSet();
        Drop("sources of no agreement, or of one that names another first", root, "sources", source => !sources.Contains(Text(source["id"])));
        foreach (var claim in Items(root, "partnerships").SelectMany(partnership => Items(partnership, "statusClaims").Take(1)))
            Drop("partnerships/*/statusClaims/*/sources that no agreement names first", claim, "sources", reference => reference != claim["sources"]![0] || !sources.Contains(Text(reference["source"])));
        DropEverywhere("members that are not known", root, name => name.StartsWith("x-") || name is "note~/" or "é" or "");
        foreach (var place in NotHeld.Where(place => !place.Contains(' ')))
            DropAt(root, place.Split('/'));
        DropEmpty(root);
        return root;
    }

    /// <summary>The day of an end of no stated sort, that is of the whole partnership, and after which nothing goes on.</summary>
    private static ValueList<PartnershipEvent> EndOf(Partnership partnership)
    {
        string[] turns = ["expired", "not-renewed", "replaced", "terminated-unilaterally", "terminated-by-consent", "annulled", "lapsed", "ended", "renewed", "upgraded", "reactivated"];
        return partnership.Events.Where(its => turns.Contains(its.State.Text)).ToList() is [{ State.Text: "ended", On: { } on, Concerns.IsEmpty: true, Towards.IsEmpty: true, Agreement: null }]
            ? [new PartnershipEvent { State = LifecycleState.Ended, On = on }]
            : [];
    }

    private static void Drop(string name, JsonObject parent, string list, Func<JsonObject, bool> isNotHeld)
    {
        NotHeld.Should().Contain(name);
        foreach (var item in Items(parent, list).Where(isNotHeld).ToList())
            ((JsonArray)parent[list]!).Remove(item);
    }

    private static void Keep(string name, JsonObject parent, string text)
    {
        NotHeld.Should().Contain(name);
        if (parent[text] is not JsonObject languages)
            return;
        var kept = languages.FirstOrDefault(language => language.Key is "fr").Key ?? languages.FirstOrDefault(language => language.Key is "en").Key ?? languages.First().Key;
        parent[text] = new JsonObject { [kept] = languages[kept]!.DeepClone() };
    }

    private static void KeepTodays(string name, JsonObject parent, string list)
    {
        NotHeld.Should().Contain(name);
        if (parent[list] is JsonArray { Count: > 0 } facts)
            parent[list] = new JsonArray((facts.FirstOrDefault(fact => fact!["validity"]?["until"] is null) ?? facts[^1])!.DeepClone());
    }

    private static void DropEverywhere(string name, JsonNode? node, Func<string, bool> isNotHeld)
    {
        NotHeld.Should().Contain(name);
        if (node is JsonObject parent)
        {
            foreach (var member in parent.Select(member => member.Key).Where(isNotHeld).ToList())
                parent.Remove(member);
        }

        foreach (var child in (node as JsonObject)?.Select(member => member.Value) ?? node as JsonArray ?? [])
        {
            if (child is JsonObject or JsonArray)
                DropEverywhere(name, child, isNotHeld);
        }
    }

    /// <summary>Drops what stands at a place: * is every item of a list, + every item but the first.</summary>
    private static void DropAt(JsonNode? node, ReadOnlySpan<string> place)
    {
        if (node is JsonArray list && place[0] is "+")
        {
            while (list.Count > 1)
                list.RemoveAt(1);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items.Take(place[0] is "*" ? int.MaxValue : 1))
                DropAt(item, place[1..]);
        }
        else if (node is JsonObject parent && place.Length == 1)
        {
            parent.Remove(place[0]);
        }
        else if (node is JsonObject inner)
        {
            DropAt(inner[place[0]], place[1..]);
        }
    }

    // A record or list of which nothing is held is not there.
    private static void DropEmpty(JsonNode node)
    {
        foreach (var child in node is JsonObject parent ? parent.Select(member => member.Value).ToList() : node is JsonArray list ? [.. list] : [])
        {
            if (child is not (JsonObject or JsonArray))
                continue;
            DropEmpty(child);
            if (child is JsonObject { Count: 0 } or JsonArray { Count: 0 })
            {
                if (node is JsonObject owner)
                    owner.Remove(child.GetPropertyName());
                else
                    ((JsonArray)node).Remove(child);
            }
        }
    }

    // The records of a table come in the order of its rows.
    private static JsonObject Sorted(JsonObject root)
    {
        foreach (var (name, list) in root.ToList())
            root[name] = new JsonArray([.. ((JsonArray)list!).OrderBy(item => Text(item!["id"]), StringComparer.Ordinal).Select(item => item!.DeepClone())]);
        return root;
    }

    /// <summary>A register in which identifiers are unique and references lead somewhere, as in one that a table can be made of.</summary>
    private static Register Consistent(Register register)
    {
        var authorities = register.Authorities.DistinctBy(authority => authority.Id).ToValueList();
        var partnerships = register.Partnerships.DistinctBy(partnership => partnership.Id).ToValueList();
        var sources = register.Sources.DistinctBy(source => source.Id).ToValueList();
        var parties = authorities.Select(authority => authority.Id).ToList();
        return register with
        {
            Authorities = authorities,
            Partnerships = partnerships.Select(partnership => partnership with { Members = partnership.Members.DistinctBy(member => member.Authority).ToValueList() }).ToValueList(),
            Sources = sources,
            Agreements = register.Agreements.DistinctBy(agreement => agreement.Id).Select((agreement, i) => agreement with
            {
                // More parties than chance would give, each of them in the register.
                Parties = parties.Take(i + 1).Select((id, j) => (j < agreement.Parties.Count ? agreement.Parties[j] : new AgreementParty { Authority = id }) with { Authority = id }).ToValueList(),
                Partnership = partnerships.Any(partnership => partnership.Id == agreement.Partnership) ? agreement.Partnership : null,
                Sources = agreement.Sources.Where(reference => sources.Any(source => source.Id == reference.Source)).ToValueList(),
            }).ToValueList(),
        };
    }

    private static List<JsonObject> Items(JsonObject parent, string list) => [.. (parent[list] as JsonArray ?? []).Select(item => item!.AsObject())];

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
