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
    private const string Day = "11";
    private const string Month = "10";
    private const string Year = "9";
    private const string Decade = "8";
    private const string Century = "7";

    private static readonly SourceId Source = SourceId.Parse("wikidata");
    private static readonly LocalizedText Wording = Phrase.Of("twinned administrative body", "organisme administratif jumelé", "友好城市");

    private readonly Dictionary<WikidataId, (List<KeyValuePair<LanguageTag, string>> Names, CountryCode? Country, WikidataRow Row)> places = [];
    private readonly List<WikidataId> order = [];
    private readonly Dictionary<(WikidataId, WikidataId), List<Claim>> links = [];
    private readonly List<(WikidataId First, WikidataId Second, WikidataRow Row)> linkOrder = [];
    private readonly List<(WikidataRow Row, Finding Finding)> findings = [];
    private readonly List<SetAside> setAside = [];
    private readonly HashSet<(string Column, string Value)> unusedCountries = [];

    private readonly WikidataTexts texts;

    public WikidataLinks() => texts = new WikidataTexts(findings, setAside);

    private sealed record Claim(WikidataId Side, PartialDate? Start, PartialDate? End, bool IsEnded, int Row);

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
        var key = IsBefore(item, partner) ? (item, partner) : (partner, item);
        ref var claims = ref CollectionsMarshal.GetValueRefOrAddDefault(links, key, out var isKnown);
        claims ??= [];
        if (!isKnown)
            linkOrder.Add((key.Item1, key.Item2, row));
        var end = DateIn("end");
        var claim = new Claim(item, DateIn("start"), end, end is not null || CellOf("end") is { } some && IsUnknownValue(some.Text), row.Number);
        if (claims.Find(earlier => earlier with { Row = row.Number } == claim) is { } same)
            Say(row, Rules.RowIsRepeated, row.At, same.Row);
        else
            claims.Add(claim);

        WikidataCell? CellOf(string column) => cells.TryGetValue(column, out var one) ? one : null;

        WikidataId? ItemIn(string column)
        {
            var text = CellOf(column)?.Text;
            if (text is not null && (!text.Contains('/', StringComparison.Ordinal) || text.Contains("/entity/Q", StringComparison.Ordinal))
                && WikidataId.TryRepair(text, out var id))
                return id;
            SetAside(row, raw(), Rules.RowHasNoItem, column, text ?? "–");
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
                Say(row, Rules.CountryOfAResultIsNoCode, In(column), column, text);
            return null;
        }

        PartialDate? DateIn(string column)
        {
            if (CellOf(column)?.Text is not { } text)
                return null;
            var precision = CellOf(column + "Precision")?.Text;
            if (DateOf(text, precision) is { } date)
                return date;

            // The text alone would be a date; by the precision that stands beside it, it is none.
            if (precision is not null && DateOf(text, null) is not null)
                SayNoDate(Phrase.Of(language => text + language.Brackets($"{column}Precision{language.Colon}{precision}")));
            else
                SayNoDate(text);
            return null;

            void SayNoDate(Argument what) => Say(row, Rules.RowHasNoUsableDate, In(column), column, what);
        }

        JsonPointer In(string column) => row.Line is null ? row.At.Append(column) : row.At;
    }

    public Reading<Register> Finish(DocumentFindings found)
    {
        var authorities = order.Select(AuthorityOf).ToValueList();
        var partnerships = linkOrder.Select(link => PartnershipOf(link.First, link.Second, links[(link.First, link.Second)])).ToValueList();
        foreach (var (row, finding) in findings)
            found.Add([finding]);
        return new Reading<Register>(
            new Register
            {
                Authorities = authorities,
                Partnerships = partnerships,
                Sources = partnerships.IsEmpty ? default : [SourceOf()],
            },
            found.Take(),
            setAside.ToValueList(),
            new RecordOrigins(new Dictionary<string, IReadOnlyList<Origin>>(StringComparer.Ordinal)
            {
                ["authorities"] = [.. order.Select(id => new Origin(places[id].Row.At, places[id].Row.Line))],
                ["partnerships"] = [.. linkOrder.Select(link => new Origin(link.Row.At, link.Row.Line))],
                ["sources"] = [new Origin(JsonPointer.Root, null)],
            }));
    }

    private static bool IsBefore(WikidataId first, WikidataId second) =>
        first.Text.Length != second.Text.Length ? first.Text.Length < second.Text.Length : string.CompareOrdinal(first.Text, second.Text) < 0;

    private static AuthorityId IdOf(WikidataId item) => AuthorityId.Parse(item.Text);

    private static Source SourceOf() => new()
    {
        Id = Source,
        Kind = EvidenceKind.CrowdSourced,
        Title = LocalizedText.Of("en", "Wikidata, property P190 (twinned administrative body)"),
        Publisher = "Wikidata",
        Address = WebAddress.Parse("https://www.wikidata.org/wiki/Property:P190"),
    };

    private static Partnership PartnershipOf(WikidataId first, WikidataId second, List<Claim> claims)
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
                Sources = [ReferenceTo(side)],
            }).ToValueList(),
            Members = [new PartnershipMember { Authority = IdOf(first) }, new PartnershipMember { Authority = IdOf(second) }],
            Since = since,
            DateClaims = isAgreed ? default : starts.Select(claim => new DateClaim
            {
                On = claim.Start!.Value,
                ClaimedBy = [IdOf(claim.Side)],
                Sources = [ReferenceTo(claim.Side)],
            }).ToValueList(),
            Events = claims.Where(claim => claim.IsEnded || IsAnew(claim)).Select(claim => new PartnershipEvent
            {
                State = claim.IsEnded ? LifecycleState.Ended : LifecycleState.Unknown,
                On = claim.IsEnded ? claim.End : claim.Start,
                By = [IdOf(claim.Side)],
                Sources = [ReferenceTo(claim.Side)],
            }).ToValueList(),
            Sources = sides.Select(ReferenceTo).ToValueList(),
        };

        // An end is that of its own statement. A statement that begins after it and has no end does not say that the link is in force; it only keeps
        // the link from being read as over.
        bool IsAnew(Claim claim) =>
            claim.Start is { } start && claims.Exists(earlier => earlier.Side == claim.Side && earlier.IsEnded && MayFollow(start, earlier.End));

        static bool MayFollow(PartialDate start, PartialDate? end) => end is null || start.MayBeAfter(end.Value);
    }

    private static SourceReference ReferenceTo(WikidataId side) => new() { Source = Source, Locator = side.Text };

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

    /// <summary>
    /// Whether a statement has the value "unknown": there is a day, and nobody knows which. It
    /// comes as a blank node, or as an address that stands for one.
    /// </summary>
    private static bool IsUnknownValue(string text) =>
        text.StartsWith("_:", StringComparison.Ordinal) || text.Contains("/.well-known/genid/", StringComparison.Ordinal);

    private static PartialDate? DateOf(string text, string? precision)
    {
        // "1975-06-07T00:00:00Z" as Wikidata writes, or a date as people do.
        var day = text.TrimStart('+');
        if (day.IndexOf('T', StringComparison.Ordinal) is > 0 and var time)
            day = day[..time];
        if (day.Length > 1 && day[^1] == 'Z')
            day = day[..^1];

        // Wikidata's own data has zeros for a month and a day that are not known.
        if (day.Length == 10 && precision is not Day)
            day = day[..4] + day[4..].Replace("-00", "-01", StringComparison.Ordinal);
        if (!PartialDate.TryRead(day, out var date, out _))
            return null;
        if (precision is Decade or Century)
            return date is { Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year, Earliest: { Year: >= 0 and var year } }
                ? Wide(year, isDecade: precision is Decade)
                : null;
        return date is not { Precision: DatePrecision.Day, Earliest: { } known } || precision is Day ? date
            : precision is Year || (precision is null && known is { Month: 1, Day: 1 }) ? PartialDate.Parse(day[..^6])
            : precision is Month || (precision is null && known.Day == 1) ? PartialDate.Parse(day[..^3])
            : precision is null ? date
            : null;
    }

    /// <summary>
    /// The decade or the century of a year. Of a full hundred nobody can tell whether it ends
    /// the one century or begins the next, so it is a year of either.
    /// </summary>
    private static PartialDate Wide(int year, bool isDecade) => PartialDate.Parse(
        isDecade ? string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}X")
        : year % 100 > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year / 100:D2}XX")
        : string.Create(CultureInfo.InvariantCulture, $"[{Math.Max(year - 99, 0):D4}..{year + 99:D4}]"));

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
            Sources = [new SourceReference { Source = Source, Locator = item.Text }],
        };
    }

    private void Say(WikidataRow row, Rule rule, JsonPointer at, params ReadOnlySpan<Argument> arguments) =>
        findings.Add((row, new Finding { Rule = rule, At = at, Level = rule.Level, Line = row.Line, Arguments = ValueList.Create(arguments) }));
}
