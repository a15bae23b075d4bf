using System.Globalization;
using System.Xml.Linq;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Reads the budgets and transactions of an activity as amounts.</summary>
internal sealed class IatiAmounts(IatiElements elements, string? currency, IatiRegister register, XElement? reporting)
{
    private const string Feed = "provider-activity-id";

    private readonly HashSet<AmountId> taken = [];

    public IEnumerable<ProjectAmount> Read()
    {
        foreach (var one in elements.Take("budget", one => SumOf(one) is not null && PeriodOf(one) is not null))
        {
            var period = PeriodOf(one)!.Value;
            var year = period.Earliest is { Month: 1, Day: 1 } first && period.Latest is { Month: 12, Day: 31 } last
                && first.Year == last.Year ? first.Year : (int?)null;
            yield return new ProjectAmount { Kind = AmountKind.Budget, Amount = SumOf(one), Year = year, Period = year is null ? period : null };
        }

        foreach (var one in elements.Take("transaction", one => KindOf(one) is not null && SumOf(one) is not null))
            yield return Transaction(one);
    }

    private ProjectAmount Transaction(XElement one)
    {
        var day = IatiReader.DayOf(one.Element("transaction-date"), "iso-date");
        var words = new IatiWords(elements.Said(one.Element("description")), day);
        var provider = one.Element("provider-org");
        var payer = provider is null && KindOf(one) != AmountKind.Received && TypeOf(one) is not "11" ? BodyOf(reporting) : BodyOf(provider);
        return new ProjectAmount
        {
            Id = IdOf(one),
            Kind = words.IsInKind ? AmountKind.InKind : KindOf(one)!.Value,
            Amount = SumOf(one),
            Qualifier = words.Qualifier,
            Year = words.Year,
            Period = words.Period,
            On = words.Year is null && words.Period is null ? words.On ?? day : null,
            Payers = payer is null ? [] : [payer],
            Receiver = BodyOf(one.Element("receiver-org")),
            AidType = IatiElements.Code<AidType>(one.Element("aid-type"), "code"),
            IsOfficialDevelopmentAssistance = (string?)one.Element("flow-type")?.Attribute("code") is "10" ? true : null,
            Note = words.Rest,
            Extensions = (string?)provider?.Attribute("provider-activity-id") is { Length: > 0 } feed ? IatiElements.Kept(Feed, feed) : null,
        };
    }

    /// <summary>The activity that an amount says it comes from; null when it says none.</summary>
    public static string? FeedOf(ProjectAmount amount) =>
        amount.Extensions is { } kept && kept.TryGetValue("iati", out var iati) && iati.TryGetProperty(Feed, out var feed) ? feed.GetString() : null;

    private static string? TypeOf(XElement one) => (string?)one.Element("transaction-type")?.Attribute("code");

    // Loans, equity and pledges are no money of a local authority's project; they are kept as they are. Letters are those of IATI 1.
    private static AmountKind? KindOf(XElement one) => TypeOf(one) switch
    {
        "1" or "IF" => AmountKind.Received,
        "2" or "11" or "C" => AmountKind.Commitment,
        "3" or "4" or "D" or "E" => AmountKind.Disbursement,
        _ => null,
    };

    private AmountId? IdOf(XElement one) =>
        AmountId.TryParse((string?)one.Attribute("ref"), CultureInfo.InvariantCulture, out var id) && taken.Add(id) ? id : null;

    private ProjectBody? BodyOf(XElement? organisation)
    {
        if (organisation is null)
            return null;
        var name = elements.Said(organisation);
        var authority = register.AuthorityOf(organisation, name);
        if (authority is not null)
            return new ProjectBody { Authority = authority };
        name ??= (string?)organisation.Attribute("ref") is { Length: > 0 } reference ? LocalizedText.Of("und", reference) : null;
        return name is null ? null : new ProjectBody { Name = name, Kind = IatiReader.KindOf(organisation),
            Country = IatiReader.CountryOf(organisation, reporting) };
    }

    private Money? SumOf(XElement one)
    {
        var value = one.Element("value");
        return value is not null && decimal.TryParse(value.Value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var sum)
            && CurrencyCode.TryRead((string?)value.Attribute("currency") ?? currency ?? string.Empty, out var code, out _)
                ? Money.Of(sum, code)
                : null;
    }

    private static PartialDate? PeriodOf(XElement one) =>
        IatiReader.DayOf(one.Element("period-start"), "iso-date") is { } start && IatiReader.DayOf(one.Element("period-end"), "iso-date") is { } end
        && PartialDate.TryRead($"{start.Text}/{end.Text}", out var period, out _)
            ? period
            : null;
}
