using System.Globalization;
using System.Runtime.InteropServices;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>Gathers the rows of a result into partnerships: what each side claims, apart.</summary>
internal sealed class WikidataLinks
{
    private static readonly LocalizedText Wording = Phrase.Of("twinned administrative body", "organisme administratif jumelé", "友好城市");

    private readonly Dictionary<WikidataId, (List<KeyValuePair<LanguageTag, string>> Names, CountryCode? Country, WikidataRow Row)> places = [];
    private readonly List<WikidataId> order = [];
    private readonly Dictionary<(WikidataId, WikidataId), List<WikidataClaim>> links = [];
    private readonly List<(WikidataId First, WikidataId Second, WikidataRow Row)> linkOrder = [];
    private readonly List<(WikidataRow Row, Finding Finding)> findings = [];
    private readonly List<SetAside> setAside = [];
    private readonly HashSet<(string Column, string Value)> unusedCountries = [];
    private readonly List<RefusedStatement> refused = [];
    private readonly WikidataReferences references = new();
    private readonly WikidataColumns columns;
    private readonly WikidataTexts texts;

    /// <summary>Begins with no row.</summary>
    /// <param name="columns">The columns of the result; those that have no role are named.</param>
    /// <param name="line">The line of their names; null in JSON.</param>
    public WikidataLinks(WikidataColumns columns, int? line)
    {
        (this.columns, texts) = (columns, new WikidataTexts(columns, findings, setAside));
        foreach (var column in columns.Unused)
            Say(new WikidataRow(JsonPointer.Root, line, 1), Rules.ColumnIsUnknown, JsonPointer.Root.Append(column), column);
    }

    public void SetAside(WikidataRow row, byte[] raw, Rule rule, params ReadOnlySpan<Argument> arguments)
    {
        Say(row, rule, row.At, arguments);
        setAside.Add(new SetAside(row.At, row.Line, raw));
    }

    public void Add(Func<string, WikidataCell?> read, WikidataRow row, Func<byte[]> raw)
    {
        var cells = texts.LookAt(read, row);
        if (ItemIn("item") is not { } item || ItemIn("partner") is not { } partner)
            return;
        if (item == partner)
        {
            SetAside(row, raw(), Rules.RowLinksAPlaceWithItself, CellOf("itemLabel")?.Text ?? item.Text);
            return;
        }

        Meet(item, CellOf("itemLabel"), CountryIn("itemCountry"), row);
        Meet(partner, CellOf("partnerLabel"), CountryIn("partnerCountry"), row);
        var (end, cause) = (DateIn("end"), TextIn("endCause"));
        var claim = new WikidataClaim(item, DateIn("start"), end,
            end is not null || cause is not null || (CellOf("end") is { } some && WikidataDates.IsUnknownValue(some.Text)), cause,
            CellOf("statement") is { } statement ? LastPart(statement.Text) : null, row.Number);
        if (references.Of(CellOf, DateIn("retrieved"), row) is { } reference)
            claim.References.Add(reference);
        if (CellOf("rank") is { } rank && LastPart(rank.Text) is var word && !IsBelieved(word))
            Refuse(new RefusedStatement(claim, partner, RankOf(word), TextIn("reason")), row);
        else
            Add(claim, partner, row);

        WikidataCell? CellOf(string column) => cells.TryGetValue(column, out var one) ? one : null;

        WikidataId? ItemIn(string column)
        {
            var text = CellOf(column)?.Text;
            if (text is not null && (!text.Contains('/', StringComparison.Ordinal) || text.Contains("/entity/Q", StringComparison.Ordinal))
                && WikidataId.TryRepair(text, out var id))
                return id;
            SetAside(row, raw(), Rules.RowHasNoItem, columns.NameOf(column)!, text ?? "–");
            return null;
        }

        CountryCode? CountryIn(string column)
        {
            if (CellOf(column)?.Text is not { } text)
                return null;
            if (CountryCode.TryRead(text, out var country, out _))
                return country;

            // A query gives all its countries in one manner, and a list of ten thousand links need not say so twenty thousand times.
            if (unusedCountries.Add((column, text)))
                Say(row, Rules.CountryOfAResultIsNoCode, In(column), columns.NameOf(column)!, text);
            return null;
        }

        PartialDate? DateIn(string column)
        {
            if (CellOf(column)?.Text is not { } text)
                return null;
            var precision = CellOf(column + "Precision")?.Text;
            if (WikidataDates.DateOf(text, column is "retrieved" ? WikidataDates.Day : precision) is { } date)
                return date;

            // The text alone would be a date; by the precision that stands beside it, it is none.
            if (precision is not null && WikidataDates.DateOf(text, null) is not null)
                SayNoDate(Phrase.Of(language => text + language.Brackets($"{columns.NameOf(column + "Precision")}{language.Colon}{precision}")));
            else
                SayNoDate(text);
            return null;

            void SayNoDate(Argument what) => Say(row, Rules.RowHasNoUsableDate, In(column), columns.NameOf(column)!, what);
        }

        LocalizedText? TextIn(string column) => (CellOf(column + "Label") ?? CellOf(column)) is { } cell && !WikidataDates.IsUnknownValue(cell.Text)
            ? LocalizedText.Of(LanguageTag.TryRead(cell.Language, out var tag, out _) ? tag : LanguageTag.Untold,
                cell.Text.StartsWith("http://www.wikidata.org/entity/", StringComparison.Ordinal) ? LastPart(cell.Text) : cell.Text)
            : null;

        JsonPointer In(string column) => row.Line is null ? row.At.Append(columns.NameOf(column)!) : row.At;
    }

