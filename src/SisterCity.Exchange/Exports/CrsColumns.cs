using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>The fields of the OECD's Creditor Reporting System, in the order of its microdata, and what fills them.</summary>
/// <remarks>A field without a function has nothing in a register of local authorities: amounts in dollars, loans, export credits.</remarks>
internal sealed class CrsColumns(ExportSource source, LanguageTag language)
{
    // The short description is short by custom of the system.
    private const int LongestShort = 150;

    private static readonly (string Heading, Func<CrsColumns, AidRow, string>? CellOf)[] Fields =
    [
        ("Year", static (_, row) => Year(row.First.Year)),
        ("CommitmentDate", static (its, row) => AidCodes.CommitmentDateOf(row.Project, its.Source.Agreements)),
        ("DonorCode", static (_, row) => row.First.Agencies[0].DonorCode),
        ("AgencyCode", static (_, row) => row.First.Agency?.Code ?? string.Empty),
        ("CrsID", static (_, row) => AidCodes.NumberOf(row.Project, ProjectIdentifierScheme.Crs)),
        ("ProjectNumber", static (_, row) => row.Project.Id.Text),
        ("InitialReport", static (its, row) => AidCodes.SubmissionOf(row, its.Source.FirstYears)),
        ("RecipientCode", static (_, row) => row.First.Recipient.Code),
        ("RegionCode", null),
        ("IncomegroupCode", static (its, row) => row.First.Recipient.IncomeGroup?.Entry.Title?.In(its.Language) ?? string.Empty),
        ("FlowCode", static (_, row) => IsAid(row, AidCodes.AidGrant)),
        ("Bi_Multi", static (_, row) => AidCodes.BilateralOf(row.First)),
        ("Category", static (_, row) => IsAid(row, AidCodes.Aid)),
        ("Finance_t", static (_, _) => AidCodes.Grant),
        ("Aid_t", static (_, row) => row.First.Amount.AidType?.Text ?? string.Empty),
        ("USD_Commitment", null),
        ("USD_Disbursement", null),
        ("USD_Received", null),
        ("USD_AmountUntied", null),
        ("USD_AmountPartialTied", null),
        ("USD_AmountTied", null),
        ("USD_IRTC", null),
        ("USD_Expert_Commitment", null),
        ("USD_Expert_Extended", null),
        ("USD_Export_Credit", null),
        ("CurrencyCode", static (_, row) => row.First.Currency.Text),
        ("Commitment_National", static (_, row) => Number(row.Commitment)),
        ("Disbursement_National", static (_, row) => Number(row.Disbursement)),
        ("GrantEquiv", static (_, row) => Number(row.Disbursement)),
        ("ShortDescription", static (its, row) => AidCodes.Shorten(row.Project.Title.In(its.Language), LongestShort)),
        ("ProjectTitle", static (its, row) => row.Project.Title.In(its.Language)),
        ("PurposeCode", static (_, row) => row.First.Purpose.Text),
        ("SectorCode", static (_, row) => row.First.Purpose.Category),
        ("ChannelCode", static (_, row) => row.First.Amount.Channel?.Text ?? string.Empty),
        ("ChannelReportedName", static (its, row) => AidCodes.ReceiversOf(row, its.Source.Authorities, its.Language)),
        ("ParentChannelCode", static (_, row) => AidCodes.ParentOf(row.First.Amount.Channel)),
        ("Geography", static (its, row) => string.Join("; ", row.Project.Places.Select(place => place.Name?.In(its.Language)).OfType<string>())),
        ("ExpectedStartDate", static (_, row) => row.Project.StartsOn?.Text ?? string.Empty),
        ("CompletionDate", static (_, row) => row.Project.EndsOn?.Text ?? string.Empty),
        ("LongDescription", static (its, row) => row.Project.Description?.In(its.Language) ?? string.Empty),
        ("Gender", Marker("1")),
        ("Environment", Marker("2")),
        ("PDGG", Marker("3")),
        ("Trade", Marker("4")),
        ("FTC", null),
        ("PBA", null),
        ("InvestmentProject", null),
        ("AssocFinance", null),
        ("Biodiversity", Marker("5")),
        ("ClimateMitigation", Marker("6")),
        ("ClimateAdaptation", Marker("7")),
        ("Desertification", Marker("8")),
        ("RMNCH", Marker("9")),
        ("DRR", Marker("10")),
        ("Disability", Marker("11")),
        ("Nutrition", Marker("12")),
        ("SDGfocus", static (_, row) => AidCodes.SdgsOf(row.Project)),
        ("BudgetIdent", null),
        ("CapitalExpend", null),
    ];

    public ExportSource Source { get; } = source;

    public LanguageTag Language { get; } = language;

    public static IEnumerable<string> Headings => Fields.Select(static one => one.Heading);

    public IEnumerable<string> Of(AidRow row) => Fields.Select(one => one.CellOf?.Invoke(this, row) ?? string.Empty);

    private static Func<CrsColumns, AidRow, string> Marker(string code) => (_, row) => AidCodes.ScoreOf(row.Project, code);

    private static string IsAid(AidRow row, string code) => row.First.Amount.IsOfficialDevelopmentAssistance == true ? code : string.Empty;

    private static string Number(decimal? sum) => sum is { } known ? ExportWords.Number(known) : string.Empty;

    private static string Year(int year) => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
