using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Two lists of partnerships beside each other: what both have, what only one has, and in what they differ.</summary>
/// <remarks>
/// <para>Authorities are told by codes (INSEE, SIREN, GB/T 2260, ISO 3166-2, NUTS, Wikidata and others), never by names or local identifiers alone: a
/// link with a member that has no code is <see cref="NotIdentified"/>. A name only decides when as many codes speak for as against.</para>
/// <para>Comparing the other way round gives the mirror image (<see cref="Mirrored"/>). No clock, no order of merit: neither list is right.
/// Immutable. Equal by content.</para>
/// </remarks>
/// <example><code>
/// var comparison = RegisterComparison.Compare(mine, theirs);
/// foreach (var link in comparison.OnlyInTheirs) Console.WriteLine(link.Name.In(LanguageTag.French));
/// </code></example>
public sealed record RegisterComparison
{
    private RegisterComparison()
    {
    }

    /// <summary>The day on which statuses were compared; null when they were compared as the lists state them.</summary>
    public LocalDate? On { get; private init; }

    /// <summary>The links that both lists have.</summary>
    public ValueList<LinkMatch> InBoth { get; private init; }

    /// <summary>The links that one's own list alone has.</summary>
    public ValueList<Link> OnlyInMine { get; private init; }

    /// <summary>The links that the other list alone has.</summary>
    public ValueList<Link> OnlyInTheirs { get; private init; }

    /// <summary>
    /// Links that are not the same but belong together, of which at least one is in one list only: at another level, under another holder, or between
    /// more members.
    /// </summary>
    public ValueList<RelatedLinks> Related { get; private init; }

    /// <summary>Links that the lists have a different number of times.</summary>
    public ValueList<RepeatedLink> Repeated { get; private init; }

    /// <summary>Links of either list that cannot be compared, since a member has no code.</summary>
    public ValueList<UnidentifiedLink> NotIdentified { get; private init; }

    /// <summary>The authorities of the two lists that share a code.</summary>
    public ValueList<AuthorityMatch> Authorities { get; private init; }

    /// <summary>
    /// The codes that so many different authorities of a list carry that they tell none of them: nothing is identified by them, in either list.
    /// </summary>
    public ValueList<AmbiguousCode> AmbiguousCodes { get; private init; }

    /// <summary>What is to be said about the differences: rules SC5020 to SC5037, at places in a document <c>{ "mine": …, "theirs": … }</c>.</summary>
    public ValueList<Finding> Findings { get; private init; }

    /// <summary>Whether the lists differ in nothing that can be compared.</summary>
    public bool HasNoDifference =>
        OnlyInMine.IsEmpty && OnlyInTheirs.IsEmpty && Related.IsEmpty && Repeated.IsEmpty
        && Findings.All(finding => finding.Rule == Rules.LinkIsNotIdentified || finding.Rule == Rules.CodeTellsNothing);

    /// <summary>
    /// Whether nothing was compared though both lists have links: no link of one of them can be told by codes. No difference was found then, and none was
    /// looked for.
    /// </summary>
    public bool ComparedNothing { get; private init; }

    /// <summary>Compares two registers.</summary>
    /// <param name="mine">One's own.</param>
    /// <param name="theirs">The other.</param>
    /// <param name="directory">A directory that knows further codes and the units that authorities lie in; null to compare by what the lists say.</param>
    /// <param name="on">A day: statuses are computed for it from both lists, as <see cref="Lifecycle"/> does. Null to compare the last status that
    /// each list states.</param>
    public static RegisterComparison Compare(Register mine, Register theirs, IAuthorityDirectory? directory = null, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        var identities = Identities.Of([mine, theirs], directory);
        var (ofMine, ofTheirs) = (ListedLinks.Of(mine, 0, identities), ListedLinks.Of(theirs, 1, identities));
        var statusOf = on is { } day ? StatusesOn(day, mine, theirs) : null;
        var groups = new Dictionary<string, (List<Link> Mine, List<Link> Theirs)>(StringComparer.Ordinal);
        var unidentified = new List<UnidentifiedLink>();
        var keys = new Dictionary<Link, string>(ReferenceEqualityComparer.Instance);
        foreach (var (link, members) in ofMine.Concat(ofTheirs))
        {
            if (members is null)
            {
                var withoutCode = link.Members.Where(member => identities.IdentityOf((int)link.Side, member) < 0);
                unidentified.Add(new UnidentifiedLink { Link = link, WithoutCode = withoutCode.ToValueList() });
                continue;
            }

            var key = KeyOf(members);
            keys[link] = key;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
            if (group.Mine is null)
                group = ([], []);
            (link.Side == ListSide.Mine ? group.Mine : group.Theirs).Add(link);
        }

        var both = new List<LinkMatch>();
        var repeated = new List<RepeatedLink>();
        foreach (var group in groups.Values)
        {
            if (group.Mine.Count == 0 || group.Theirs.Count == 0)
                continue;
            both.AddRange(LinkPairing.Pair(group.Mine, group.Theirs, statusOf));
            if (group.Mine.Count != group.Theirs.Count)
                repeated.Add(new RepeatedLink { InMine = group.Mine.ToValueList(), InTheirs = group.Theirs.ToValueList() });
        }

        return new RegisterComparison
        {
            ComparedNothing = IsUntold(ofMine, ofTheirs) || IsUntold(ofTheirs, ofMine),
            On = on,
            InBoth = both.ToValueList(),
            OnlyInMine = ofMine.Where(pair => pair.Identities is not null && groups[keys[pair.Link]].Theirs.Count == 0).Select(pair => pair.Link).ToValueList(),
            OnlyInTheirs = ofTheirs.Where(pair => pair.Identities is not null && groups[keys[pair.Link]].Mine.Count == 0)
                .Select(pair => pair.Link).ToValueList(),
            Related = LinkRelations.Find(ofMine, ofTheirs, groups, identities).ToValueList(),
            Repeated = repeated.ToValueList(),
            NotIdentified = unidentified.ToValueList(),
            Authorities = AuthorityMatches.Find(identities).ToValueList(),
            AmbiguousCodes = identities.TellingNothing.Select(one => new AmbiguousCode
            {
                Side = (ListSide)one.List,
                Key = one.Key,
                At = AuthorityMatches.PointerTo(identities[one.First]),
                Authorities = one.Count,
            }).ToValueList(),
        }.InOrder();
    }

