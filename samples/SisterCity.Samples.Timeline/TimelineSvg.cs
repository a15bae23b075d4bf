using System.Globalization;
using System.Security;
using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Samples.Timeline;

/// <summary>Partnerships as bars over the years: what is not known to the day fades from one state into the next.</summary>
/// <remarks>The same input gives the same bytes. Colours follow the reader's light or dark scheme.</remarks>
internal static class TimelineSvg
{
    private const int Width = 960;
    private const int Left = 24;
    private const int Right = 24;
    private const int LaneHeight = 132;
    private const int Top = 16;
    private const int BarTop = 56;
    private const int BarHeight = 22;

    private const string Style = """
        .ground { fill: #ffffff } .ink { fill: #1c2530 } .faint { fill: #5b6875 } .grid { stroke: #d8dee5 } .claim { fill: #ffffff; stroke: #7a4fa3; stroke-width: 1.5 }
        .signature { fill: #1c2530 } .term { stroke: #1c2530; stroke-width: 2 } .alive { fill: #1f8a5b; stop-color: #1f8a5b } .paused { fill: #d08a12; stop-color: #d08a12 } .ended { fill: #8d97a3; stop-color: #8d97a3 } .open { fill: #b9c4d0; stop-color: #b9c4d0 }
        text { font: 13px system-ui, sans-serif } .title { font-size: 15px; font-weight: 600 } .small { font-size: 11px }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #14191f } .ink { fill: #e8edf2 } .faint { fill: #9aa7b4 } .grid { stroke: #2e3843 } .claim { fill: #14191f; stroke: #c39be8 }
          .signature { fill: #e8edf2 } .term { stroke: #e8edf2 } .alive { fill: #3fbf86; stop-color: #3fbf86 } .paused { fill: #e5a83b; stop-color: #e5a83b } .ended { fill: #6f7b87; stop-color: #6f7b87 } .open { fill: #4a5663; stop-color: #4a5663 }
        }
        """;

