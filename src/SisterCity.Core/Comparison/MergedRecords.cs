using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Makes one register of a merged one: what the lists say of one thing becomes one record, and nobody chooses between them.</summary>
/// <remarks>It works on canonical JSON, so that a member that the model gets needs no line here.</remarks>
internal sealed class MergedRecords
{
    /// <summary>The member for what the lists say differently and the model has no claim for: an array of objects, each with the name of its list.</summary>
    private const string Otherwise = "otherwise";

    private const int LongestId = 128;

    private readonly MergedRegister merged;
    private readonly Dictionary<(Type Kind, string Id), string>[] names;
    private readonly HashSet<(Type Kind, string Id)> taken = [];
    private readonly SortedDictionary<string, string> sourceOfList = new(StringComparer.Ordinal);

    private MergedRecords(MergedRegister merged)
    {
        this.merged = merged;
        names = [.. merged.Lists.Select(_ => new Dictionary<(Type, string), string>())];
    }

    public static Register Of(MergedRegister merged) => new MergedRecords(merged).Make();

    private Register Make()
    {
        // A record is recognised in another list by what it refers to as well, so that comes first.
        var ofAuthorities = IndexClaims(merged.Authorities, one => one.Claims, claim => (claim.List, claim.At.Text, claim.Authority), register => register.Authorities);
        var authorities = Group<LocalAuthority, AuthorityId>(register => register.Authorities, one => one.Id.Text, (list, i, _) => ofAuthorities[(list, i)].Key, isOne: true);
        var links = IndexClaims(merged.Links, one => one.Claims, claim => (claim.List, claim.At.Text, claim.Partnership), register => register.Partnerships);
        var partnerships = Group<Partnership, PartnershipId>(register => register.Partnerships, one => one.Id.Text, (list, i, _) => links[(list, i)].Key, at => LinkOf(links[at].Claim));
        var sources = Group<Source, SourceId>(register => register.Sources, one => one.Id.Text, KeyOf);
        foreach (var (id, told) in sources)
        {
            // An earlier merge names its lists so; a list that it knows is not another source.
            if (told[0].Record is { Citation: { } name } source && source == new Source { Id = source.Id, Citation = name })
                sourceOfList.TryAdd(name, id);
        }

        var crises = Group<Crisis, CrisisId>(register => register.Crises, one => one.Id.Text, KeyOf);
        var agreements = Group<Agreement, AgreementId>(register => register.Agreements, one => one.Id.Text, KeyOf);
        var projects = Group<CooperationProject, ProjectId>(register => register.Projects, one => one.Id.Text, KeyOf);

        var document = Fold<Register>([.. merged.Lists.Select((list, i) =>
            (i, Parse(list.Register with { Authorities = [], Partnerships = [], Agreements = [], Projects = [], Crises = [], Sources = [] })))]);
        document["authorities"] = Write<LocalAuthority, AuthorityId>(authorities, FoldAuthorities);
        document["partnerships"] = Write<Partnership, PartnershipId>(partnerships, FoldPartnerships);
        document["agreements"] = Write<Agreement, AgreementId>(agreements, Fold<Agreement>);
        document["projects"] = Write<CooperationProject, ProjectId>(projects, Fold<CooperationProject>);
        document["crises"] = Write<Crisis, CrisisId>(crises, Fold<Crisis>);
        var written = Write<Source, SourceId>(sources, Fold<Source>);
        foreach (var (name, id) in sourceOfList.Where(source => !sources.Exists(known => string.Equals(known.Id, source.Value, StringComparison.Ordinal))))
            written.Add((JsonNode)new JsonObject { ["id"] = id, ["citation"] = name });
        document["sources"] = written;
        var utf8 = Write(document);
        if (DocumentFindings.NestsTooDeep(utf8, ContractParts.DeepestNesting))
        {
            KeepWithinDepth(document, level: 1);
            utf8 = Write(document);
        }

        return RegisterReader.Read(utf8).Value!;

        static Link LinkOf(LinkClaim claim) => new() { Side = ListSide.Mine, At = claim.At, Name = claim.Name, Partnership = claim.Partnership, Agreements = claim.Agreements };
    }

