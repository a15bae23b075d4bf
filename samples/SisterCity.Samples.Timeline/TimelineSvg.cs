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
/// <remarks>The same input gives the same bytes. Colours follow the reader's light or dark scheme. The legend has what the picture uses.</remarks>
internal sealed class TimelineSvg
{
    private const int Width = 960;
    private const int Left = 24;
    private const int Right = 24;
    private const int LaneHeight = 132;
    private const int Top = 16;
    private const int BarTop = 56;
    private const int BarHeight = 22;

    // The classes of what is drawn.
    private const string Signature = "signature";
    private const string Claim = "claim";
    private const string Term = "term";
    private const string Fade = "fade";
    private static readonly string[] Colours = ["alive", "paused", "ended", "open"];

    private const string Style = """
        .ground { fill: #ffffff } .ink { fill: #1c2530 } .faint { fill: #5b6875 } .grid { stroke: #d8dee5 } .claim { fill: #ffffff; stroke: #7a4fa3; stroke-width: 1.5 }
        .signature { fill: #1c2530 } .term { fill: #1c2530; stop-color: #1c2530 } .alive { fill: #1f8a5b; stop-color: #1f8a5b } .paused { fill: #d08a12; stop-color: #d08a12 } .ended { fill: #8d97a3; stop-color: #8d97a3 } .open { fill: #b9c4d0; stop-color: #b9c4d0 }
        text { font: 13px system-ui, sans-serif } .title { font-size: 15px; font-weight: 600 } .small { font-size: 11px }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #14191f } .ink { fill: #e8edf2 } .faint { fill: #9aa7b4 } .grid { stroke: #2e3843 } .claim { fill: #14191f; stroke: #c39be8 }
          .signature { fill: #e8edf2 } .term { fill: #e8edf2; stop-color: #e8edf2 } .alive { fill: #3fbf86; stop-color: #3fbf86 } .paused { fill: #e5a83b; stop-color: #e5a83b } .ended { fill: #6f7b87; stop-color: #6f7b87 } .open { fill: #4a5663; stop-color: #4a5663 }
        }
        """;

    private readonly StringBuilder drawn = new();
    private readonly HashSet<string> used = [];
    private readonly HashSet<(string Colour, string Title)> states = [];
    private readonly Scale scale;
    private readonly LocalDate today;
    private readonly LanguageTag language;

    private TimelineSvg(Scale scale, LocalDate today, LanguageTag language) => (this.scale, this.today, this.language) = (scale, today, language);

    public static string Draw(Lifecycle lifecycle, IReadOnlyList<Partnership> partnerships, LocalDate today, LanguageTag language)
    {
        var lanes = partnerships.Select(partnership => (Partnership: partnership, Entries: lifecycle.TimelineOf(partnership).ToList())).ToList();
        var dates = lanes.SelectMany(lane => lane.Entries).Where(entry => !entry.IsClaim || entry.Kind == TimelineEntryKind.DateClaim).SelectMany(entry => new[] { entry.Earliest, entry.Latest }).OfType<LocalDate>().Append(today).ToList();
        var bottom = Top + (lanes.Count * LaneHeight);
        var picture = new TimelineSvg(new Scale(dates.Min().Year - 1, dates.Max().Year + 2), today, language);
        picture.DrawYears(bottom);
        for (var i = 0; i < lanes.Count; i++)
            picture.DrawLane(lanes[i].Partnership, lanes[i].Entries, Top + (i * LaneHeight));
        picture.DrawLegend(bottom + 44);
        return picture.Framed(string.Join(" · ", partnerships.Select(one => one.Title?.In(language) ?? one.Id.Text)), bottom + 92);
    }