    private void Add(WikidataClaim claim, WikidataId partner, WikidataRow row)
    {
        var key = IsBefore(claim.Side, partner) ? (claim.Side, partner) : (partner, claim.Side);
        ref var claims = ref CollectionsMarshal.GetValueRefOrAddDefault(links, key, out var isKnown);
        claims ??= [];
        if (!isKnown)
            linkOrder.Add((key.Item1, key.Item2, row));
        if (claims.Find(earlier => earlier.IsRepeatedBy(claim)) is not { } same)
            claims.Add(claim);
        else if (claim.References.Except(same.References).ToList() is { Count: > 0 } more)
            same.References.AddRange(more);
        else
            Say(row, Rules.RowIsRepeated, row.At, same.Row);
    }

    /// <summary>A deprecated statement is one that Wikidata knows to be wrong. Of an unknown rank nobody knows what it means.</summary>
    private void Refuse(RefusedStatement statement, WikidataRow row)
    {
        refused.Add(statement);
        Say(row, Rules.StatementIsRefused, row.At, NameOf(statement.Claim.Side), NameOf(statement.Partner), statement.Rank);
    }

    private LocalizedText NameOf(WikidataId item) =>
        Phrase.Of(language => places[item].Names is [var first, ..] ? first.Value + language.Brackets(item.Text) : item.Text);

    private static bool IsBelieved(string rank) => RankOf(rank) is "normal" or "preferred";

