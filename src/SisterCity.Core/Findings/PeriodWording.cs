using NodaTime.Text;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>How lengths of time are said in English, French and Chinese.</summary>
internal static class PeriodWording
{
    /// <summary>"1 year 6 months", "1 an 6 mois", "1年6个月".</summary>
    public static string Of(CalendarPeriod period, LanguageTag language)
    {
        var length = PeriodPattern.Roundtrip.Parse(period.Text).Value;
        var parts = new List<string>();
        Add(length.Years, "year", "an", "年");
        Add(length.Months, "month", "mois", "个月");
        Add(length.Weeks, "week", "semaine", "周");
        Add(length.Days, "day", "jour", "天");
        return parts.Count == 0 ? period.Text : string.Join(language.Say(" ", " ", string.Empty), parts);

        void Add(int count, string english, string french, string chinese)
        {
            if (count == 0)
                return;
            var number = Wording.Number(count, language);
            parts.Add(language.Say(
                count,
                ($"{number} {english}", $"{number} {english}s"),
                ($"{number} {french}", french[^1] == 's' ? $"{number} {french}" : $"{number} {french}s"),
                number + chinese));
        }
    }
}