    private string Framed(string title, int height)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" xml:lang=\"{language}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Xml(title)}</title>\n<style>\n{Style}\n</style>\n<defs>\n");
        foreach (var colour in (string[])[.. Colours, Term])
        {
            svg.Append(CultureInfo.InvariantCulture, $"<linearGradient id=\"{colour}-in\"><stop offset=\"0\" class=\"{colour}\" stop-opacity=\"0\"/><stop offset=\"1\" class=\"{colour}\"/></linearGradient>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<linearGradient id=\"{colour}-out\"><stop offset=\"0\" class=\"{colour}\"/><stop offset=\"1\" class=\"{colour}\" stop-opacity=\"0\"/></linearGradient>\n");
        }

        return svg.Append(CultureInfo.InvariantCulture, $"</defs>\n<rect class=\"ground\" width=\"{Width}\" height=\"{height}\"/>\n").Append(drawn).Append("</svg>\n").ToString();
    }

    private void DrawYears(int bottom)
    {
        for (var year = (scale.First + 9) / 10 * 10; year <= scale.Last; year += 10)
        {
            var x = scale.At(new LocalDate(year, 1, 1));
            Add($"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Top}\" y2=\"{bottom}\"/><text class=\"faint small\" x=\"{x}\" y=\"{bottom + 16}\" text-anchor=\"middle\">{year}</text>\n");
        }
    }

    private void DrawLane(Partnership partnership, List<TimelineEntry> entries, int top)
    {
        Add($"<text class=\"ink title\" x=\"{Left}\" y=\"{top + 20}\">{Xml(partnership.Title?.In(language) ?? partnership.Id.Text)}</text>\n");
        var turns = entries.Where(entry => entry.Kind == TimelineEntryKind.Event && ColourOf(entry) is not null).ToList();
        for (var i = 0; i < turns.Count; i++)
        {
            var (begins, ends) = (DaysOf(turns[i]), i + 1 < turns.Count ? DaysOf(turns[i + 1]) : (scale.At(today), scale.At(today)));
            var (colour, title) = (ColourOf(turns[i])!, turns[i].State!.Value.Entry.Title!.In(language));
            states.Add((colour, title));
            DrawSpan(colour, begins, ends, top + BarTop, BarHeight, turns[i].In(language));
            var isAtTheEdge = begins.First > Width - 130;
            Add($"<text class=\"ink\" x=\"{(isAtTheEdge ? scale.At(today) : begins.First)}\" y=\"{top + BarTop + BarHeight + 22}\"{(isAtTheEdge ? " text-anchor=\"end\"" : string.Empty)}>{Xml(title)}</text>\n");
        }

        DrawMarks(entries, top);
    }

    private void DrawMarks(List<TimelineEntry> entries, int top)
    {
        // A term without a first day of its own counts from the signature.
        var begins = new Dictionary<AgreementId, TimelineEntry>();
        foreach (var entry in entries)
        {
            var (first, last) = DaysOf(entry);
            var (x, tip) = (Math.Round((first + last) / 2, 2), entry.In(language));
            if (entry.Kind == TimelineEntryKind.Signature)
            {
                begins.TryAdd(entry.Agreement!.Value, entry);
                AddMark(Signature, $"<circle class=\"{Signature}\" cx=\"{x}\" cy=\"{top + BarTop - 9}\" r=\"4\"><title>{Xml(tip)}</title></circle>\n");
            }
            else if (entry.Kind == TimelineEntryKind.DateClaim)
            {
                AddMark(Claim, $"<path class=\"{Claim}\" d=\"M{x} {top + BarTop - 28}l5 5l-5 5l-5 -5z\"><title>{Xml(tip)}</title></path>\n");
            }
            else if (entry.Kind == TimelineEntryKind.TermBegins)
            {
                begins[entry.Agreement!.Value] = entry;
            }
            else if (entry.Kind == TimelineEntryKind.TermEnds && begins.TryGetValue(entry.Agreement!.Value, out var start))
            {
                DrawSpan(Term, DaysOf(start), (first, last), top + BarTop + BarHeight + 4, 2, tip);
            }
        }
    }

    /// <summary>Fading in while it may not have begun, full while it surely lasts, fading out while it may be over.</summary>
    private void DrawSpan(string colour, (double First, double Last) begins, (double First, double Last) ends, int top, int height, string tip)
    {
        var mayEnd = Math.Max(begins.Last, ends.First);
        Piece($"{colour}-in", begins.First, begins.Last);
        Piece(null, begins.Last, mayEnd);
        Piece($"{colour}-out", mayEnd, ends.Last);

        void Piece(string? fading, double from, double until)
        {
            if (until > from)
                AddMark(fading is null ? colour : Fade, $"<rect {(fading is null ? $"class=\"{colour}\"" : $"class=\"{Fade}\" fill=\"url(#{fading})\"")} x=\"{from}\" y=\"{top}\" width=\"{Math.Round(until - from, 2)}\" height=\"{height}\"><title>{Xml(tip)}</title></rect>\n");
        }
    }

    /// <summary>What the picture uses, in a row; what does not fit begins a new one.</summary>
    private void DrawLegend(int y)
    {
        var (x, wrapped, row) = (Left, 0, 0);
        foreach (var colour in Colours)
            Item(colour, $"<rect class=\"{colour}\" x=\"{x}\" y=\"{y - 10}\" width=\"18\" height=\"11\"/>", string.Join(" / ", states.Where(state => state.Colour == colour).Select(state => state.Title)));
        Item(Signature, $"<circle class=\"{Signature}\" cx=\"{x + 9}\" cy=\"{y - 4}\" r=\"4\"/>", TimelineEntryKind.Signature.Entry.Title!.In(language));
        Item(Claim, $"<path class=\"{Claim}\" d=\"M{x + 9} {y - 9}l5 5l-5 5l-5 -5z\"/>", TimelineEntryKind.DateClaim.Entry.Title!.In(language));
        Item(Term, $"<rect class=\"{Term}\" x=\"{x}\" y=\"{y - 5}\" width=\"18\" height=\"2\"/>", language.Text switch { "fr" => "Durée convenue", "zh" => "约定期限", _ => "Agreed term" });
        Item(Fade, $"<rect fill=\"url(#alive-out)\" x=\"{x}\" y=\"{y - 10}\" width=\"18\" height=\"11\"/>", Say(language, "date not known exactly", "date connue en partie", "日期不确切"));

        // The mark stands where the last label ended.
        void Item(string use, string mark, string label)
        {
            if (!used.Contains(use))
                return;
            var width = 40 + label.Sum(letter => letter > '\u2E80' ? 12 : 6);
            if (x - wrapped + width > Width - Right)
                (wrapped, row) = (x - Left, row + 1);
            Add($"<g{(row > 0 ? $" transform=\"translate({-wrapped} {row * 22})\"" : string.Empty)}>{mark}<text class=\"faint small\" x=\"{x + 24}\" y=\"{y}\">{Xml(label)}</text></g>\n");
            x += width;
        }
    }

    private void AddMark(string use, FormattableString mark)
    {
        used.Add(use);
        Add(mark);
    }

    private void Add(FormattableString element) => drawn.Append(element.ToString(CultureInfo.InvariantCulture));

    private (double First, double Last) DaysOf(TimelineEntry entry) => (scale.At(entry.Earliest) ?? Left, scale.At(entry.Latest) ?? Width - Right);

    private static string? ColourOf(TimelineEntry entry) => entry.State?.Phase switch
    {
        LifecyclePhase.Alive => "alive",
        LifecyclePhase.Paused => "paused",
        LifecyclePhase.Ended => "ended",
        LifecyclePhase.Signed => "open",
        _ => null,
    };

    private static string Say(LanguageTag language, string english, string french, string chinese) => language.Language switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };

    private static string Xml(string text) => SecurityElement.Escape(text)!;

    private sealed record Scale(int First, int Last)
    {
        public double? At(LocalDate? day) => day is { } known ? At(known) : null;

        public double At(LocalDate day) => Math.Round(Left + ((Width - Left - Right) * (day.Year - First + ((day.DayOfYear - 1) / 366.0)) / (Last - First)), 2);
    }
}