    private static string RankOf(string word) => word.Replace("Rank", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    private static string LastPart(string text) => text[(text.LastIndexOfAny(['/', '#', ':']) + 1)..];

    public Reading<Register> Finish(DocumentFindings found)
    {
        var (ofLinks, ofPlaces) = KeptOfRefused();
        var authorities = order.Select(id => AuthorityOf(id) with { Note = ofPlaces.GetValueOrDefault(id) }).ToValueList();
        var partnerships = linkOrder.Select(link => PartnershipOf(link.First, link.Second, links[(link.First, link.Second)]) with
        {
            Note = ofLinks.GetValueOrDefault((link.First, link.Second)),
        }).ToValueList();
        foreach (var (row, finding) in findings)
            found.Add([finding]);
        return new Reading<Register>(
            new Register
            {
                Authorities = authorities,
                Partnerships = partnerships,
                Sources = authorities.IsEmpty ? default : [SourceOf(), .. references.Sources.Select(static one => one.Source)],
            },
            found.Take(),
            setAside.ToValueList(),
            new RecordOrigins(new Dictionary<string, IReadOnlyList<Origin>>(StringComparer.Ordinal)
            {
                ["authorities"] = [.. order.Select(id => new Origin(places[id].Row.At, places[id].Row.Line))],
                ["partnerships"] = [.. linkOrder.Select(link => new Origin(link.Row.At, link.Row.Line))],
                ["sources"] = [new Origin(JsonPointer.Root, null), .. references.Sources.Select(static one => new Origin(one.Row.At, one.Row.Line))],
            }));
    }

    /// <summary>What is kept of refused statements: with the link of the two places when there is one, else with the place that says it.</summary>
    private (Dictionary<(WikidataId, WikidataId), LocalizedText> OfLinks, Dictionary<WikidataId, LocalizedText> OfPlaces) KeptOfRefused()
    {
        var (ofLinks, ofPlaces) = (new Dictionary<(WikidataId, WikidataId), LocalizedText>(), new Dictionary<WikidataId, LocalizedText>());
        foreach (var statement in refused)
        {
            var (side, kept) = (statement.Claim.Side, statement.Kept(NameOf(statement.Partner)));
            var key = IsBefore(side, statement.Partner) ? (side, statement.Partner) : (statement.Partner, side);
            if (links.ContainsKey(key))
                ofLinks[key] = Both(ofLinks.GetValueOrDefault(key), kept);
            else
                ofPlaces[side] = Both(ofPlaces.GetValueOrDefault(side), kept);
        }

        return (ofLinks, ofPlaces);

        static LocalizedText Both(LocalizedText? before, LocalizedText kept) =>
            before is null ? kept : Phrase.Of(language => before.In(language) + "\n" + kept.In(language));
    }

    private static bool IsBefore(WikidataId first, WikidataId second) =>
        first.Text.Length != second.Text.Length ? first.Text.Length < second.Text.Length : string.CompareOrdinal(first.Text, second.Text) < 0;

    private static AuthorityId IdOf(WikidataId item) => AuthorityId.Parse(item.Text);

    private static Source SourceOf() => new()
    {
        Id = WikidataClaim.Wikidata,
        Kind = EvidenceKind.CrowdSourced,
        Title = Phrase.Of(
            "Wikidata, property P190 (twinned administrative body)",
            "Wikidata, propriété P190 (organisme administratif jumelé)",
            "维基数据，属性P190（友好城市）"),
        Publisher = "Wikidata",
        Address = WebAddress.Parse("https://www.wikidata.org/wiki/Property:P190"),
    };

    private static Partnership PartnershipOf(WikidataId first, WikidataId second, List<WikidataClaim> claims)
    {
        var sides = claims.Select(claim => claim.Side).Distinct().ToList();
        var starts = claims.Where(claim => claim.Start is not null).ToList();
        var since = Chosen([.. starts.Select(claim => claim.Start!.Value).Distinct()]);
        var isAgreed = starts.TrueForAll(claim => claim.Start == since) && sides.TrueForAll(side => starts.Exists(claim => claim.Side == side));
        return new Partnership
        {
            Id = PartnershipId.Parse($"{first}-{second}"),
            Kind = PartnershipKind.Partnership,
            KindClaims = sides.Select(side => new KindClaim
            {
                Kind = PartnershipKind.Twinning,
                Wording = Wording,
                ClaimedBy = [IdOf(side)],
                Evidence = EvidenceKind.CrowdSourced,
                Sources = SourcesOf(claims.Where(claim => claim.Side == side)),
            }).ToValueList(),
            Members = [new PartnershipMember { Authority = IdOf(first) }, new PartnershipMember { Authority = IdOf(second) }],
            Since = since,
            DateClaims = isAgreed ? default : starts.Select(claim => new DateClaim
            {
                On = claim.Start!.Value,
                ClaimedBy = [IdOf(claim.Side)],
                Sources = claim.Sources,
            }).ToValueList(),
            Events = claims.Where(claim => claim.IsEnded || IsAnew(claim)).Select(claim => new PartnershipEvent
            {
                State = claim.IsEnded ? LifecycleState.Ended : LifecycleState.Unknown,
                On = claim.IsEnded ? claim.End : claim.Start,
                By = [IdOf(claim.Side)],
                Basis = claim.Cause,
                Sources = claim.Sources,
            }).ToValueList(),
            Sources = SourcesOf(claims),
        };

        // An end is that of its own statement. A statement that begins after it and has no end does not say that the link is in force; it only keeps
        // the link from being read as over.
        bool IsAnew(WikidataClaim claim) =>
            claim.Start is { } start && claims.Exists(earlier => earlier.Side == claim.Side && earlier.IsEnded && MayFollow(start, earlier.End));

        static bool MayFollow(PartialDate start, PartialDate? end) => end is null || start.MayBeAfter(end.Value);
    }

    private static ValueList<SourceReference> SourcesOf(IEnumerable<WikidataClaim> claims) =>
        claims.SelectMany(static claim => claim.Sources.AsEnumerable()).Distinct().ToValueList();

    /// <summary>The date that says most, when all can be true of one day; null when they cannot, for then somebody must choose.</summary>
    private static PartialDate? Chosen(List<PartialDate> dates)
    {
        foreach (var date in dates)
        {
            if (dates.TrueForAll(other => date.RelationTo(other) is DateRelation.Same or DateRelation.Refines))
                return date;
        }

        return null;
    }

    private void Meet(WikidataId item, WikidataCell? label, CountryCode? country, WikidataRow row)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, item, out var isKnown);
        if (!isKnown)
        {
            place = ([], null, row);
            order.Add(item);
        }

        place.Country ??= country;

        // Where it has no label, the service gives the identifier back: that is no name.
        if (label is not { } name || string.IsNullOrWhiteSpace(name.Text) || string.Equals(name.Text, item.Text, StringComparison.Ordinal))
            return;
        var language = LanguageTag.TryRead(name.Language, out var tag, out _) ? tag : LanguageTag.Untold;
        var pair = KeyValuePair.Create(language, name.Text.Trim());
        if (!place.Names.Contains(pair))
            place.Names.Add(pair);
    }

    private LocalAuthority AuthorityOf(WikidataId item)
    {
        var (names, country, _) = places[item];

        // A second label in the same language is another name.
        var together = new List<List<KeyValuePair<LanguageTag, string>>>();
        foreach (var name in names)
        {
            if (together.Find(text => !text.Exists(other => other.Key == name.Key)) is { } free)
                free.Add(name);
            else
                together.Add([name]);
        }

        return new LocalAuthority
        {
            Id = IdOf(item),
            Country = country ?? CountryCode.Unknown,
            Names = together.Select((text, i) => new AuthorityName { Text = new LocalizedText(text), Kind = i == 0 ? null : NameKind.Alternative })
                .ToValueList(),
            Codes = [new AuthorityCodes { Wikidata = item }],
            Sources = [new SourceReference { Source = WikidataClaim.Wikidata, Locator = item.Text }],
        };
    }

    private void Say(WikidataRow row, Rule rule, JsonPointer at, params ReadOnlySpan<Argument> arguments) =>
        findings.Add((row, new Finding { Rule = rule, At = at, Level = rule.Level, Line = row.Line, Arguments = ValueList.Create(arguments) }));
}
