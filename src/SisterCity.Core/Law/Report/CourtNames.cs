using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What French courts are called: lawyers' abbreviations, and in Chinese their names, since nobody there knows the abbreviations.</summary>
internal static class CourtNames
{
    private const string AppealPrefix = "CAA ";
    private const string TribunalPrefix = "TA ";

    /// <summary>"CE" and "TA Lyon" in French and English; 法国最高行政法院 and 里昂行政法院 in Chinese. A court of another sort keeps its name.</summary>
    public static string Of(string court, LanguageTag language) =>
        !language.IsChinese ? court
        : court is "CE" ? "法国最高行政法院"
        : court.StartsWith(AppealPrefix, StringComparison.Ordinal) ? Town(court[AppealPrefix.Length..]) + "行政上诉法院"
        : court.StartsWith(TribunalPrefix, StringComparison.Ordinal) ? Town(court[TribunalPrefix.Length..]) + "行政法院"
        : court;

    private static string Town(string name) => name switch
    {
        "Lyon" => "里昂",
        "Paris" => "巴黎",
        "Toulouse" => "图卢兹",
        "Cergy-Pontoise" => "塞尔吉-蓬图瓦兹",
        _ => name,
    };
}