    // As the library writes: what the reader keeps as it is written is kept so that people can read it.
    private static byte[] Write(JsonObject document)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RegisterContract.LineOptions.Encoder, MaxDepth = 2 * ContractParts.DeepestNesting }))
            document.WriteTo(writer, RegisterContract.LineOptions);
        return buffer.ToArray();
    }

    /// <summary>What lists say otherwise stands two levels deeper than it did. What would be deeper than a register may nest is kept as its JSON text.</summary>
    private static void KeepWithinDepth(JsonNode? node, int level)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                KeepWithinDepth(item, level + 1);
        }

        if (node is not JsonObject record)
            return;
        foreach (var (_, value) in record)
            KeepWithinDepth(value, level + 1);
        foreach (var words in record[Otherwise] is JsonArray told ? told.OfType<JsonObject>() : [])
        {
            foreach (var (member, value) in words.Where(word => level + 2 + DepthOf(word.Value) > ContractParts.DeepestNesting).ToList())
                words[member] = value!.ToJsonString(RegisterContract.LineOptions);
        }

        static int DepthOf(JsonNode? node) => node switch
        {
            JsonObject members => 1 + members.Select(member => DepthOf(member.Value)).DefaultIfEmpty().Max(),
            JsonArray items => 1 + items.Select(DepthOf).DefaultIfEmpty().Max(),
            _ => 0,
        };
    }

    /// <summary>What is told of each record of the lists, with the thing in the merged register that it is of as its key.</summary>
    private Dictionary<(int List, int Index), (string Key, TClaim Claim)> IndexClaims<TThing, TClaim, TRecord>(
        ValueList<TThing> things, Func<TThing, ValueList<TClaim>> claimsOf, Func<TClaim, (string List, string At, TRecord? Record)> read, Func<Register, ValueList<TRecord>> of)
        where TRecord : class
    {
        var indexed = new Dictionary<(int List, int Index), (string, TClaim)>();
        for (var i = 0; i < things.Count; i++)
        {
            foreach (var claim in claimsOf(things[i]))
            {
                var (name, at, record) = read(claim);
                if (record is null)
                    continue;
                var index = int.Parse(at.AsSpan(at.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);

                // Of two editions under one name, the one that says this; when both do, each once.
                var list = Enumerable.Range(0, merged.Lists.Count).First(l =>
                    string.Equals(merged.Lists[l].Name, name, StringComparison.Ordinal) && of(merged.Lists[l].Register) is var records
                    && index < records.Count && records[index].Equals(record) && !indexed.ContainsKey((l, index)));
                indexed.Add((list, index), (i.ToString(CultureInfo.InvariantCulture), claim));
            }
        }

        return indexed;
    }

    /// <summary>Recognises a record by its content, which its identifier is only when there is nothing else; an agreement by who signed what on which day.</summary>
    /// <remarks>The day is the one that the record states itself: where lists differ on the day of a party, the merged record has none.</remarks>
    private string KeyOf<TRecord>(int list, int index, TRecord record)
        where TRecord : class
    {
        var node = Renamed(list, record, isAll: false);
        if (record is not Agreement { SignedOn: { Precision: DatePrecision.Day, Qualifier: DateQualifier.None } signed } agreement)
        {
            if (node.Count > 1)
                node.Remove("id");
            return node.ToJsonString();
        }

        var parties = (node["parties"]?.AsArray() ?? []).Select(party => (string?)party!["authority"]).Order(StringComparer.Ordinal);
        return $"{signed} {agreement.Kind} {string.Join(' ', parties)}";
    }

    /// <summary>
    /// Puts the records together that are one: each of a list with the nearest of those before it, as a comparison does, since a list that has a link twice says two things;
    /// but every record of an authority, which cannot be twice.
    /// </summary>
    /// <param name="of">The records of a list.</param>
    /// <param name="idOf">The identifier of a record.</param>
    /// <param name="keyOf">What records that may be one have in common.</param>
    /// <param name="linkOf">The link of a record, by which the nearest is found; null where records of one key have one content. Equal records are equally near, so they pair in list order.</param>
    /// <param name="isOne">Whether all records of one key are one.</param>
    private List<(string Id, List<(int List, TRecord Record)> Told)> Group<TRecord, TId>(
        Func<Register, ValueList<TRecord>> of, Func<TRecord, string> idOf, Func<int, int, TRecord, string> keyOf, Func<(int List, int Index), Link>? linkOf = null, bool isOne = false)
        where TRecord : class
    {
        var groups = new Dictionary<string, List<List<(int List, int Index)>>>(StringComparer.Ordinal);
        for (var list = 0; list < merged.Lists.Count; list++)
        {
            var (nth, records) = (list, of(merged.Lists[list].Register));
            foreach (var ofKey in Enumerable.Range(0, records.Count).GroupBy(i => keyOf(nth, i, records[i]), i => (List: nth, Index: i), StringComparer.Ordinal))
                groups[ofKey.Key] = With(groups.GetValueOrDefault(ofKey.Key, []), [.. ofKey]);
        }

        var found = groups.Values.SelectMany(group => group).OrderBy(told => told[0])
            .Select(told => told.ConvertAll(at => (at.List, Record: of(merged.Lists[at.List].Register)[at.Index])))
            .Select(told => (Id: NewIdentifier(typeof(TId), idOf(told[0].Record)), told))
            .ToList();
        foreach (var (id, told) in found)
        {
            // An identifier that a list has twice means the first.
            foreach (var (list, record) in told)
                names[list].TryAdd((typeof(TId), idOf(record)), id);
        }

        return found;

        List<List<(int List, int Index)>> With(List<List<(int List, int Index)>> known, List<(int List, int Index)> records)
        {
            if (isOne)
                return [[.. known.SelectMany(told => told), .. records]];
            var pairs = linkOf is null ? Pairing.InTurn(known.Count, records.Count) : Nearest(known.ConvertAll(told => told.ConvertAll(at => linkOf(at))), records.ConvertAll(at => linkOf(at)));
            pairs.ForEach(pair => known[pair.Mine].Add(records[pair.Theirs]));
            var paired = pairs.Select(pair => pair.Theirs).ToHashSet();
            return [.. known, .. records.Where((_, i) => !paired.Contains(i)).Select(at => new List<(int, int)> { at })];
        }

        static List<(int Mine, int Theirs)> Nearest(List<List<Link>> known, List<Link> records) => Pairing.OneWithOne(
            known.ConvertAll(told => (IReadOnlyList<Trait>)told.ConvertAll(LinkPairing.TraitOf)), records.ConvertAll(LinkPairing.TraitOf), (i, j) => known[i].Max(link => LinkPairing.Nearness(link, records[j])));
    }

    /// <summary>An identifier that no other record has: the list's own, or with a number.</summary>
    private string NewIdentifier(Type kind, string id)
    {
        for (var (i, free) = (2, id); ; i++)
        {
            if (taken.Add((kind, free)))
                return free;
            var number = string.Create(CultureInfo.InvariantCulture, $"-{i}");
            free = string.Concat(id.AsSpan(0, Math.Min(id.Length, LongestId - number.Length)), number);
        }
    }

    private JsonArray Write<TRecord, TId>(List<(string Id, List<(int List, TRecord Record)> Told)> groups, Func<List<(int List, JsonObject Record)>, JsonObject> fold)
        where TRecord : class
    {
        var written = new JsonArray();
        foreach (var (id, told) in groups)
        {
            var nodes = told.ConvertAll(one => (one.List, Record: Renamed(one.List, one.Record, isAll: true)));
            nodes.ForEach(node => node.Record["id"] = id);
            written.Add((JsonNode)fold(nodes));
        }

        return written;
    }

    private static JsonObject Parse<TRecord>(TRecord record)
        where TRecord : class => JsonSerializer.SerializeToNode(record, RegisterContract.Of<TRecord>())!.AsObject();

    /// <summary>A record with the identifiers of the result: those that are known so far, or all, when one that leads nowhere must not lead to another list's record.</summary>
    private JsonObject Renamed<TRecord>(int list, TRecord record, bool isAll)
        where TRecord : class
    {
        var node = Parse(record);
        var renaming = new Renaming(node, (kind, id) => names[list].TryGetValue((kind, id), out var name) ? name : isAll ? names[list][(kind, id)] = NewIdentifier(kind, id) : id);
        RecordWalk.WalkAny(record, ref renaming);
        return node;
    }

    private JsonObject FoldAuthorities(List<(int List, JsonObject Record)> told)
    {
        FillOpenValueFromOthers(told, "country", CountryCode.Unknown.Text);
        return Fold<LocalAuthority>(told);
    }

    /// <summary>
    /// Rival kinds and dates become claims. Of the date stays what all lists agree on: the year, where one knows the day of it.
    /// A record that leaves open what its claims dispute is not silent: what another list says is one more claim, else merging in steps would choose the last word.
    /// </summary>
    private JsonObject FoldPartnerships(List<(int List, JsonObject Record)> told)
    {
        if (told.Count == 1)
            return told[0].Record;
        var isDisputed = told.Exists(one => IsOpen(one.Record) && ValuesClaimed(one.Record, "kindClaims", "kind").Count > 1);
        if (!isDisputed)
            FillOpenValueFromOthers(told, "kind", PartnershipKind.Partnership.Text);
        if (isDisputed || Differ("kind"))
        {
            foreach (var (list, record) in told)
            {
                if (!IsOpen(record))
                    AddClaim(list, record, "kindClaims", new JsonObject { ["kind"] = record["kind"]!.DeepClone() });
                record["kind"] = PartnershipKind.Partnership.Text;
            }
        }

        var disputed = told.Where(one => !one.Record.ContainsKey("since")).Select(one => ValuesClaimed(one.Record, "dateClaims", "on")).Where(dates => dates.Count > 1).SelectMany(dates => dates).ToList();
        if (disputed.Count > 0 || Differ("since"))
        {
            var common = CommonOf([.. told.Select(one => (string?)one.Record["since"]).OfType<string>(), .. disputed]);
            foreach (var (list, record) in told)
            {
                if (record["since"] is { } since)
                {
                    var claim = new JsonObject { ["on"] = since.DeepClone() };
                    if (record["sinceBasis"] is { } basis)
                        claim["basis"] = basis.DeepClone();

                    // A date that an earlier merge computed is not a claim of that file.
                    if (ValuesClaimed(record, "dateClaims", "on") is not { Count: > 1 } rivals || !string.Equals(CommonOf(rivals), (string?)since, StringComparison.Ordinal))
                        AddClaim(list, record, "dateClaims", claim);
                    record.Remove("since");
                    record.Remove("sinceBasis");
                }

                if (common is not null)
                    record["since"] = common;
            }
        }

        return Fold<Partnership>(told);

        bool Differ(string member) => told.Select(one => (string?)one.Record[member]).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;

        static bool IsOpen(JsonObject record) => string.Equals((string)record["kind"]!, PartnershipKind.Partnership.Text, StringComparison.Ordinal);
    }

    /// <summary>The date that every other refines; null when there is none.</summary>
    private static string? CommonOf(IEnumerable<string> texts)
    {
        var dates = texts.Select(PartialDate.Parse).ToList();
        return dates.Find(date => dates.TrueForAll(other => date.RelationTo(other) is DateRelation.Same or DateRelation.IsRefinedBy)) is var common && common != default ? common.Text : null;
    }

    /// <summary>What a record's claims say, each once: those that lists make when they differ, else all.</summary>
    private List<string> ValuesClaimed(JsonObject record, string member, string value)
    {
        var claims = (record[member]?.AsArray() ?? []).Select(claim => claim!.AsObject()).ToList();
        var ofLists = Values(claims.FindAll(claim => claim["sources"]?[0]?["source"] is { } source && sourceOfList.ContainsValue((string)source!)));
        return ofLists.Count > 1 ? ofLists : Values(claims);

        List<string> Values(List<JsonObject> some) => some.Select(claim => (string)claim[value]!).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Where one list leaves open what another says, the other's is no rival.</summary>
    private static void FillOpenValueFromOthers(List<(int List, JsonObject Record)> told, string member, string open)
    {
        if (told.Select(one => (string)one.Record[member]!).Where(value => !string.Equals(value, open, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList() is [var said])
            told.ForEach(one => one.Record[member] = said);
    }

    /// <summary>Adds a claim whose sources are those of the record, and the list itself.</summary>
    private void AddClaim(int list, JsonObject record, string member, JsonObject claim)
    {
        claim["sources"] = new JsonArray([ReferenceTo(list), .. (record["sources"]?.AsArray() ?? []).Select(reference => reference!.DeepClone())]);
        if (record[member] is not JsonArray claims)
            record[member] = claims = [];
        claims.Add((JsonNode)claim);
    }

    /// <summary>A reference to the source that stands for a list.</summary>
    private JsonObject ReferenceTo(int list)
    {
        if (!sourceOfList.TryGetValue(merged.Lists[list].Name, out var source))
            sourceOfList.Add(merged.Lists[list].Name, source = NewIdentifier(typeof(SourceId), "list"));
        return new JsonObject { ["source"] = source };
    }

    /// <summary>
    /// One record of what lists say: what one has alone is taken, lists are united, and of what differs the lists' own words are kept beside. Words that an earlier merge keeps are words of
    /// their lists already: what they dispute stays open, and what is among them is not said again.
    /// </summary>
    private JsonObject Fold<TRecord>(List<(int List, JsonObject Record)> told)
        where TRecord : class
    {
        if (told.Count == 1)
            return told[0].Record;
        var contract = RegisterContract.Of<TRecord>().Properties;
        var folded = new JsonObject();
        var differing = new SortedDictionary<int, JsonObject>();
        foreach (var member in told.SelectMany(one => one.Record).Select(member => member.Key).Where(member => member is not Otherwise).Distinct(StringComparer.Ordinal).ToList())
        {
            var values = told.Select((one, i) => (Nth: i, one.List, one.Record)).Where(one => one.Record.ContainsKey(member)).Select(one => (one.Nth, one.List, Value: one.Record[member])).ToList();
            var property = contract.FirstOrDefault(property => string.Equals(property.Name, member, StringComparison.Ordinal));
            var isOpen = told.Exists(one => !one.Record.ContainsKey(member) && WordsOf(one.Record).OfType<JsonObject>().Any(words => words.ContainsKey(member) && words.ContainsKey("list")));
            // A position is an array of two numbers, and no list of things.
            if (!isOpen && property?.PropertyType != typeof(GeoPoint?) && values.TrueForAll(one => one.Value is JsonArray))
            {
                folded[member] = Unite(property?.PropertyType, told.Count, [.. values.SelectMany(one => one.Value!.AsArray().Select(thing => (one.List, thing)))]);
                continue;
            }

            // A text stays readable, and a record whole: there the first list's word stands.
            var isText = property?.PropertyType == typeof(LocalizedText);
            var unsaid = values.FindAll(one => !told.Exists(other => IsSaid(other.Record, one.List, member, one.Value)));
            var first = (unsaid.Count > 0 ? unsaid : values)[0].Value?.DeepClone();
            if (isText)
                AddLanguages(first!.AsObject(), values.Select(one => one.Value!.AsObject()));
            var others = values.FindAll(one => isText ? one.Value!.AsObject().Any(text => !CanonicalJson.AreSame(first![text.Key], text.Value)) : !CanonicalJson.AreSame(first, one.Value));
            var stays = isText || property is { IsRequired: true } || (!isOpen && others.Count == 0);
            if (stays)
                folded[member] = first;
            foreach (var (nth, list, value) in (stays ? others : values).Intersect(unsaid))
            {
                if (!differing.TryGetValue(nth, out var words))
                    differing.Add(nth, words = new JsonObject { ["list"] = merged.Lists[list].Name });
                words[member] = value?.DeepClone();
            }
        }

        var kept = told.SelectMany(one => WordsOf(one.Record)).Concat(differing.Values).DistinctBy(CanonicalJson.Of, StringComparer.Ordinal).ToList();

        // Somebody's own member of that name is kept as it was, unless it must hold more.
        if (kept is [var only] && told.Exists(one => one.Record.TryGetPropertyValue(Otherwise, out var own) && own is not JsonArray))
            folded[Otherwise] = only?.DeepClone();
        else if (kept.Count > 0)
            folded[Otherwise] = new JsonArray([.. kept.Select(words => words?.DeepClone())]);
        return folded;

        static IEnumerable<JsonNode?> WordsOf(JsonObject record) =>
            !record.TryGetPropertyValue(Otherwise, out var words) ? [] : words is JsonArray many ? many.AsEnumerable() : [words];

        bool IsSaid(JsonObject record, int list, string member, JsonNode? value) => WordsOf(record).OfType<JsonObject>().Any(words =>
            words["list"] is JsonValue name && name.TryGetValue(out string? of) && string.Equals(of, merged.Lists[list].Name, StringComparison.Ordinal)
            && words.TryGetPropertyValue(member, out var said) && CanonicalJson.AreSame(said, value));

        static void AddLanguages(JsonObject text, IEnumerable<JsonObject> others)
        {
            foreach (var (language, words) in others.SelectMany(other => other))
            {
                if (!text.ContainsKey(language))
                    text[language] = words!.DeepClone();
            }
        }
    }

    /// <summary>The things that lists have, each once. Members and parties are the authorities that they are, so that what is said of one is put together.</summary>
    private JsonArray Unite(Type? type, int records, List<(int List, JsonNode? Thing)> things)
    {
        if (type == typeof(ValueList<PartnershipEvent>))
            return UniteEvents(records, things);
        if (type == typeof(ValueList<PartnershipMember>))
            return Together(Fold<PartnershipMember>);
        if (type == typeof(ValueList<AgreementParty>))
            return Together(Fold<AgreementParty>);
        return [.. things.Select(one => one.Thing).DistinctBy(CanonicalJson.Of, StringComparer.Ordinal).Select(thing => thing?.DeepClone())];

        JsonArray Together(Func<List<(int List, JsonObject Record)>, JsonObject> fold) =>
            [.. things.GroupBy(one => (one.List, Authority: (string)one.Thing!["authority"]!))
                .SelectMany(ofList => ofList.Select((one, nth) => (one.List, ofList.Key.Authority, Nth: nth, Thing: (JsonObject)one.Thing!.DeepClone())))
                .GroupBy(one => (one.Authority, one.Nth))
                .Select(one => (JsonNode)fold([.. one.Select(member => (member.List, member.Thing))]))];
    }

    /// <summary>
    /// Events, each once, with the lists that tell it before its other sources. Words of an earlier merge name their lists already; and what every record has without a name was never in
    /// question, so that a merged file with one of its own lists stays as it was.
    /// </summary>
    private JsonArray UniteEvents(int records, List<(int List, JsonNode? Thing)> things)
    {
        var told = new List<(JsonObject Event, List<(int List, List<JsonNode> Named)> By)>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (list, thing) in things)
        {
            var bare = thing!.DeepClone().AsObject();
            var sources = (bare["sources"]?.AsArray() ?? []).Select(source => source!.DeepClone()).ToLookup(NamesAList);
            bare.Remove("sources");
            if (sources[false].Any())
                bare["sources"] = new JsonArray([.. sources[false]]);
            if (indexes.TryAdd(CanonicalJson.Of(bare), told.Count))
                told.Add((bare, []));
            told[indexes[CanonicalJson.Of(bare)]].By.Add((list, [.. sources[true]]));
        }

        foreach (var (happened, by) in told)
        {
            if (by.TrueForAll(one => one.Named.Count == 0) && by.DistinctBy(one => one.List).Count() == records)
                continue;
            var named = by.SelectMany(one => one.Named.Count > 0 ? one.Named : [ReferenceTo(one.List)]);
            var others = happened["sources"]?.AsArray().OfType<JsonNode>() ?? [];
            happened["sources"] = new JsonArray([.. named.Concat(others).DistinctBy(CanonicalJson.Of, StringComparer.Ordinal).Select(source => source.DeepClone())]);
        }

        return [.. told.Select(one => (JsonNode)one.Event)];

        bool NamesAList(JsonNode source) => source.AsObject() is { Count: 1 } reference && sourceOfList.ContainsValue((string)reference["source"]!);
    }

    /// <summary>Goes through a record and its JSON side by side, and gives every identifier its name.</summary>
    private readonly struct Renaming(JsonNode root, Func<Type, string, string> nameOf) : IRecordVisitor
    {
        private static readonly HashSet<Type> Kinds = [typeof(AuthorityId), typeof(PartnershipId), typeof(AgreementId), typeof(ProjectId), typeof(CrisisId), typeof(SourceId)];

        private readonly Stack<JsonNode> path = new([root]);

        public void Enter(string member, int index) => path.Push(index < 0 ? path.Peek()[member]! : path.Peek()[member]![index]!);

        public void Leave() => path.Pop();

        public void Value<TValue>(string member, int index, TValue value)
            where TValue : struct, IScalar<TValue>
        {
            if (!Kinds.Contains(typeof(TValue)))
                return;
            if (index < 0)
                path.Peek()[member] = nameOf(typeof(TValue), value.Text);
            else
                path.Peek()[member]![index] = nameOf(typeof(TValue), value.Text);
        }

        public void Record<TRecord>(TRecord record)
            where TRecord : class
        {
        }

        public void Code<TCode>(string member, int index, TCode code)
            where TCode : struct, ICode<TCode>
        {
        }

        public void Text(string member, int index, LocalizedText text)
        {
        }

        public void Unknown(ExtensionData members)
        {
        }
    }
}
