using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Tests;

namespace SisterCity.Exchange.Tests.Iati;

/// <summary>
/// What the official schema of IATI 2.03 and IATI's own rules find wrong in a file of activities. The numbers are those of the list of rules of IATI
/// (github.com/IATI/IATI-Rulesets, and the list of rules of its validator); the checks are ours. Rules about organisation files and about elements that no file
/// of ours
/// has (results, country budgets, regions) are asked too where they cost a line.
/// </summary>
internal static class IatiJudge
{
    private static readonly Lazy<XmlSchemaSet> Schema = new(() =>
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Repository.At("tests", "SisterCity.Exchange.Tests", "Iati", "xsd-2.03", "iati-activities-schema.xsd"));
        schemas.Compile();
        return schemas;
    });

    private static readonly Dictionary<string, (string Attribute, string[] Codes)> Lists = new(StringComparer.Ordinal)
    {
        ["activity-status"] = ("code", ["1", "2", "3", "4", "5", "6"]),
        ["activity-date"] = ("type", ["1", "2", "3", "4"]),
        ["reporting-org"] = ("type", ["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"]),
        ["participating-org"] = ("role", ["1", "2", "3", "4"]),
        ["description"] = ("type", ["1", "2", "3", "4"]),
        ["transaction-type"] = ("code", ["1", "2", "3", "4", "11"]),
        ["other-identifier"] = ("type", ["A1", "A2", "A3", "A9", "B1", "B9"]),
        ["related-activity"] = ("type", ["1", "2", "3", "4", "5"]),
        ["collaboration-type"] = ("code", ["1", "2", "3", "4", "6", "7", "8"]),
        ["budget"] = ("status", ["1", "2"]),
        ["category"] = ("code", ["A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12"]),
        ["policy-marker"] = ("significance", ["0", "1", "2", "3", "4"]),
    };

    /// <summary>The faults; nothing for a file that anybody may publish.</summary>
    /// <param name="file">The file.</param>
    /// <param name="now">The moment at which it is published.</param>
    public static IReadOnlyList<string> Faults(byte[] file, Instant now)
    {
        // No project could be told.
        if (file.Length == 0)
            return [];
        var faults = new List<string>();
        using var stream = new MemoryStream(file);
        var document = XDocument.Load(stream, LoadOptions.SetLineInfo);
        document.Validate(Schema.Value, (_, fault) => faults.Add($"schema, line {fault.Exception.LineNumber}: {fault.Message}"));
        var activities = document.Root!.Elements("iati-activity").ToList();
        Check((string?)document.Root.Attribute("version") == "2.03", "0.6.1");
        Check(activities.Select(Identifier).Distinct(StringComparer.Ordinal).Count() == activities.Count, "1.1.2");
        foreach (var activity in activities)
            faults.AddRange(FaultsOf(activity, now.InUtc().Date).Select(rule => $"{rule} in {Identifier(activity)}"));
        return faults;

        void Check(bool holds, string rule)
        {
            if (!holds)
                faults.Add(rule);
        }
    }

    private static string Identifier(XElement activity) => (string?)activity.Element("iati-identifier") ?? string.Empty;

    private static IEnumerable<string> FaultsOf(XElement activity, LocalDate today) =>
        [.. Identifiers(activity), .. Shares(activity), .. Narratives(activity), .. Presence(activity), .. Dates(activity, today), .. Codes(activity)];

    private static IEnumerable<string> Identifiers(XElement activity)
    {
        var (identifier, reporter) = (Identifier(activity), (string?)activity.Element("reporting-org")?.Attribute("ref") ?? string.Empty);
        return
        [
            .. If(!identifier.StartsWith(reporter + "-", StringComparison.Ordinal) || identifier.Length <= reporter.Length + 1, "1.1.1, 1.1.21"),
            .. If(identifier == reporter, "1.1.3"),
            .. If(identifier != identifier.Trim(), "1.3.1"),
            .. If(identifier.IndexOfAny(['/', '&', '|', '?']) >= 0, "1.3.13"),
            .. If(!reporter.StartsWith("FR-RCS-", StringComparison.Ordinal) && !reporter.StartsWith("XI-WIKIDATA-", StringComparison.Ordinal), "1.14.8"),
            .. activity.DescendantsAndSelf().Attributes().Where(one =>
                one.Name.LocalName is "ref" or "activity-id" or "provider-activity-id" or "receiver-activity-id")
                .SelectMany(one => If(one.Value != one.Value.Trim() || one.Value.Length == 0, $"1.4.1 to 1.18.1, {one.Parent!.Name}")),
            .. activity.Descendants().Where(one => one.Name.LocalName.EndsWith("-org", StringComparison.Ordinal))
                .SelectMany(one => If(((string?)one.Attribute("ref"))?.IndexOfAny(['/', '&', '|', '?']) >= 0, $"1.8.13 to 1.15.13, {one.Name}")),
        ];
    }

    private static IEnumerable<string> Shares(XElement activity) =>
    [
        .. activity.Elements("sector").GroupBy(one => (string?)one.Attribute("vocabulary") ?? "1")
            .SelectMany(group => Shares([.. group], "2.1.1, 2.1.2, 2.1.4, 12.3.1")),
        .. Shares([.. activity.Elements("recipient-country"), .. activity.Elements("recipient-region")], "3.1.1, 3.1.2, 3.1.4, 3.4.1, 12.1.1"),
        .. activity.Elements("sector").Where(one => (string?)one.Attribute("vocabulary") is "98" or "99")
            .SelectMany(one => If(one.Element("narrative") is null, "2.2.1")),
        .. If(activity.Elements("sector").Any() && !activity.Elements("sector").Any(one => ((string?)one.Attribute("vocabulary") ?? "1") is "1"), "102.1.1"),
    ];

    private static IEnumerable<string> Shares(List<XElement> parts, string rule)
    {
        if (parts.Count == 0)
            return [];
        var shares = parts.Select(one => (string?)one.Attribute("percentage")).ToList();
        if (parts.Count == 1)
            return If(shares[0] is not null && Number(shares[0]!) != 100, rule);
        return If(shares.Exists(share => share is null || Number(share) is < 0 or > 100) || shares.Sum(share => Number(share ?? "0")) != 100, rule);
    }

    private static IEnumerable<string> Narratives(XElement activity)
    {
        var hasDefault = activity.Attribute(XNamespace.Xml + "lang") is not null;
        return
        [
            .. activity.Descendants("narrative").SelectMany(one =>
                If(!hasDefault && one.Attribute(XNamespace.Xml + "lang") is null && !IsOfNoLanguage(one), "4.1.1")),
            .. If(string.IsNullOrWhiteSpace(activity.Element("title")?.Value), "4.3.1"),
            .. activity.Elements("description").SelectMany(one => If(string.IsNullOrWhiteSpace(one.Value), "4.4.1")),
            .. activity.Descendants().Where(one => one.Name.LocalName is "provider-org" or "receiver-org" or "participating-org" or "owner-org")
                .SelectMany(one => If(one.Attribute("ref") is null && string.IsNullOrWhiteSpace(one.Value), "6.8.1 to 6.10.1")),
            .. If(activity.Descendants().Any(one => one.Value.Contains("@example.org", StringComparison.Ordinal)), "an address of a person"),
        ];
    }

    // A name or a date in the words of the register.
    private static bool IsOfNoLanguage(XElement narrative) => narrative.Parent!.Name.LocalName is "activity-date" or "description" or "provider-org";

    private static IEnumerable<string> Presence(XElement activity)
    {
        var transactions = activity.Elements("transaction").ToList();
        return
        [
            .. If(!activity.Elements("recipient-country").Any(), "3.7.1"),
            .. If(transactions.Elements("recipient-country").Any(), "3.6.2, 3.7.2"),
            .. If(!activity.Elements("sector").Any(), "6.2.2"),
            .. If(transactions.Elements("sector").Any(), "6.6.2, 6.7.2"),
            .. If(!activity.Elements("activity-date").Any(date => (string?)date.Attribute("type") is "1" or "2"), "6.11.1"),
            .. activity.Elements("policy-marker").SelectMany(one => If(one.Attribute("significance") is null, "6.14.1")),
            .. activity.Descendants("value").SelectMany(one =>
                If(one.Attribute("currency") is null && activity.Attribute("default-currency") is null, "7.8.1")),
            .. If(activity.Elements("default-aid-type").GroupBy(one => (string?)one.Attribute("vocabulary") ?? "1").Any(group => group.Count() > 1), "107.1.2"),
            .. If(transactions.Exists(one => one.Elements("aid-type").GroupBy(type => (string?)type.Attribute("vocabulary") ?? "1")
                .Any(group => group.Count() > 1)), "107.2.2"),
            .. If(activity.Elements("contact-info").Any(), "a person to be asked"),
        ];
    }

    private static IEnumerable<string> Dates(XElement activity, LocalDate today)
    {
        var days = activity.Elements("activity-date").ToLookup(date => (string?)date.Attribute("type"), date => Day((string)date.Attribute("iso-date")!));
        return
        [
            .. If(days["1"].Any(start => days["3"].Any(end => end < start)), "11.1.2"),
            .. If(days["2"].Any(start => days["4"].Any(end => end < start)), "11.1.3"),
            .. If(days["2"].Any(day => day > today), "11.1.4"),
            .. If(days["4"].Any(day => day > today), "11.1.5"),
            .. activity.Descendants("transaction-date").SelectMany(date => If(Day((string)date.Attribute("iso-date")!) > today, "11.2.1")),
            .. activity.Elements("transaction").Elements("value").SelectMany(value => If(Day((string)value.Attribute("value-date")!) > today, "11.2.2")),
            .. activity.Elements("budget").SelectMany(Budget),
        ];
    }

    private static IEnumerable<string> Budget(XElement budget)
    {
        var (start, end) = (Day((string)budget.Element("period-start")!.Attribute("iso-date")!),
            Day((string)budget.Element("period-end")!.Attribute("iso-date")!));
        return [.. If(Period.DaysBetween(start, end) > 366, "7.5.3"), .. If(end < start, "8.6.3")];
    }

    private static IEnumerable<string> Codes(XElement activity) =>
    [
        .. activity.DescendantsAndSelf().Where(one => Lists.ContainsKey(one.Name.LocalName)).SelectMany(one =>
            If(one.Attribute(Lists[one.Name.LocalName].Attribute) is { } code && !Lists[one.Name.LocalName].Codes.Contains(code.Value),
                $"code list of {one.Name}")),
        .. activity.Elements("recipient-country").SelectMany(one =>
            If(CodelistCatalog.Countries.Find((string)one.Attribute("code")!) is null, "code list Country")),
        .. activity.Elements("sector").SelectMany(one => If(CrsPurpose.List.Find((string)one.Attribute("code")!) is null, "code list Sector")),
        .. activity.Elements("policy-marker").SelectMany(one => If(PolicyMarker.List.Find((string)one.Attribute("code")!) is null, "code list PolicyMarker")),
        .. activity.Descendants().Attributes("currency").SelectMany(one => If(CodelistCatalog.Currencies.Find(one.Value) is null, "code list Currency")),
    ];

    private static IEnumerable<string> If(bool isWrong, string rule) => isWrong ? [rule] : [];

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
