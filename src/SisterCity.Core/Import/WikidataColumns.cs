namespace SisterCity.Import;

/// <summary>What the columns of a result are, whatever a query calls them: each role, and the name that the result has for it.</summary>
internal sealed class WikidataColumns
{
    private const string Label = "Label";

    // The names of our own queries, of Wikidata's property numbers, and of queries that people publish.
    private static readonly Dictionary<string, string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["item"] = "item", ["source"] = "item", ["city"] = "item", ["place"] = "item", ["town"] = "item", ["origin"] = "item", ["from"] = "item",
        ["subject"] = "item",
        ["partner"] = "partner", ["target"] = "partner", ["sister"] = "partner", ["sistercity"] = "partner", ["twin"] = "partner",
        ["twintown"] = "partner", ["twincity"] = "partner", ["twinned"] = "partner", ["destination"] = "partner", ["to"] = "partner", ["p190"] = "partner",
        ["start"] = "start", ["starttime"] = "start", ["startdate"] = "start", ["since"] = "start", ["p580"] = "start",
        ["end"] = "end", ["endtime"] = "end", ["enddate"] = "end", ["until"] = "end", ["p582"] = "end",
        ["endcause"] = "endCause", ["cause"] = "endCause", ["p1534"] = "endCause",
        ["statement"] = "statement", ["rank"] = "rank",
        ["reason"] = "reason", ["deprecationreason"] = "reason", ["deprecatedreason"] = "reason", ["p2241"] = "reason",
        ["reference"] = "reference", ["referenceurl"] = "reference", ["refurl"] = "reference", ["p854"] = "reference",
        ["statedin"] = "statedIn", ["p248"] = "statedIn",
        ["publisher"] = "publisher", ["p123"] = "publisher",
        ["retrieved"] = "retrieved", ["p813"] = "retrieved",
        ["title"] = "title", ["p1476"] = "title",
    };

    // What a query gives beside a column: its label, its country, the precision of a date.
    private static readonly Dictionary<string, string[]> Beside = new(StringComparer.Ordinal)
    {
        ["item"] = [Label, "Country"],
        ["partner"] = [Label, "Country"],
        ["start"] = ["Precision"],
        ["end"] = ["Precision"],
        ["endCause"] = [Label],
        ["reason"] = [Label],
        ["statedIn"] = [Label],
        ["publisher"] = [Label],
    };

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public WikidataColumns(IEnumerable<string> written)
    {
        var all = written.Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();

        // A column that has the name of a role goes before one that is known by another name.
        foreach (var name in all.OrderBy(static name => string.Equals(RoleOf(name), name, StringComparison.Ordinal) ? 0 : 1))
        {
            if (RoleOf(name) is { } role)
                names.TryAdd(role, name);
        }

        Unused = [.. all.Where(name => !names.ContainsValue(name))];
    }

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Roles.Values.Distinct(StringComparer.Ordinal)
            .SelectMany(static role => (Beside.GetValueOrDefault(role) ?? []).Select(more => role + more).Prepend(role)),
    ];

    /// <summary>The columns that have no role, in their order.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The name of the column of a role; null when the result has none.</summary>
    public string? NameOf(string role) => names.GetValueOrDefault(role);

    /// <summary>Whether there is a column of a role.</summary>
    public bool Has(string role) => names.ContainsKey(role);

    private static string? RoleOf(string name)
    {
        if (Find(name) is { } role)
            return role;
        foreach (var (stem, suffixes) in Beside)
        {
            foreach (var suffix in suffixes)
            {
                if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                    && string.Equals(Find(name[..^suffix.Length]), stem, StringComparison.Ordinal))
                    return stem + suffix;
            }
        }

        return null;
    }

    // "sourceId" and "source_id" are "source"; "reference_url" is "referenceURL".
    private static string? Find(string name)
    {
        var bare = name.Replace("_", string.Empty, StringComparison.Ordinal);
        return Roles.TryGetValue(bare, out var role) ? role
            : bare.EndsWith("id", StringComparison.OrdinalIgnoreCase) && Roles.TryGetValue(bare[..^2], out role) ? role
            : null;
    }
}
