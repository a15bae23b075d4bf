using System.Xml.Linq;

namespace SisterCity.Samples.Tests;

public sealed class TimelineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "  = Renewed (certain)", "  = Reactivated (certain)", "about 2020: Dormant (COVID-19 pandemic)")]
    [InlineData("fr", "  = Renouvelé (certain)", "  = Réactivé (certain)", "vers 2020\u00a0: En sommeil (Pandémie de Covid-19)")]
    [InlineData("zh", "  = 已续签（确定）", "  = 已恢复（确定）", "约2020年：休眠中（新冠疫情）")]
    public async Task Prints_Montpellier_Chengdu_and_Lozere_Guizhou(string language, params string[] lines)
    {
        var run = await Run("drawing.svg", "--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        foreach (var line in lines)
            run.Output.Should().Contain(line);
    }

    [Fact]
    public async Task Draws_what_is_not_known_to_the_day_as_fading_bars_for_light_and_dark()
    {
        await Run("one.svg");
        await Run("two.svg");
        var svg = await File.ReadAllTextAsync(folder.At("one.svg"));
        svg.Should().Be(await File.ReadAllTextAsync(folder.At("two.svg")), because: "the same input gives the same bytes");
        svg.Should().Contain("prefers-color-scheme: dark").And.Contain("url(#paused-in)").And.Contain("url(#alive-out)");
        var bars = XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "rect" && (string?)element.Attribute("class") is "fade" or "alive" or "paused" && element.Elements().Any()).ToList();
        bars.Should().HaveCountGreaterThan(8);
        bars.Should().OnlyContain(bar => (double)bar.Attribute("width")! > 0 && (double)bar.Attribute("x")! >= 0 && (double)bar.Attribute("x")! + (double)bar.Attribute("width")! <= 960);
    }

    [Fact]
    public async Task A_term_that_ends_in_a_year_fades_out_over_it_as_it_fades_in()
    {
        await Run("drawing.svg");
        var term = XDocument.Load(folder.At("drawing.svg")).Descendants().Where(element => element.Name.LocalName == "rect" && element.Elements().Any(tip => tip.Value.StartsWith("2030: End of the agreed term", StringComparison.Ordinal))).ToList();
        term.Select(piece => (string?)piece.Attribute("fill")).Should().Equal("url(#term-in)", null, "url(#term-out)");
        ((double)term[2].Attribute("width")!).Should().BeApproximately((double)term[0].Attribute("width")!, 0.2, because: "both are a year wide");
    }

    [Theory]
    [InlineData("en", "In force / Renewed / Reactivated", "Dormant", "Ended, manner not stated")]
    [InlineData("fr", "En vigueur / Renouvelé / Réactivé", "En sommeil", "Suspendu")]
    [InlineData("zh", "有效 / 已续签 / 已恢复", "休眠中", "中止")]
    public async Task The_legend_has_the_states_that_are_drawn_and_no_other(string language, string alive, string paused, string absent)
    {
        await Run("drawing.svg", "--lang", language);
        var labels = XDocument.Load(folder.At("drawing.svg")).Descendants().Where(element => element.Name.LocalName == "g").Select(item => item.Value).ToList();
        labels.Should().Contain([alive, paused]).And.NotContain(label => label.Contains(absent));
        labels.Should().HaveCount(6);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_made()
    {
        (await Run(Path.Combine("new", "folder", "drawing.svg"))).ExitCode.Should().Be(0);
        File.Exists(folder.At("new", "folder", "drawing.svg")).Should().BeTrue();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said_without_a_trace_of_the_stack()
    {
        Directory.CreateDirectory(folder.At("taken"));
        var run = await Run("taken");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--out").And.NotContain(" at ");
    }

    [Theory]
    [InlineData("--lang", "de")]
    [InlineData("--out")]
    [InlineData("--colour", "blue")]
    public async Task Exits_with_2_and_says_why_when_its_arguments_cannot_be_used(params string[] arguments)
    {
        var run = await Sample.Run("SisterCity.Samples.Timeline", arguments);
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--lang en|fr|zh");
    }

    private Task<ChildProcess> Run(string drawing, params string[] arguments) => Sample.Run("SisterCity.Samples.Timeline", ["--out", folder.At(drawing), .. arguments]);
}
