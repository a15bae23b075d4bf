using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>Why a line of a mapping is proposed, in three languages.</summary>
/// <param name="language">The language.</param>
internal sealed class Reasons(LanguageTag language)
{
    public string OwnName => Say("a name or title of our own tables", "un nom ou un titre de nos propres tableaux", "本库表格的列名或标题");

    public string KnownHeading => Say("a known heading", "un en-tête connu", "已知的列标题");

    public string PartOfHeading => Say("words of a known heading", "des mots d'un en-tête connu", "含已知列标题的词语");

    public string LooksLikeDates => Say("its values are dates", "ses valeurs sont des dates", "其值为日期");

    public string LooksLikeCountries => Say("its values are countries", "ses valeurs sont des pays", "其值为国家");

    public string LooksLikeItems => Say("its values are items of Wikidata", "ses valeurs sont des éléments Wikidata", "其值为维基数据条目");

    public string IsAboutPeople => Say("it tells persons, and is not read", "elle désigne des personnes, et n'est pas lue", "涉及个人，不读取");

    public string Counts => Say("it counts the rows", "elle numérote les lignes", "为行序号");

    public string Unknown => Say("not known: kept in the note", "inconnue\u00A0: gardée dans la note", "未知：保留在备注中");

    public string Occupied => Say("another column says the same: kept in the note", "une autre colonne dit la même chose\u00A0: gardée dans la note",
        "另一列已有同样内容：保留在备注中");

    public string OrderIsShown(string value) => Say($"the order of day and month shows in {value}", $"l'ordre du jour et du mois se voit à {value}",
        $"日月顺序见于{value}");

    public string OrderIsOfTheLanguage => Say("the order of day and month is that of its language", "l'ordre du jour et du mois est celui de sa langue",
        "日月顺序按其语言");

    public string OrderIsUnknown => Say("nothing shows the order of day and month", "rien ne montre l'ordre du jour et du mois", "无从得知日月顺序");

    public string SeveralInACell(IReadOnlyList<string> signs)
    {
        var english = string.Join(" or ", signs.Select(static sign => sign is "\n" ? "a line break" : $"“{sign}”"));
        var french = string.Join(" ou ", signs.Select(static sign => sign is "\n" ? "un saut de ligne" : $"«\u00A0{sign}\u00A0»"));
        var chinese = string.Join('或', signs.Select(static sign => sign is "\n" ? "换行" : $"“{sign}”"));
        return Say(
            $"several in a cell, with {english} between them: a link for each", $"plusieurs par cellule, séparés par {french}\u00A0: un lien pour chacun",
            $"一个单元格含多项，以{chinese}分隔：各为一项关系");
    }

    /// <summary>The dates with a year of two digits, of which nobody says the century; null when there is none.</summary>
    public string? YearsAreShort(IReadOnlyCollection<string> values) => values.Count == 0 ? null : Say(
        $"a year of two digits needs latestYear: {string.Join(", ", values)}",
        $"une année à deux chiffres demande latestYear\u00A0: {string.Join(", ", values)}",
        $"两位数年份须给出latestYear：{string.Join("、", values)}");

    /// <summary>Reasons behind each other; null is none.</summary>
    public string Join(params IEnumerable<string?> reasons) => string.Join(Say("; ", "\u00A0; ", "；"), reasons.OfType<string>());

    /// <summary>The values that nobody understood; null when there is none.</summary>
    public string? ValuesWithoutMeaning(IReadOnlyCollection<string> values) => values.Count == 0 ? null : Say(
        $"not known: {string.Join(", ", values)}", $"inconnu\u00A0: {string.Join(", ", values)}", $"未知：{string.Join("、", values)}");

    private string Say(string english, string french, string chinese) => language.Language switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };
}
