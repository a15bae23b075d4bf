using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace SisterCity.Partners.Tests;

/// <summary>samples/partners: a script in Python, one in Node, and a page give the same answers about the same documents.</summary>
public sealed partial class PartnerSampleTests : IDisposable
{
    private const string Wrong =
        """{ "agreements": [{ "id": "a", "kind": "twinning-oath", "signedOn": "22/06/1981", "term": { "kind": "eternal" } }, { "id": "b" }] }""";

    private static readonly string Samples = Repository.At("samples", "partners");

    private static readonly string[] RealRegisters =
        [Repository.At("samples", "data", "conventions.json"), Repository.At("samples", "data", "french-chinese-and-occitanie.json")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [PythonFact]
    public Task The_Python_script_answers() => MustAnswer(arguments => ChildProcess.Run(Programs.Python!, Samples, ["validate.py", .. arguments]));

    [NodeFact]
    public Task The_Node_script_answers() => MustAnswer(arguments => ChildProcess.Run("node", Samples, ["validate.mjs", .. arguments]));

    [BrowserFact]
    public async Task The_page_answers_in_the_readers_language()
    {
        using var server = Process.Start(new ProcessStartInfo("node", ["serve.mjs"])
        {
            WorkingDirectory = Samples,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            var page = await server.StandardOutput.ReadLineAsync();
            (await Open($"{page}?register=../data/conventions.json&lang=en")).Should().Be("conventions.json: valid");
            (await Open($"{page}?register=../data/conventions.json&lang=zh")).Should().Be("conventions.json：有效");

            // The page is about the register in the repository's folder; the same text is wrong as a register.
            (await Open($"{page}?register=package.json&lang=fr")).Should().Be("package.json\u00a0: valide", because: "members that are not known are kept");
            (await Open($"{page}?register=index.html&lang=fr")).Should().StartWith("index.html est illisible");
            var wrong = await Open($"{page}?register=data:application/json,{Uri.EscapeDataString(Uri.EscapeDataString(Wrong))}&lang=fr");
            wrong.Should().EndWith("3 problèmes");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    private async Task MustAnswer(Func<string[], Task<ChildProcess>> run)
    {
        var valid = await run(RealRegisters);
        valid.ExitCode.Should().Be(0, because: valid.All);
        valid.Output.ReplaceLineEndings("\n").Should().Be(string.Concat(RealRegisters.Select(file => $"{file}: valid\n")));

        var wrong = await run([folder.Write("wrong.json", Wrong)]);
        wrong.ExitCode.Should().Be(1, because: wrong.All);
        wrong.Output.Should()
            .Contain("/agreements/0/signedOn: ").And.Contain("A date as far as it is known").And.Contain("1981-06").And.Contain("/agreements/0/term/kind: ")
            .And.Contain("/agreements/1: ").And.Contain("kind").And.Contain("3 error(s)");

        var missing = await run([folder.At("missing.json"), RealRegisters[0]]);
        missing.ExitCode.Should().Be(2);
        missing.Output.Should().Contain("missing.json: cannot be read").And.Contain($"{RealRegisters[0]}: valid",
            because: "a file that is missing does not hide the others");

        (await run([folder.Write("broken.json", "{\"agreements\": [")])).ExitCode.Should().Be(2);
    }

    /// <summary>Opens the page and gives its verdict.</summary>
    private async Task<string> Open(string address)
    {
        var browser = await ChildProcess.Run(
            Programs.Chromium!, folder.Root,
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
            $"--user-data-dir={folder.At(Guid.NewGuid().ToString("N"))}", "--virtual-time-budget=10000", "--dump-dom", address);
        browser.ExitCode.Should().Be(0, because: browser.All);
        return WebUtility.HtmlDecode(Verdict().Match(browser.Output).Groups["words"].Value);
    }

    [GeneratedRegex("<p id=\"verdict\"[^>]*>(?<words>[^<]*)</p>", RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
