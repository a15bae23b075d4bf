using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Makes one register of a merged one: what the lists say of one thing becomes one record, and nobody chooses between them.</summary>
internal sealed class MergedRecords
{
    // The register, and the records in its lists.
    private const int LevelOfTheRegister = 1;
    private const int LevelOfRecords = 3;

    private readonly MergedRegister merged;
    private readonly NewIdentifiers free = new();
    private readonly Dictionary<object, object>[] names;
    private readonly ListSources lists;
    private readonly Disputes disputes;

    private MergedRecords(MergedRegister merged)
    {
        this.merged = merged;
        names = [.. merged.Lists.Select(_ => new Dictionary<object, object>())];
        lists = new ListSources(merged.Lists, free);
        disputes = new Disputes(lists);
    }

    public static Register Of(MergedRegister merged) => new MergedRecords(merged).Make();

    private Register Make()
    {
        // A record is recognised in another list by what it refers to as well, so that comes first.
        var ofAuthorities = IndexClaims(
            merged.Authorities, one => one.Claims, claim => (claim.List, claim.At.Text, claim.Authority), register => register.Authorities);
        var authorities = Group(register => register.Authorities, one => one.Id, (at, _) => ofAuthorities[at].Thing, isOne: true);
        var links = IndexClaims(
            merged.Links, one => one.Claims, claim => (claim.List, claim.At.Text, claim.Partnership), register => register.Partnerships);
        var partnerships = Group(register => register.Partnerships, one => one.Id, (at, _) => links[at].Thing, at => LinkOf(links[at].Claim));
        var sources = Group(register => register.Sources, one => one.Id, KeyOf);
        foreach (var (id, told) in sources)
        {
            if (told[0].Record is { Citation: { } name } source && source == new Source { Id = source.Id, Citation = name })
                lists.Know(name, (SourceId)id);
        }

        var crises = Group(register => register.Crises, one => one.Id, (at, crisis) => RecordFold.Renamed(crisis, default(CrisisId), NamesSoFar(at)));
        var agreements = Group(register => register.Agreements, one => one.Id, KeyOf);
        var projects = Group(register => register.Projects, one => one.Id, (at, project) => RecordFold.Renamed(project, default(ProjectId), NamesSoFar(at)));

        var register = RecordFold.Fold([.. merged.Lists.Select((list, i) => new Told<Register>(i, HeadOf(list.Register)))], lists, LevelOfTheRegister) with
        {
            Authorities = Folded(authorities, RecordFold.Renamed, (told, lists, level) => RecordFold.Fold(WithCountry(told), lists, level)),
            Partnerships = Folded(partnerships, RecordFold.Renamed, (told, lists, level) => RecordFold.Fold(disputes.AsClaims(told), lists, level)),
            Agreements = Folded(agreements, RecordFold.Renamed, RecordFold.Fold),
            Projects = Folded(projects, RecordFold.Renamed, RecordFold.Fold),
            Crises = Folded(crises, RecordFold.Renamed, RecordFold.Fold),
            Sources = Folded(sources, RecordFold.Renamed, RecordFold.Fold),
        };
        return register with { Sources = register.Sources.Concat(lists.All).DistinctBy(source => source.Id).ToValueList() };

        static Register HeadOf(Register register) =>
            register with { Authorities = [], Partnerships = [], Agreements = [], Projects = [], Crises = [], Sources = [] };

        static Link LinkOf(LinkClaim claim) =>
            new() { Side = ListSide.Mine, At = claim.At, Name = claim.Name, Partnership = claim.Partnership, Agreements = claim.Agreements };

        static List<Told<LocalAuthority>> WithCountry(List<Told<LocalAuthority>> told) =>
            Disputes.Filled(told, authority => authority.Country, CountryCode.Unknown, (authority, country) => authority with { Country = country });
    }

