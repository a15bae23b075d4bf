using System.Globalization;
using System.Xml.Linq;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Reads one activity as a project.</summary>
internal sealed class IatiReader(IatiElements elements, string? currency, IatiRegister register, XElement? reporting, ProjectId id)
{
    private static readonly ProjectStatus[] Statuses =
        [ProjectStatus.Pipeline, ProjectStatus.Implementation, ProjectStatus.Finalisation, ProjectStatus.Closed, ProjectStatus.Cancelled,
            ProjectStatus.Suspended];

    /// <summary>Reads it.</summary>
    /// <param name="identifier">Its identifier in the file.</param>
    /// <param name="whole">The identifier of the activity that it is a part of; null when none.</param>
    public CooperationProject Read(string identifier, out string? whole)
    {
        var title = elements.Said(elements.Take("title").FirstOrDefault()) ?? LocalizedText.Of("und", identifier.Length > 0 ? identifier : id.Text);
        var description = elements.Said(elements.Take("description", static one => (string?)one.Attribute("type") is null or "1").FirstOrDefault());
        whole = ((string?)elements.Take("related-activity", static one => (string?)one.Attribute("type") is "1").FirstOrDefault()?.Attribute("ref"))?.Trim();
        elements.Take("related-activity", static one => (string?)one.Attribute("type") is "2");
        elements.Take("collaboration-type", static one => (string?)one.Attribute("code") is "1");

        // What nearly every file says of all its activities: grants, untied.
        elements.Take("default-finance-type", static one => (string?)one.Attribute("code") is "110");
        elements.Take("default-tied-status", static one => (string?)one.Attribute("code") is "5");
        return new CooperationProject
        {
            Id = id,
            Title = title,
            Description = title.Equals(description) ? null : description,
            Identifiers = [.. Identifiers(identifier)],
            Participants = [.. Participants()],
            Purposes = [.. Purposes()],
            Countries = [.. Countries()],
            Places = [.. Places()],
            Sdgs = [.. Tags<Sdg>("2"), .. Tags<Sdg>("3")],
            Themes = [.. Tags<Theme>("99").Where(static theme => theme.IsListed)],
            Markers = [.. Markers()],
            Modality = elements.Take("collaboration-type", static one => (string?)one.Attribute("code") is "8").Count > 0 ? CooperationModality.Triangular
                : null,
            IsOfficialDevelopmentAssistance = elements.Take("default-flow-type", static one => (string?)one.Attribute("code") is "10").Count > 0 ? true : null,
            AidType = elements.Take("default-aid-type", static one =>
                (string?)one.Attribute("vocabulary") is null or "1" && IatiElements.Code<AidType>(one, "code") is not null)
                .Select(static one => IatiElements.Code<AidType>(one, "code")).FirstOrDefault(),
            Status = Status(),
            StartsOn = Date("2", "1"),
            EndsOn = Date("4", "3"),
            Amounts = [.. new IatiAmounts(elements, currency, register, reporting).Read()],
            Documents = [.. Documents()],
        };
    }

    private IEnumerable<ProjectIdentifier> Identifiers(string identifier)
    {
        if (identifier.Length > 0)
            yield return new() { Scheme = ProjectIdentifierScheme.Iati, Id = identifier };
        foreach (var one in elements.Take("other-identifier", static one => ((string?)one.Attribute("ref"))?.Trim().Length > 0))
        {
            var scheme = (string?)one.Attribute("type") switch
            {
                "A1" => ProjectIdentifierScheme.Own,
                "A2" => ProjectIdentifierScheme.Crs,
                "A3" => ProjectIdentifierScheme.Former,
                _ => ProjectIdentifierScheme.Other,
            };
            var number = ((string)one.Attribute("ref")!).Trim();
            if (scheme != ProjectIdentifierScheme.Own || !string.Equals(number, id.Text, StringComparison.Ordinal))
                yield return new() { Scheme = scheme, Id = number, GivenBy = elements.Said(one.Element("owner-org")) };
        }

        foreach (var one in elements.Take("related-activity",
            static one => (string?)one.Attribute("type") is "5" && ((string?)one.Attribute("ref"))?.Trim().Length > 0))
            yield return new() { Scheme = ProjectIdentifierScheme.Iati, Id = ((string)one.Attribute("ref")!).Trim() };
    }

