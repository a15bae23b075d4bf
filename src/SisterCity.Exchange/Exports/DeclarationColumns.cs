using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>The columns of the extract for the declaration.</summary>
/// <remarks>
/// Up to <c>description_courte</c> the headings and their order are those of the ministry's national base, as far as its public page shows them. What follows
/// is ours: the
/// rest of the base is not public.
/// </remarks>
internal sealed class DeclarationColumns(ExportSource source)
{
    private static readonly (string Heading, Func<ExportSource, AidRow, string> CellOf)[] Fields =
    [
        ("annee_de_declaration", static (_, row) => row.First.Year.ToString("D4", CultureInfo.InvariantCulture)),
        ("date_d_engagement", static (source, row) => AidCodes.CommitmentDateOf(row.Project, source.Agreements)),
        ("code_agence", static (_, row) => row.First.Agency?.Code ?? string.Empty),
        ("agence", static (_, row) => row.First.Agency?.Name.In(LanguageTag.French) ?? string.Empty),
        ("num_identification_snpc", static (_, row) => AidCodes.NumberOf(row.Project, ProjectIdentifierScheme.Crs)),
        ("numero_de_projet", static (_, row) => row.Project.Id.Text),
        ("nature_of_submission", static (source, row) => AidCodes.SubmissionOf(row, source.FirstYears)),
        ("code_du_pays_beneficiaire", static (_, row) => row.First.Recipient.Code),
        ("pays_beneficiaire", static (_, row) => row.First.Recipient.Name.In(LanguageTag.French)),
        ("categorie_cad", static (_, row) => Label(row.First.Recipient.IncomeGroup?.Entry)),
        ("codes_iso", static (_, row) => row.First.Recipient.Country?.Text ?? string.Empty),
        ("code_canal_de_transfert", static (_, row) => row.First.Amount.Channel?.Text ?? string.Empty),
        ("canal_de_transfert", static (_, row) => Label(row.First.Amount.Channel?.Entry)),
        ("code_canal_parent", static (_, row) => AidCodes.ParentOf(row.First.Amount.Channel)),
        ("canal_agrege", static (_, row) => Label(row.First.Amount.Channel?.Category?.Entry)),
        ("bi_multi", static (_, row) => AidCodes.BilateralOf(row.First)),
        ("type_of_flow_main_dac_1_category", static (_, row) => IsAid(row) ? AidCodes.Aid : string.Empty),
        ("type_de_flux", static (_, row) => IsAid(row) ? "Aide publique au développement" : string.Empty),
        ("type_of_finance", static (_, _) => AidCodes.Grant),
        ("type_de_financement", static (_, _) => "Don"),
        ("co_operation_modality_replaces_the_type_of_aid", static (_, row) => row.First.Amount.AidType?.Text ?? string.Empty),
        ("modalites_de_cooperation", static (_, row) => Label(row.First.Amount.AidType?.Entry)),
        ("description_courte", static (_, row) => row.Project.Title.In(LanguageTag.French)),
        ("code_secteur", static (_, row) => row.First.Purpose.Text),
        ("secteur", static (_, row) => Label(row.First.Purpose.Entry)),
        ("origine_des_fonds", static (_, row) => Label(row.First.Amount.Amount.Funding?.Entry)),
        ("premier_beneficiaire", static (source, row) => AidCodes.ReceiversOf(row, source.Authorities, LanguageTag.French)),
        ("engagement", static (_, row) => Number(row.Commitment)),
        ("versement", static (_, row) => Number(row.Disbursement)),
        ("devise", static (_, row) => row.First.Currency.Text),
        ("egalite_des_genres", Marker("1")),
        ("environnement", Marker("2")),
        ("biodiversite", Marker("5")),
        ("nutrition", Marker("12")),
        ("inclusion", Marker("11")),
        ("objectifs_de_developpement_durable", static (_, row) => AidCodes.SdgsOf(row.Project)),
    ];

    /// <summary>The markers that the form asks for: gender, environment, biodiversity, nutrition, inclusion of persons with disabilities.</summary>
    public static IReadOnlyList<string> Markers { get; } = ["1", "2", "5", "12", "11"];

    public static IEnumerable<string> Headings => Fields.Select(static one => one.Heading);

    public IEnumerable<string> Of(AidRow row) => Fields.Select(one => one.CellOf(source, row));

    private static Func<ExportSource, AidRow, string> Marker(string code) => (_, row) => AidCodes.ScoreOf(row.Project, code);

    private static bool IsAid(AidRow row) => row.First.Amount.IsOfficialDevelopmentAssistance == true;

    private static string Label(CodelistEntry? entry) => entry?.Title?.In(LanguageTag.French) ?? string.Empty;

    private static string Number(decimal? sum) => sum is { } known ? ExportWords.Number(known) : string.Empty;
}
