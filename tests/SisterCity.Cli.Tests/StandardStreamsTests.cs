namespace SisterCity.Cli.Tests;

/// <summary>What becomes of an answer that cannot be written, and of a question that cannot be read.</summary>
public sealed class StandardStreamsTests : IDisposable
{
    private const string Full = "sistercity: standard output cannot be written: it is closed, or what it goes to is full. The answer is missing or not complete.\n";

    private readonly TemporaryFolder folder = new();

    public StandardStreamsTests() => folder.Write("clean.json", Documents.Clean);

    /// <summary>Every command that writes to standard output, in every format.</summary>
    public static TheoryData<string> Answers =>
    [
        "validate clean.json", "validate clean.json --format json", "validate clean.json --format sarif", "assess clean.json", "assess clean.json --format json", "status clean.json",
        "status clean.json --format json", "lapsing clean.json", "series clean.json", "series clean.json --format json", "crises clean.json", "crises clean.json --format json",
        "convert clean.json", "convert clean.json --to csv", "compare clean.json clean.json", "merge clean.json", "law", "law --format json", "schema show register", "schema export --out kit",
        "codelist", "codelist lifecycle-states --format csv", "rule SC2001", "--help", "validate --help", "--version",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_that_cannot_be_written_is_one_sentence_and_exit_code_2(string arguments)
    {
        foreach (var refusesAtOnce in (bool[])[true, false])
        {
            using var output = new FullStream(refusesAtOnce);
            using var errors = new StringWriter();
            using var console = new TerminalConsole { Input = Stream.Null, Output = output, Errors = errors };
            var inFolder = arguments.Replace("clean.json", folder.At("clean.json"), StringComparison.Ordinal).Replace("kit", folder.At("kit"), StringComparison.Ordinal);
            Command.Run(inFolder.Split(' '), console, Outcome.Today).Should().Be(2);
            errors.ToString().Should().Be(Full);
        }
    }

    [Theory]
    [InlineData("fr", "sistercity\u00a0: impossible d'écrire sur la sortie standard")]
    [InlineData("zh", "sistercity：无法写入标准输出")]
    public void The_sentence_is_in_the_language_asked_for(string language, string words)
    {
        using var output = new FullStream(refusesAtOnce: true);
        using var errors = new StringWriter();
        using var console = new TerminalConsole { Input = Stream.Null, Output = output, Errors = errors };
        Command.Run(["law", "--lang", language], console, Outcome.Today).Should().Be(2);
        errors.ToString().Should().StartWith(words).And.EndWith("\n");
    }

    [UnixFact]
    public async Task A_device_that_is_full_or_a_stream_that_is_closed_is_no_stack_trace()
    {
        foreach (var (line, said) in new[]
        {
            ("\"$@\" validate clean.json > /dev/full", Full),
            ("\"$@\" convert clean.json >&-", Full),
            ("\"$@\" --help > /dev/full", Full),
            ("\"$@\" validate - <&-", "sistercity: standard input (-) cannot be read: it is closed, or no document.\n"),
            ("\"$@\" validate - < .", "sistercity: standard input (-) cannot be read: it is closed, or no document.\n"),
            ("\"$@\" validate clean.json >&- 2>&-", string.Empty),
            ("\"$@\" validate missing.json 2>&-", string.Empty),
            ("\"$@\" validate missing.json 2> /dev/full", string.Empty),
        })
        {
            var outcome = await Shell.Run(folder, line);
            outcome.ExitCode.Should().Be(2, because: line + outcome.All);
            outcome.Errors.Should().Be(said, because: line);
            outcome.Output.Should().BeEmpty(because: line);
        }
    }

    [UnixFact]
    public async Task A_stream_that_is_not_needed_may_be_closed()
    {
        // What is closed is given to the next pipe that .NET opens for itself: nothing is read from it or written to it.
        foreach (var line in (string[])["\"$@\" validate clean.json <&-", "\"$@\" validate clean.json 2>&-", "\"$@\" convert clean.json --out out.json <&- >&- 2>&-"])
        {
            var outcome = await Shell.Run(folder, line);
            outcome.ExitCode.Should().Be(0, because: line + outcome.All);
            outcome.Errors.Should().BeEmpty();
        }

        Outcome.Of("validate", folder.At("out.json")).ExitCode.Should().Be(0);
    }

    [UnixFact]
    public async Task A_note_that_cannot_be_said_is_exit_code_2()
    {
        var line = "\"$@\" series clean.json 2>&-";
        var outcome = await Shell.Run(folder, line);
        outcome.ExitCode.Should().Be(2, because: "the agreement is not counted, and nobody is told");
        outcome.Output.Should().NotBeEmpty();
    }

    [UnixFact]
    public async Task Who_has_read_enough_is_told_nothing()
    {
        var outcome = await Shell.Run(folder, "{ \"$@\" law; echo $? > code; } | head -1; cat code");
        outcome.Errors.Should().BeEmpty();
        outcome.Output.Should().EndWith("\n0\n");
    }

    /// <summary>A stream that takes nothing: it refuses when it is written to, or when it is flushed.</summary>
    private sealed class FullStream(bool refusesAtOnce) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => Refuse(refusesAtOnce);

        public override void Write(byte[] buffer, int offset, int count) => Refuse(refusesAtOnce);

        public override void Flush() => Refuse(true);

        private static void Refuse(bool now)
        {
            if (now)
                throw new IOException("No space left on device");
        }
    }
}