    // Who reports and is accountable leads.
    private IEnumerable<ProjectParticipant> Participants()
    {
        var organisations = elements.Take("participating-org", static one => one.Attribute("role") is not null);
        var reports = (string?)reporting?.Attribute("ref");
        var leads = organisations.Where(one => (string?)one.Attribute("role") is "2"
            && (reports is null || string.Equals((string?)one.Attribute("ref"), reports, StringComparison.Ordinal))).ToList();
        if (leads.Count == 0)
            leads = organisations.Where(static one => (string?)one.Attribute("role") is "2").Take(1).ToList();
        foreach (var one in organisations)
        {
            var isLead = leads.Contains(one);
            var name = elements.Said(one);
            var authority = register.AuthorityOf(one, name);
            yield return new ProjectParticipant
            {
                Authority = authority, Name = authority is null ? name ?? Reference(one) : null, Kind = authority is null ? KindOf(one) : null,
                    Country = authority is null ? CountryOf(one, reporting) : null,
                Role = isLead ? ProjectRole.Lead : RoleOf((string?)one.Attribute("role")),
            };
        }

        foreach (var one in elements.Take("description", static one => (string?)one.Attribute("type") is "3"))
        {
            if (elements.Said(one) is { } name)
                yield return new ProjectParticipant { Name = name, Role = ProjectRole.Beneficiary };
        }
    }

    private static ProjectRole RoleOf(string? role) => role switch
    {
        "1" => ProjectRole.Funder,
        "2" => ProjectRole.Partner,
        _ => ProjectRole.Operator,
    };

    private static LocalizedText? Reference(XElement one) =>
        ((string?)one.Attribute("ref"))?.Trim() is { Length: > 0 } reference ? LocalizedText.Of("und", reference) : null;

    /// <summary>The kind that a type of organisation tells; null when it tells none of ours.</summary>
    public static AuthorityKind? KindOf(XElement organisation) => (string?)organisation.Attribute("type") switch
    {
        "10" => AuthorityKind.State,
        "11" => AuthorityKind.LocalAuthority,
        "15" => AuthorityKind.StateFund,
        "21" => AuthorityKind.InternationalAssociation,
        "22" or "23" or "24" => AuthorityKind.Association,
        "40" => AuthorityKind.InternationalOrganisation,
        "60" => AuthorityKind.Foundation,
        "70" or "71" or "72" or "73" => AuthorityKind.Company,
        "80" => AuthorityKind.University,
        _ => null,
    };

    /// <summary>The country that a type of organisation tells: an association of the country of who reports; null for any other.</summary>
    public static CountryCode? CountryOf(XElement organisation, XElement? reporting) => (string?)organisation.Attribute("type") is "22"
        && ((string?)reporting?.Attribute("ref"))?.Split('-') is [{ Length: 2 } country, ..]
            && CodelistCatalog.Countries.Find(country) is not null ? CountryCode.Parse(country) : null;

    private ProjectStatus? Status()
    {
        var code = elements.Take("activity-status", static one => (string?)one.Attribute("code") is ['1' or '2' or '3' or '4' or '5' or '6']).FirstOrDefault();
        return code is null ? null : Statuses[((string)code.Attribute("code")!)[0] - '1'];
    }

    /// <summary>A date: as the words beside it say, where they say less and fit; else its day. What happened goes before what was planned.</summary>
    private PartialDate? Date(string actual, string planned)
    {
        PartialDate? found = null;
        foreach (var type in new[] { actual, planned })
        {
            foreach (var one in elements.Take("activity-date",
                one => string.Equals((string?)one.Attribute("type"), type, StringComparison.Ordinal) && DayOf(one, "iso-date") is not null))
            {
                var day = DayOf(one, "iso-date")!.Value;
                found ??= elements.Said(one) is { } words && WordsOf(words.First().Value, day) is { } said ? said : day;
            }
        }

        return found;
    }

