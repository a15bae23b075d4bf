using SisterCity.Exchange.Exports;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>What an export to IATI needs, or has no place for, in words.</summary>
internal static class IatiFacts
{
    public static LocalizedText Identifier { get; } = ExportWords.Of("a SIREN or a Wikidata item of who reports",
        "un SIREN ou un élément Wikidata de qui déclare", "申报方的SIREN编号或维基数据项");

    public static LocalizedText Start { get; } = ExportWords.Of("the first day of the project", "le premier jour du projet", "项目的首日");

    public static LocalizedText Participant { get; } = ExportWords.Of("who takes part", "qui participe", "参与方");

    public static LocalizedText Purpose { get; } = ExportWords.Of("a purpose code", "un code-objet", "用途代码");

    public static LocalizedText PurposeShares { get; } =
        ExportWords.Of("the shares of the purposes, 100 together", "les parts des objets, 100 ensemble", "各用途的占比（合计为100）");

    public static LocalizedText Country { get; } = ExportWords.Of("the country that benefits", "le pays bénéficiaire", "受益国");

    public static LocalizedText CountryShares { get; } =
        ExportWords.Of("the shares of the countries, 100 together", "les parts des pays, 100 ensemble", "各国的占比（合计为100）");

    public static LocalizedText Time { get; } = ExportWords.Of("the day or year of the amount", "le jour ou l'année du montant", "金额的日期或年份");

    public static LocalizedText PastDay { get; } =
        ExportWords.Of("a day that is not after that of the export", "un jour qui ne suit pas celui de l'export", "不晚于导出日的日期");

    public static LocalizedText BudgetOfAYear { get; } =
        ExportWords.Of("a budget for at most a year", "un budget d'un an au plus", "不超过一年的预算");

    public static LocalizedText Status { get; } = ExportWords.Of("a status, so it follows from the dates", "un état\u00a0; il est déduit des dates",
        "状态（由日期推定）");

    public static LocalizedText Description { get; } = ExportWords.Of("a description, so the title stands for it",
        "une description\u00a0; le titre en tient lieu", "说明（以标题代替）");

    public static LocalizedText WholeDays { get; } =
        ExportWords.Of("whole days, so the first or last day that the dates may be stands for them",
            "des jours entiers\u00a0; le premier ou dernier jour possible en tient lieu", "完整日期（以可能的首日或末日代替）");

    public static LocalizedText Earnings { get; } = ExportWords.Of("what a project earns", "les recettes propres d'un projet", "项目自营收入");

    public static LocalizedText Results { get; } = ExportWords.Of("results in words", "les résultats en mots", "文字成果");

    public static LocalizedText Activities { get; } = ExportWords.Of("activities of a project", "les activités d'un projet", "项目活动");

    public static LocalizedText PersonalData { get; } = ExportWords.Of("an e-mail address", "une adresse de courriel", "电子邮件地址");

    public static LocalizedText DocumentWithoutType { get; } =
        ExportWords.Of("a document without an address or a media type", "un document sans adresse ou sans type de média", "没有网址或媒体类型的文件");

    public static LocalizedText EndBeforeStart { get; } = ExportWords.Of("an end before the start", "une fin avant le début", "早于首日的末日");
}