    public static string Draw(Lifecycle lifecycle, IReadOnlyList<Partnership> partnerships, LocalDate today, LanguageTag language)
    {
        var lanes = partnerships.Select(partnership => (Partnership: partnership, Entries: lifecycle.TimelineOf(partnership).ToList())).ToList();
        var dates = lanes.SelectMany(lane => lane.Entries).Where(entry => !entry.IsClaim || entry.Kind == TimelineEntryKind.DateClaim).SelectMany(entry => new[] { entry.Earliest, entry.Latest }).OfType<LocalDate>().Append(today).ToList();
        var scale = new Scale(dates.Min().Year - 1, dates.Max().Year + 2);
        var height = Top + (lanes.Count * LaneHeight) + 92;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" xml:lang=\"{language}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Xml(string.Join(" · ", partnerships.Select(one => one.Title?.In(language) ?? one.Id.Text)))}</title>\n<style>\n{Style}\n</style>\n<defs>\n");
        foreach (var phase in new[] { "alive", "paused", "ended", "open" })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<linearGradient id=\"{phase}-in\"><stop offset=\"0\" class=\"{phase}\" stop-opacity=\"0\"/><stop offset=\"1\" class=\"{phase}\"/></linearGradient>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<linearGradient id=\"{phase}-out\"><stop offset=\"0\" class=\"{phase}\"/><stop offset=\"1\" class=\"{phase}\" stop-opacity=\"0\"/></linearGradient>\n");
        }

        svg.Append("</defs>\n").Append(CultureInfo.InvariantCulture, $"<rect class=\"ground\" width=\"{Width}\" height=\"{height}\"/>\n");
        DrawYears(svg, scale, Top + (lanes.Count * LaneHeight));
        for (var i = 0; i < lanes.Count; i++)
            DrawLane(svg, scale, lanes[i].Partnership, lanes[i].Entries, Top + (i * LaneHeight), today, language);
        DrawLegend(svg, Top + (lanes.Count * LaneHeight) + 44, language);
        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawYears(StringBuilder svg, Scale scale, int bottom)
    {
        for (var year = (scale.First + 9) / 10 * 10; year <= scale.Last; year += 10)
        {
            var x = scale.At(new LocalDate(year, 1, 1));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Top}\" y2=\"{bottom}\"/><text class=\"faint small\" x=\"{x}\" y=\"{bottom + 16}\" text-anchor=\"middle\">{year}</text>\n");
        }
    }

    private static void DrawLane(StringBuilder svg, Scale scale, Partnership partnership, List<TimelineEntry> entries, int top, LocalDate today, LanguageTag language)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink title\" x=\"{Left}\" y=\"{top + 20}\">{Xml(partnership.Title?.In(language) ?? partnership.Id.Text)}</text>\n");
        var turns = entries.Where(entry => entry.Kind == TimelineEntryKind.Event && PhaseOf(entry) is not null).ToList();
        for (var i = 0; i < turns.Count; i++)
        {
            // Fading in while it may not have begun, full while it surely lasts, fading out while the next may have begun.
            var phase = PhaseOf(turns[i])!;
            var (mayBegin, surelyBegun) = (scale.At(turns[i].Earliest), scale.At(turns[i].Latest));
            var (mayEnd, surelyOver) = i + 1 < turns.Count ? (scale.At(turns[i + 1].Earliest), scale.At(turns[i + 1].Latest)) : (scale.At(today), scale.At(today));
            var tip = Xml(turns[i].In(language));
            Bar($"url(#{phase}-in)", mayBegin, surelyBegun);
            Bar(null, surelyBegun, Math.Max(surelyBegun, mayEnd));
            Bar($"url(#{phase}-out)", Math.Max(surelyBegun, mayEnd), surelyOver);
            var isAtTheEdge = mayBegin > Width - 130;
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink\" x=\"{(isAtTheEdge ? scale.At(today) : mayBegin)}\" y=\"{top + BarTop + BarHeight + 22}\"{(isAtTheEdge ? " text-anchor=\"end\"" : string.Empty)}>{Xml(turns[i].State!.Value.Entry.Title!.In(language))}</text>\n");

            void Bar(string? fill, double from, double until)
            {
                if (until > from)
                    svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{(fill is null ? phase : "fade")}\"{(fill is null ? string.Empty : $" fill=\"{fill}\"")} x=\"{from}\" y=\"{top + BarTop}\" width=\"{Math.Round(until - from, 2)}\" height=\"{BarHeight}\"><title>{tip}</title></rect>\n");
            }
        }

        DrawMarks(svg, scale, entries, top, language);
    }

    private static void DrawMarks(StringBuilder svg, Scale scale, List<TimelineEntry> entries, int top, LanguageTag language)
    {
        var begins = new Dictionary<AgreementId, TimelineEntry>();
        foreach (var entry in entries)
        {
            var (x, tip) = (scale.Middle(entry), Xml(entry.In(language)));
            if (entry.Kind == TimelineEntryKind.Signature)
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"signature\" cx=\"{x}\" cy=\"{top + BarTop - 9}\" r=\"4\"><title>{tip}</title></circle>\n");
            else if (entry.Kind == TimelineEntryKind.DateClaim)
                svg.Append(CultureInfo.InvariantCulture, $"<path class=\"claim\" d=\"M{x} {top + BarTop - 28}l5 5l-5 5l-5 -5z\"><title>{tip}</title></path>\n");
            else if (entry.Kind == TimelineEntryKind.TermBegins)
                begins[entry.Agreement!.Value] = entry;
            else if (entry.Kind == TimelineEntryKind.TermEnds && begins.TryGetValue(entry.Agreement!.Value, out var start))
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"term\" x1=\"{scale.At(start.Earliest)}\" x2=\"{scale.At(entry.Latest)}\" y1=\"{top + BarTop + BarHeight + 5}\" y2=\"{top + BarTop + BarHeight + 5}\"><title>{tip}</title></line>\n");
        }
    }

    private static void DrawLegend(StringBuilder svg, int y, LanguageTag language)
    {
        var (x, wrapped, row) = (Left, 0, 0);
        foreach (var (phase, state) in new[] { ("alive", LifecycleState.InForce), ("paused", LifecycleState.Suspended), ("ended", LifecycleState.Ended) })
            Item($"<rect class=\"{phase}\" x=\"{x}\" y=\"{y - 10}\" width=\"18\" height=\"11\"/>", state.Entry.Title!.In(language));
        Item($"<circle class=\"signature\" cx=\"{x + 9}\" cy=\"{y - 4}\" r=\"4\"/>", TimelineEntryKind.Signature.Entry.Title!.In(language));
        Item($"<path class=\"claim\" d=\"M{x + 9} {y - 9}l5 5l-5 5l-5 -5z\"/>", TimelineEntryKind.DateClaim.Entry.Title!.In(language));
        Item($"<line class=\"term\" x1=\"{x}\" x2=\"{x + 18}\" y1=\"{y - 4}\" y2=\"{y - 4}\"/>", $"{TimelineEntryKind.TermBegins.Entry.Title!.In(language)} – {TimelineEntryKind.TermEnds.Entry.Title!.In(language)}");
        Item($"<rect fill=\"url(#alive-out)\" x=\"{x}\" y=\"{y - 10}\" width=\"18\" height=\"11\"/>", Say(language, "date not known exactly", "date connue en partie", "日期不确切"));

        // The mark stands where the last label ended; what does not fit begins a new row.
        void Item(string mark, string label)
        {
            var width = 40 + label.Sum(letter => letter > '\u2E80' ? 12 : 6);
            if (x - wrapped + width > Width - Right)
                (wrapped, row) = (x - Left, row + 1);
            svg.Append(CultureInfo.InvariantCulture, $"<g{(row > 0 ? $" transform=\"translate({-wrapped} {row * 22})\"" : string.Empty)}>{mark}<text class=\"faint small\" x=\"{x + 24}\" y=\"{y}\">{Xml(label)}</text></g>\n");
            x += width;
        }
    }

    private static string? PhaseOf(TimelineEntry entry) => entry.State?.Phase switch
    {
        LifecyclePhase.Alive => "alive",
        LifecyclePhase.Paused => "paused",
        LifecyclePhase.Ended => "ended",
        LifecyclePhase.Signed => "open",
        _ => null,
    };

    private static string Say(LanguageTag language, string english, string french, string chinese) => language.Language.Text switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };

    private static string Xml(string text) => SecurityElement.Escape(text)!;

    private sealed record Scale(int First, int Last)
    {
        public double At(LocalDate? day) => day is { } known
            ? Math.Round(Left + ((Width - Left - Right) * (known.Year - First + ((known.DayOfYear - 1) / 366.0)) / (Last - First)), 2)
            : Left;

        public double Middle(TimelineEntry entry) => Math.Round((At(entry.Earliest) + At(entry.Latest)) / 2, 2);
    }
}
