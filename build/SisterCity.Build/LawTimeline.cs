using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SisterCity.Build;

/// <summary>data/law → docs/law/timeline.svg: the chain of articles that French external action rests on, a line a provision.</summary>
internal static class LawTimeline
{
    private const int Left = 322;
    private const int Right = 1224;
    private const int Top = 128;
    private const int RowHeight = 36;
    private const int BarHeight = 22;
    private const int FirstYear = 1982;

    // The width of a letter of a bar's label, about.
    private const double LetterWidth = 6.6;

    public static string Write(LawData law)
    {
        var rows = law.Provisions.Where(IsInTheChain).OrderBy(RankOf).ThenBy(provision => LawData.Text(First(provision), "from"), StringComparer.Ordinal).ThenBy(provision => LawData.Text(provision, "id"), StringComparer.Ordinal).ToList();
        var lastYear = law.Provisions.SelectMany(provision => LawData.List(provision, "versions")).Max(version => int.Parse(LawData.Text(version, "lastCheckedOn")![..4], CultureInfo.InvariantCulture)) + 1;
        var height = Top + (rows.Count * RowHeight) + 62;
        var svg = new StringBuilder();
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1240 {height}\" width=\"1240\" height=\"{height}\" role=\"img\" aria-labelledby=\"title desc\">\n")
            .Append("<title id=\"title\">External action in French law since 1982</title>\n")
            .Append("<desc id=\"desc\">A line a provision, a bar a version; the number in a bar is that of the article. Generated from data/law.</desc>\n")
            .Append("""
                <style>
                  .page { fill: #ffffff } .ink { fill: #1b1f24 } .faint { fill: #57606a } .grid { stroke: #d0d7de } .mark { stroke: #8c959f; stroke-dasharray: 2 3 }
                  .law { fill: #6e7781 } .l1112 { fill: #1a7f64 } .l1114 { fill: #b35900 } .l1115 { fill: #0a5cc4 } .on { fill: #ffffff }
                  text { font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; font-size: 12px }
                  .name { font-size: 13px } .small { font-size: 11px } .head { font-size: 16px; font-weight: 600 }
                  @media (prefers-color-scheme: dark) {
                    .page { fill: #0d1117 } .ink { fill: #e6edf3 } .faint { fill: #9da7b3 } .grid { stroke: #30363d } .mark { stroke: #6e7681 }
                    .law { fill: #8b949e } .l1112 { fill: #3fb68b } .l1114 { fill: #e09b4a } .l1115 { fill: #58a6ff } .on { fill: #0d1117 }
                  }
                </style>

                """)
            .Append($"<rect class=\"page\" width=\"1240\" height=\"{height}\"/>\n")
            .Append("<text class=\"ink head\" x=\"16\" y=\"28\">External action in French law since 1982</text>\n")
            .Append("<text class=\"faint small\" x=\"16\" y=\"46\">L'action extérieure des collectivités en droit français</text>\n")
            .Append("<text class=\"faint small\" x=\"16\" y=\"62\">法国地方政府对外行动的法律沿革</text>\n");
        WriteYears(svg, lastYear, height);
        WriteLaws(svg, law, rows, lastYear, height);
        for (var i = 0; i < rows.Count; i++)
            WriteRow(svg, rows[i], Top + (i * RowHeight), lastYear);
        WriteLegend(svg, height);
        return svg.Append("</svg>\n").ToString();
    }

    private static void WriteYears(StringBuilder svg, int lastYear, int height)
    {
        for (var year = 1985; year < lastYear; year += 5)
        {
            var x = At(new DateOnly(year, 1, 1), lastYear);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x:F1}\" x2=\"{x:F1}\" y1=\"{Top - 6}\" y2=\"{height - 54}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"faint small\" x=\"{x:F1}\" y=\"{height - 40}\" text-anchor=\"middle\">{year}</text>\n");
        }
    }

    // The numbers of the laws, over the days from which they count; pushed apart where they would overlap.
    private static void WriteLaws(StringBuilder svg, LawData law, List<JsonElement> rows, int lastYear, int height)
    {
        var laws = rows.SelectMany(row => LawData.List(row, "versions"))
            .SelectMany(version => LawData.List(version, "origins").Select(origin => (From: LawData.Text(version, "from")!, Instrument: LawData.Text(origin, "instrument")!)))
            .GroupBy(each => each.Instrument, StringComparer.Ordinal).Select(group => (Instrument: group.Key, From: group.Min(each => each.From)!)).OrderBy(each => each.From, StringComparer.Ordinal);
        var free = double.MinValue;
        foreach (var (id, from) in laws)
        {
            var instrument = law.Instruments.First(each => string.Equals(LawData.Text(each, "id"), id, StringComparison.Ordinal));
            if (LawData.Text(instrument, "number") is not { } number)
                continue;
            var x = At(DayOf(from), lastYear);
            var label = Math.Max(x, free);
            free = label + 15;
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"mark\" fill=\"none\" d=\"M{label:F1} {Top - 22} L{x:F1} {Top - 8} V{height - 54}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"ink small\" transform=\"translate({label + 4:F1} {Top - 26}) rotate(-60)\">{number}</text>\n");
        }
    }

    private static void WriteRow(StringBuilder svg, JsonElement provision, int y, int lastYear)
    {
        var title = provision.GetProperty("title");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink name\" x=\"16\" y=\"{y + 12}\">{Short(LawData.In(title, "en"), 42)}</text><text class=\"faint small\" x=\"16\" y=\"{y + 26}\">{Short(LawData.In(title, "fr"), 50)}</text>\n");
        foreach (var version in LawData.List(provision, "versions"))
        {
            var (article, from, until) = (LawData.Text(version, "article")!, LawData.Text(version, "from")!, LawData.Text(version, "until"));
            var x = At(DayOf(from), lastYear);
            var end = until is null ? Right : At(DayOf(until), lastYear);
            var series = article.Length > 5 && article[0] == 'L' ? article[..5].ToLowerInvariant() : "law";
            svg.Append(CultureInfo.InvariantCulture, $"<g><title>{CSharp.Xml($"{article}, {from} – {until ?? "today"}: {LawData.In(version.GetProperty("summary"), "en")}")}</title>")
                .Append(CultureInfo.InvariantCulture, $"<rect class=\"{series}\" x=\"{x:F1}\" y=\"{y + 2}\" width=\"{Math.Max(end - x - 1.5, 1):F1}\" height=\"{BarHeight}\" rx=\"2\"/>");
            if (article.Length * LetterWidth < end - x - 8)
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"on\" x=\"{x + 5:F1}\" y=\"{y + 17}\">{CSharp.Xml(article)}</text>");
            svg.Append("</g>\n");
        }
    }

    private static void WriteLegend(StringBuilder svg, int height)
    {
        var x = 16;
        foreach (var (series, label, width) in new[] { ("law", "article of a law", 126), ("l1112", "L. 1112-x", 92), ("l1114", "L. 1114-x", 92), ("l1115", "L. 1115-x", 92) })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{series}\" x=\"{x}\" y=\"{height - 24}\" width=\"12\" height=\"12\" rx=\"2\"/><text class=\"ink small\" x=\"{x + 17}\" y=\"{height - 14}\">{label}</text>\n");
            x += width;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"faint small\" x=\"{Right}\" y=\"{height - 14}\" text-anchor=\"end\">First days as the official base counts them (before 2008 that is the day of publication). Above: the laws that made the versions.</text>\n");
    }

    private static bool IsInTheChain(JsonElement provision) =>
        LawData.List(provision, "functions").Any(function => function.GetString() is "statutory-basis")
        || LawData.List(provision, "versions").Any(version => LawData.Text(version, "article") is { Length: > 6 } article && article[..6] is "L1112-" or "L1114-" or "L1115-");

    // The power to act first, then what came with each law.
    private static int RankOf(JsonElement provision) => LawData.List(provision, "functions").Any(function => function.GetString() is "statutory-basis") ? 0 : 1;

    private static JsonElement First(JsonElement provision) => LawData.List(provision, "versions").First();

    private static DateOnly DayOf(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double At(DateOnly day, int lastYear)
    {
        var (first, last) = (new DateOnly(FirstYear, 1, 1).DayNumber, new DateOnly(lastYear, 1, 1).DayNumber);
        return Left + ((Right - Left) * (day.DayNumber - first) / (double)(last - first));
    }

    private static string Short(string text, int letters) => CSharp.Xml(text.Length <= letters ? text : $"{text[..text.LastIndexOf(' ', letters - 1)]} …");
}
