using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>What grants lack, in three languages.</summary>
internal static class ScdlWords
{
    public static LocalizedText NoReceiver { get; } =
        ExportWords.Of("money that the payer spends itself", "l'argent que le payeur dépense lui-même", "付款方自行支出的资金");

    public static LocalizedText OtherCurrency { get; } = ExportWords.Of("money that is not in euros", "l'argent qui n'est pas en euros", "非欧元款项");

    public static LocalizedText Siret { get; } = ExportWords.Of("the SIRET of who grants", "le SIRET de l'attribuant", "授予方的SIRET编号");

    public static LocalizedText Day { get; } =
        ExportWords.Of("the whole day of the convention", "le jour entier de la convention", "协议的完整日期");

    public static LocalizedText Beneficiary { get; } = ExportWords.Of("the name of the beneficiary", "le nom du bénéficiaire", "受益方名称");

    public static LocalizedText Conditions { get; } =
        ExportWords.Of("how it is paid: no payment and no period of several years is recorded",
            "comment elle est versée, aucun versement ni aucune période de plusieurs années n'étant inscrit", "付款方式（未记录付款或多年期间）");

    public static LocalizedText BeneficiaryNumber { get; } =
        ExportWords.Of("the SIRET or RNA number of the beneficiary", "le numéro SIRET ou RNA du bénéficiaire", "受益方的SIRET或RNA编号");

    public static LocalizedText Notification { get; } = ExportWords.Of(
        "whether the grant was notified to the European Commission; \"non\" is written",
        "si la subvention a été notifiée à la Commission européenne\u00a0; «\u00a0non\u00a0» est écrit", "该补贴是否已通报欧盟委员会（已写“non”）");

    public static LocalizedText ShortTitle { get; } =
        ExportWords.Of("the title of the project, which was cut to 256 characters", "le titre du projet, coupé à 256 caractères", "项目标题（已截为256个字符）");
}