    /// <summary>A date in words that fits a day; null when they are no date, or another.</summary>
    public static PartialDate? WordsOf(string words, PartialDate day) =>
        PartialDate.TryRead(words.Trim(), out var said, out _) && said.Earliest <= day.Earliest && day.Latest <= said.Latest ? said : null;

    /// <summary>The day of an attribute; null when it is none.</summary>
    public static PartialDate? DayOf(XElement? element, string attribute) =>
        ((string?)element?.Attribute(attribute))?.Trim() is { Length: >= 10 } text && PartialDate.TryRead(text.AsSpan(0, 10), out var day, out _)
            && day.Precision == DatePrecision.Day ? day : null;

    private IEnumerable<ProjectPurpose> Purposes() => elements.Take("sector",
        static one => (string?)one.Attribute("vocabulary") is null or "1" or "DAC" && IatiElements.Code<CrsPurpose>(one, "code") is not null)
        .Select(static one => new ProjectPurpose { Code = IatiElements.Code<CrsPurpose>(one, "code")!.Value, Share = Number(one, "percentage") });

    private IEnumerable<ProjectCountry> Countries() => elements.Take("recipient-country", static one => CountryOf(one) is not null)
        .Select(static one => new ProjectCountry { Country = CountryOf(one)!.Value, Share = Number(one, "percentage") });

    private static CountryCode? CountryOf(XElement one) =>
        CountryCode.TryRead(((string?)one.Attribute("code"))?.Trim() ?? string.Empty, out var country, out _) ? country : null;

    private static decimal? Number(XElement one, string attribute) =>
        decimal.TryParse((string?)one.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<Place> Places() => elements.Take("location",
        one => elements.Said(one.Element("name")) is not null && one.Elements().All(static part => part.Name.LocalName is "name" or "point"))
        .Select(one => new Place { Name = elements.Said(one.Element("name"))!, Location = PointOf(one.Element("point")?.Element("pos")?.Value) });

    // Latitude first, unlike ours.
    private static GeoPoint? PointOf(string? position) => position?.Split((char[])[' '], StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
        && decimal.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && decimal.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new GeoPoint(longitude, latitude)
            : null;

    private IEnumerable<T> Tags<T>(string vocabulary)
        where T : struct, ICode<T> => elements.Take("tag", one => string.Equals((string?)one.Attribute("vocabulary"), vocabulary, StringComparison.Ordinal)
            && IatiElements.Code<T>(one, "code") is { IsListed: true })
        .Select(static one => IatiElements.Code<T>(one, "code")!.Value);

    private IEnumerable<ProjectMarker> Markers() => elements.Take("policy-marker",
        static one => (string?)one.Attribute("vocabulary") is null or "1" && IatiElements.Code<PolicyMarker>(one, "code") is not null
        && Number(one, "significance") is not null)
        .Select(static one => new ProjectMarker { Marker = IatiElements.Code<PolicyMarker>(one, "code")!.Value,
            Score = (int)Math.Clamp(Number(one, "significance")!.Value, 0, 9) });

    private IEnumerable<Document> Documents() => elements.Take("document-link", static one => AddressOf(one) is not null)
        .Select(one => new Document
        {
            Title = elements.Said(one.Element("title")), Address = AddressOf(one), MediaType = (string?)one.Attribute("format"),
            Language = LanguageTag.TryRead((string?)one.Elements("language").FirstOrDefault()?.Attribute("code") ?? string.Empty, out var language, out _)
                ? language : null,
        });

    private static WebAddress? AddressOf(XElement one) =>
        WebAddress.TryRead(((string?)one.Attribute("url"))?.Trim() ?? string.Empty, out var address, out _) ? address : null;
}