    /// <summary>What is told of each record of the lists, with the thing in the merged register that it is of.</summary>
    private Dictionary<(int List, int Index), (int Thing, TClaim Claim)> IndexClaims<TThing, TClaim, TRecord>(
        ValueList<TThing> things, Func<TThing, ValueList<TClaim>> claimsOf,
        Func<TClaim, (string List, string At, TRecord? Record)> read, Func<Register, ValueList<TRecord>> of)
        where TRecord : class
    {
        var indexed = new Dictionary<(int List, int Index), (int, TClaim)>();
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
                indexed.Add((list, index), (i, claim));
            }
        }

        return indexed;
    }

    /// <summary>A source is recognised by its content; one that has nothing but an identifier, by that.</summary>
    private Source KeyOf((int List, int Index) at, Source source) =>
        source == new Source { Id = source.Id } ? source : RecordFold.Renamed(source, default(SourceId), NamesSoFar(at));

    /// <summary>An agreement is recognised by who signed what on which day, else by its content.</summary>
    /// <remarks>The day is the one that the record states itself: where lists differ on the day of a party, the merged record has none.</remarks>
    private object KeyOf((int List, int Index) at, Agreement told)
    {
        var agreement = RecordFold.Renamed(told, default(AgreementId), NamesSoFar(at));
        return agreement.SignedOn is { Precision: DatePrecision.Day, Qualifier: DateQualifier.None } signed
            ? (signed, agreement.Kind, string.Join(' ', agreement.Parties.Select(party => party.Authority.Text).Order(StringComparer.Ordinal)))
            : agreement;
    }

    /// <summary>
    /// Puts the records together that are one: each of a list with the nearest of those before it, as a comparison does, since a list that has a link
    /// twice says two things; but every record of an authority, which cannot be twice.
    /// </summary>
    /// <param name="of">The records of a list.</param>
    /// <param name="idOf">The identifier of a record.</param>
    /// <param name="keyOf">What records that may be one have in common.</param>
    /// <param name="linkOf">The link of a record, by which the nearest is found; null where records of one key have one content. Equal records are
    /// equally near, so they pair in list order.</param>
    /// <param name="isOne">Whether all records of one key are one.</param>
    private List<(object Id, List<Told<TRecord>> Told)> Group<TRecord, TId>(
        Func<Register, ValueList<TRecord>> of, Func<TRecord, TId> idOf,
        Func<(int List, int Index), TRecord, object> keyOf, Func<(int List, int Index), Link>? linkOf = null, bool isOne = false)
        where TRecord : class
        where TId : struct, IScalar<TId> => Group(of, record => idOf(record), record => free.Take(idOf(record)), keyOf, linkOf, isOne);

    // Identifiers as objects: the native command would hold the code once a kind.
    private List<(object Id, List<Told<TRecord>> Told)> Group<TRecord>(
        Func<Register, ValueList<TRecord>> of, Func<TRecord, object> idOf, Func<TRecord, object> newIdOf,
        Func<(int List, int Index), TRecord, object> keyOf, Func<(int List, int Index), Link>? linkOf, bool isOne)
        where TRecord : class
    {
        var groups = new Dictionary<object, List<List<(int List, int Index)>>>();
        for (var list = 0; list < merged.Lists.Count; list++)
        {
            var (nth, records) = (list, of(merged.Lists[list].Register));
            foreach (var ofKey in Enumerable.Range(0, records.Count).Select(i => (List: nth, Index: i)).GroupBy(at => keyOf(at, records[at.Index])))
                groups[ofKey.Key] = With(groups.GetValueOrDefault(ofKey.Key, []), [.. ofKey]);
        }

        var found = groups.Values.SelectMany(group => group).OrderBy(told => told[0])
            .Select(told => told.ConvertAll(at => new Told<TRecord>(at.List, of(merged.Lists[at.List].Register)[at.Index])))
            .Select(told => (Id: newIdOf(told[0].Record), Told: told))
            .ToList();
        foreach (var (id, told) in found)
        {
            // An identifier that a list has twice means the first.
            foreach (var (list, record) in told)
                names[list].TryAdd(idOf(record), id);
        }

        return found;

        List<List<(int List, int Index)>> With(List<List<(int List, int Index)>> known, List<(int List, int Index)> records)
        {
            if (isOne)
                return [[.. known.SelectMany(told => told), .. records]];
            var pairs = linkOf is null
                ? Pairing.InTurn(known.Count, records.Count)
                : Nearest(known.ConvertAll(told => told.ConvertAll(at => linkOf(at))), records.ConvertAll(at => linkOf(at)));
            pairs.ForEach(pair => known[pair.Mine].Add(records[pair.Theirs]));
            var paired = pairs.Select(pair => pair.Theirs).ToHashSet();
            return [.. known, .. records.Where((_, i) => !paired.Contains(i)).Select(at => new List<(int, int)> { at })];
        }

        static List<(int Mine, int Theirs)> Nearest(List<List<Link>> known, List<Link> records) => Pairing.OneWithOne(
            known.ConvertAll(told => (IReadOnlyList<Trait>)told.ConvertAll(LinkPairing.TraitOf)), records.ConvertAll(LinkPairing.TraitOf),
            (i, j) => known[i].Max(link => LinkPairing.Nearness(link, records[j])));
    }

    /// <summary>One record of each group, with the identifiers of the result.</summary>
    private ValueList<TRecord> Folded<TRecord>(
        List<(object Id, List<Told<TRecord>> Told)> groups,
        Func<TRecord, object, Renaming, TRecord> rename, Func<List<Told<TRecord>>, ListSources, int, TRecord> fold)
    {
        return groups.Select(group => fold(group.Told.ConvertAll(one => Renamed(one, group.Id)), lists, LevelOfRecords)).ToValueList();

        Told<TRecord> Renamed(Told<TRecord> one, object id) => one with { Record = rename(one.Record, id, new Renaming(names[one.List], free)) };
    }

    /// <summary>The names of what is put together so far; all other identifiers stay as they are.</summary>
    private Renaming NamesSoFar((int List, int Index) at) => new(names[at.List], free: null);
}