    /// <summary>The comparison the other way round: what was mine is theirs.</summary>
    public RegisterComparison Mirrored() => new RegisterComparison
    {
        ComparedNothing = ComparedNothing,
        On = On,
        InBoth = Each(InBoth, match => match.Mirrored()),
        OnlyInMine = Each(OnlyInTheirs, link => link with { Side = ListSide.Mine }),
        OnlyInTheirs = Each(OnlyInMine, link => link with { Side = ListSide.Theirs }),
        Related = Each(Related, pair => pair.Mirrored()),
        Repeated = Each(Repeated, repeated => repeated.Mirrored()),
        NotIdentified = Each(NotIdentified, link => link with { Link = link.Link with { Side = ListSide.Theirs - (int)link.Link.Side } }),
        Authorities = Each(Authorities, match => match.Mirrored()),
        AmbiguousCodes = Each(AmbiguousCodes, code => code with { Side = ListSide.Theirs - (int)code.Side }),
    }.InOrder();

    /// <summary>The findings as a report, which can be written as text, JSON and SARIF.</summary>
    public Report ToReport() => new() { Findings = Findings, Provenance = Provenance.OfThisLibrary(On) };

    internal static string KeyOf(IEnumerable<int> identities) =>
        string.Join(' ', identities.Select(identity => identity.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Where links stand on a day; a link of one agreement where that stands; null for one of several, which have no one course.</summary>
    // Links there are, beside links of the other list, and none of them is told by codes.
    private static bool IsUntold(List<(Link Link, int[]? Identities)> links, List<(Link Link, int[]? Identities)> others) =>
        links.Count > 0 && others.Count > 0 && links.TrueForAll(static one => one.Identities is null);

    private static Func<Link, Status?> StatusesOn(LocalDate day, Register mine, Register theirs)
    {
        var (ofMine, ofTheirs) = (new Lifecycle(mine), new Lifecycle(theirs));
        return link =>
        {
            var lifecycle = link.Side == ListSide.Mine ? ofMine : ofTheirs;
            return link.Partnership is { } partnership ? lifecycle.StatusOn(partnership, day)
                : link.Agreements is [var only] ? lifecycle.StatusOn(only, day)
                : null;
        };
    }

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> change) => items.Select(change).ToValueList();

    /// <summary>The same in the order of the first list, then of the second, with its findings: the order says nothing of how it was found.</summary>
    private RegisterComparison InOrder()
    {
        var ordered = this with
        {
            InBoth = Ordered(InBoth, match => (OrderOf(match.Mine.At), OrderOf(match.Theirs.At))),
            OnlyInMine = Ordered(OnlyInMine, link => OrderOf(link.At)),
            OnlyInTheirs = Ordered(OnlyInTheirs, link => OrderOf(link.At)),
            Related = Ordered(Related, pair => (OrderOf(pair.Mine.At), OrderOf(pair.Theirs.At), pair.Kind)),
            Repeated = Ordered(Repeated, repeated => OrderOf(repeated.InMine[0].At)),
            NotIdentified = Ordered(NotIdentified, link => (link.Link.Side, OrderOf(link.Link.At))),
            Authorities = Ordered(Authorities, match => (OrderOf(match.AtMine), OrderOf(match.AtTheirs))),
            AmbiguousCodes = AmbiguousCodes.OrderBy(code => code.Side).ThenBy(code => OrderOf(code.At))
                .ThenBy(code => code.Key.ToString(), StringComparer.Ordinal).ToValueList(),
        };
        return ordered with { Findings = ComparisonFindings.Of(ordered) };
    }

    private static ValueList<T> Ordered<T, TKey>(ValueList<T> items, Func<T, TKey> by) => items.OrderBy(by).ToValueList();

    /// <summary>A place as an order: the list ("agreements" after "partnerships"), and the number in it.</summary>
    private static (bool IsAgreement, int Index) OrderOf(JsonPointer at)
    {
        var text = at.Text.AsSpan();
        return (text.StartsWith("/agreements"), int.Parse(text[(text.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture));
    }
}
