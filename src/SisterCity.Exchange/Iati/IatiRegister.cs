using System.Globalization;
using System.Xml.Linq;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Gathers the projects of a file, and the authorities that have numbers in it.</summary>
internal sealed class IatiRegister(List<Finding> findings)
{
    private readonly List<CooperationProject> projects = [];
    private readonly Dictionary<string, LocalAuthority> authorities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectId> ids = new(StringComparer.Ordinal);
    private readonly HashSet<ProjectId> taken = [];
    private readonly List<(int Project, string Whole)> wholes = [];
    private readonly List<(int Project, int Amount, string Activity)> feeds = [];

    public void Add((XElement Activity, int Line) read)
    {
        var (activity, line) = read;
        var elements = new IatiElements(activity);
        var reporting = elements.Take("reporting-org").FirstOrDefault();
        var reference = (string?)reporting?.Attribute("ref") ?? string.Empty;
        var identifier = elements.Take("iati-identifier").FirstOrDefault()?.Value.Trim() ?? string.Empty;
        var id = NewId(identifier, reference);
        ids.TryAdd(identifier, id);
        var project = new IatiReader(elements, (string?)activity.Attribute("default-currency"), this, reporting, id).Read(identifier, out var whole);
        var left = elements.Left().ToList();
        if (elements.Take("contact-info").Count > 0)
            left.RemoveAll(static element => element.Name.LocalName is "contact-info");
        if (whole is not null)
            wholes.Add((projects.Count, whole));
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (IatiAmounts.FeedOf(project.Amounts[i]) is { } feed)
                feeds.Add((projects.Count, i, feed));
        }

        projects.Add(left.Count == 0 ? project : project with { Extensions = IatiElements.Kept(left) });
        Tell(line, id, left);
    }

    public Register Made()
    {
        // A whole may come after its parts.
        foreach (var (project, whole) in wholes)
        {
            if (ids.TryGetValue(whole, out var id))
                projects[project] = projects[project] with { PartOf = id };
            else
                projects[project] = projects[project] with { Identifiers = [.. projects[project].Identifiers,
                    new ProjectIdentifier { Scheme = ProjectIdentifierScheme.Other, Id = whole }] };
        }

        foreach (var (project, amount, activity) in feeds)
        {
            if (!ids.TryGetValue(activity, out var from))
                continue;
            var amounts = projects[project].Amounts.ToArray();
            amounts[amount] = amounts[amount] with { From = [new AmountReference { Project = from }], Extensions = null };
            projects[project] = projects[project] with { Amounts = [.. amounts] };
        }

        return new Register { Authorities = [.. authorities.Values], Projects = [.. projects] };
    }

    /// <summary>
    /// The authority that an organisation is: a local government with a number of a country's list, or an item of Wikidata; null for any other.
    /// </summary>
    /// <remarks>Of an item the country is not known here.</remarks>
    public AuthorityId? AuthorityOf(XElement organisation, LocalizedText? name)
    {
        var reference = ((string?)organisation.Attribute("ref"))?.Trim() ?? string.Empty;
        if ((string?)organisation.Attribute("type") is not "11" || reference.Split('-', 3) is not [var country, var list, { Length: > 0 } number]
            || !AuthorityId.TryParse(reference, CultureInfo.InvariantCulture, out var id))
            return null;
        var isAnItem = $"{country}-{list}" is "XI-WIKIDATA";
        if (!isAnItem && CodelistCatalog.Countries.Find(country) is null)
            return null;
        if (!authorities.TryGetValue(reference, out var known))
        {
            known = new LocalAuthority
            {
                Id = id, Country = isAnItem ? CountryCode.Unknown : CountryCode.Parse(country),
                    Kinds = [new AuthorityStatus { Kind = AuthorityKind.LocalAuthority }],
                Codes = [CodesOf($"{country}-{list}", number)],
            };
            authorities.Add(reference, known);
        }

        if (known.Names.IsEmpty && name is not null)
            authorities[reference] = known with { Names = [new AuthorityName { Text = name }] };
        return id;
    }

    private static AuthorityCodes CodesOf(string list, string number)
    {
        if (list is "FR-RCS" && Siren.TryParse(number, CultureInfo.InvariantCulture, out var siren))
            return new AuthorityCodes { Siren = siren };
        return list is "XI-WIKIDATA" && WikidataId.TryParse(number, CultureInfo.InvariantCulture, out var item)
            ? new AuthorityCodes { Wikidata = item }
            : new AuthorityCodes { Others = [new Identifier { Scheme = list, Id = number }] };
    }

    private void Tell(int line, ProjectId id, List<XElement> left)
    {
        foreach (var group in left.GroupBy(static element => element.Name.LocalName, StringComparer.Ordinal))
        {
            findings.Add(new Finding
            {
                Rule = Rules.KeptAsIatiHasIt, Level = Rules.KeptAsIatiHasIt.Level,
                    At = JsonPointer.Root.Append("projects").Append(projects.Count - 1).Append("iati").Append(group.Key), Record = id.Text,
                Line = line, Arguments = [group.Key, group.Count()],
            });
        }
    }

    /// <summary>The identifier of a project: what follows the number of who reports, as an export of ours writes it; else one that no other has.</summary>
    private ProjectId NewId(string identifier, string reference)
    {
        var rest = identifier.StartsWith(reference + "-", StringComparison.Ordinal) ? identifier[(reference.Length + 1)..] : identifier;
        rest = rest.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        if (!ProjectId.TryParse(rest, CultureInfo.InvariantCulture, out var id))
            id = ProjectId.Parse($"activity-{projects.Count + 1}");
        for (var i = 2; !taken.Add(id); i++)
            id = ProjectId.Parse(string.Create(CultureInfo.InvariantCulture, $"activity-{projects.Count + 1}-{i}"));
        return id;
    }
}
