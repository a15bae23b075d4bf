using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>The name of a format in a message: what people call it, and for programs the name that schema and vectors have.</summary>
/// <param name="Name">The name of a format, of a code list or of a type of JSON.</param>
/// <param name="AsAList">Whether a list is meant, rather than one of its codes.</param>
/// <param name="WithArticle">Whether one of its kind is meant: "a country code".</param>
internal sealed record FormatName(string Name, bool AsAList = false, bool WithArticle = false) : ISpoken
{
    /// <inheritdoc/>
    public string In(LanguageTag language) => WithArticle ? One(language, Named(language)) : Named(language);

    private static string One(LanguageTag language, string name) =>
        language.Say($"a {name}", (name.StartsWith("étiquette", StringComparison.Ordinal) ? "une " : "un ") + name, name);

    private string Named(LanguageTag language)
    {
        var title = Title(Name)?.In(language) ?? Name;
        return AsAList || ListOf(Name) is null ? title
            : language.Say($"code of the list {language.Quotes(title)}", $"code de la liste {language.Quotes(title)}", $"代码表{language.Quotes(title)}中的代码");
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>What people call it; null for a name that nobody has given.</summary>
    internal static LocalizedText? Title(string name) => name switch
    {
        "text" => Phrase.Of("text", "texte", "文本"),
        "localized-text" => Phrase.Of("text by language", "texte par langue", "按语言列出的文本"),
        "boolean" => Phrase.Of("true or false", "true (vrai) ou false (faux)", "true（是）或false（否）"),
        "integer" => Phrase.Of("whole number", "nombre entier", "整数"),
        "decimal" or "number" => Phrase.Of("number", "nombre", "数字"),
        "object" => Phrase.Of("record with members (object)", "fiche à membres (objet)", "含成员的记录（对象）"),
        "list" => Phrase.Of("list", "liste", "列表"),
        "position" => Phrase.Of("position: longitude, latitude", "position\u00a0: longitude, latitude", "位置：经度、纬度"),
        "edtf" => Phrase.Of("date", "date", "日期"),
        "calendar-period" => Phrase.Of("length of time", "durée", "时长"),
        "web-address" => Phrase.Of("web address", "adresse web", "网址"),
        "bcp47" => Phrase.Of("language tag", "étiquette de langue", "语言标签"),
        "iso3166-1" => Phrase.Of("country code", "code de pays", "国家代码"),
        "iso3166-2" => Phrase.Of("ISO 3166-2 code", "code ISO 3166-2", "ISO 3166-2代码"),
        "iso4217" => Phrase.Of("currency code", "code de monnaie", "货币代码"),
        "nuts" => Phrase.Of("NUTS code", "code NUTS", "NUTS代码"),
        "gbt2260" => Phrase.Of("GB/T 2260 code", "code GB/T 2260", "GB/T 2260代码"),
        "wikidata" => Phrase.Of("Wikidata identifier", "identifiant Wikidata", "维基数据编号"),
        "siren" => Phrase.Of("SIREN number", "numéro SIREN", "SIREN号码"),
        "siret" => Phrase.Of("SIRET number", "numéro SIRET", "SIRET号码"),
        "insee-commune" => Phrase.Of("INSEE code of a commune", "code INSEE de commune", "INSEE市镇代码"),
        "insee-department" => Phrase.Of("INSEE code of a department", "code INSEE de département", "INSEE省代码"),
        "insee-region" => Phrase.Of("INSEE code of a region", "code INSEE de région", "INSEE大区代码"),
        "authority-id" => Phrase.Of("identifier of an authority", "identifiant d'autorité", "地方政府标识"),
        "partnership-id" => Phrase.Of("identifier of a partnership", "identifiant de partenariat", "伙伴关系标识"),
        "agreement-id" => Phrase.Of("identifier of an agreement", "identifiant d'accord", "协议标识"),
        "amount-id" => Phrase.Of("identifier of an amount", "identifiant de montant", "金额标识"),
        "project-id" => Phrase.Of("identifier of a project", "identifiant de projet", "项目标识"),
        "crisis-id" => Phrase.Of("identifier of a crisis", "identifiant de crise", "危机标识"),
        "source-id" => Phrase.Of("identifier of a source", "identifiant de source", "来源标识"),
        "provision-id" => Phrase.Of("identifier of a provision", "identifiant de disposition", "条款标识"),
        "provision-version-id" => Phrase.Of("identifier of a version", "identifiant de version", "版本标识"),
        "legal-instrument-id" => Phrase.Of("identifier of a legal text", "identifiant de texte juridique", "法律文本标识"),
        _ => ListOf(name)?.Title,
    };

    /// <summary>The code list of a name; null when the format is none.</summary>
    internal static Codelist? ListOf(string name)
    {
        foreach (var list in CodelistCatalog.All)
        {
            if (string.Equals(list.Name, name, StringComparison.Ordinal))
                return list;
        }

        return null;
    }
}
