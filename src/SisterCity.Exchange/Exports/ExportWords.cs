using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>The facts that exports miss, and what formats have no place for, in three languages.</summary>
internal static class ExportWords
{
    public static LocalizedText Year { get; } = Of("the year of the amount", "l'année du montant", "金额所属年份");

    public static LocalizedText Payer { get; } = Of("who pays", "qui paie", "付款方");

    public static LocalizedText PayersParts { get; } = Of("how much each of the payers pays", "combien paie chacun des payeurs", "各付款方各付多少");

    public static LocalizedText PayerNotRegistered { get; } =
        Of("the payer's record in the register", "la fiche du payeur dans le registre", "付款方在登记册中的记录");

    public static LocalizedText Agency { get; } = Of(
        "under which agency of its country the payer reports", "sous quelle agence de son pays le payeur déclare", "付款方在本国以哪个机构名义申报");

    public static LocalizedText Country { get; } =
        Of("the country that benefits, or the shares of several", "le pays bénéficiaire, ou les parts de plusieurs", "受益国，或多国各占的比例");

    public static LocalizedText Purpose { get; } = Of("the purpose, or the shares of several", "le secteur, ou les parts de plusieurs", "用途代码，或多个用途各占的比例");

    public static LocalizedText Channel { get; } = Of("the channel of delivery", "le canal d'acheminement", "援助渠道");

    public static LocalizedText AidType { get; } = Of("the type of aid", "la modalité de l'aide", "援助类型");

    public static LocalizedText IsAid { get; } = Of(
        "whether it is official development assistance", "si c'est de l'aide publique au développement", "是否属于官方发展援助");

    public static LocalizedText NotAid { get; } = Of(
        "what is not official development assistance", "ce qui n'est pas de l'aide publique au développement", "不属于官方发展援助的款项");

    public static LocalizedText OwnPart { get; } = Of("what of it is the payer's own money", "ce qui vient des fonds propres du payeur", "其中多少属于付款方自有资金");

    public static LocalizedText NoAuthorityPays { get; } =
        Of("the money of somebody who is no local authority", "l'argent de qui n'est pas une collectivité", "非地方政府的资金");

    public static LocalizedText KindOf(AmountKind kind) => kind.Entry.Title ?? Of(kind.Text, kind.Text, kind.Text);

    public static LocalizedText NotADonor(CountryCode country) => With(
        country, "the aid of authorities of {0}, which have no agency on the OECD's list",
        "l'aide des collectivités de {0}, qui n'ont pas d'agence dans la liste de l'OCDE", "{0}地方政府的援助（经合组织名单中没有其机构）");

    public static LocalizedText NotEligible(CountryCode country, int year, Money sum) => Each(language => string.Format(
        CultureInfo.InvariantCulture, Say(language, "{0} for {1}, which was not on the OECD's list of {2}",
            "{0} pour {1}, absent de la liste de l'OCDE de {2}", "给{1}的{0}，{2}年不在经合组织名单上"),
        Said(sum, language), NameOf(country, language), year));

    public static LocalizedText Eligibility(CountryCode country, int year) => Each(language => string.Format(
        CultureInfo.InvariantCulture, Say(language, "whether {0} was on the OECD's list of recipients in {1}",
            "si {0} était sur la liste des bénéficiaires de l'OCDE en {1}", "{0}在{1}年是否列入经合组织受援国名单"),
        NameOf(country, language), year));

    public static LocalizedText FromOthers(Money sum) => Each(language => string.Format(
        CultureInfo.InvariantCulture, Say(language, "{0} that came from others", "{0} venant d'autres", "来自他方的{0}"), Said(sum, language)));

    public static LocalizedText Of(string english, string french, string chinese) => LocalizedText.Of("en", english).And("fr", french).And("zh", chinese);

    public static LocalizedText Each(Func<LanguageTag, string> say) => Of(say(LanguageTag.English), say(LanguageTag.French), say(LanguageTag.Chinese));

    public static string Say(LanguageTag language, string english, string french, string chinese) => language.Language switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };

    public static string NameOf(CountryCode country, LanguageTag language) => CodelistCatalog.Countries.Find(country.Text)?.Title?.In(language) ?? country.Text;

    public static string Said(Money sum, LanguageTag language) => ((Argument)sum).In(language);

    /// <summary>A number for a cell: a point, no grouping.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static LocalizedText With(CountryCode country, string english, string french, string chinese) =>
        Each(language => string.Format(CultureInfo.InvariantCulture, Say(language, english, french, chinese), NameOf(country, language)));
}
