using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using SisterCity.Schema;

namespace SisterCity.Cli.Tests;

/// <summary>What --out points at is respected.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder folder = new();
    private readonly byte[] written;

    public OutputFileTests()
    {
        folder.Write("clean.json", Documents.Clean);
        written = Outcome.Of("convert", folder.At("clean.json")).Output;
    }

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void A_link_keeps_pointing_and_its_target_is_written()
    {
        Directory.CreateDirectory(folder.At("elsewhere", "deep"));
        Directory.CreateSymbolicLink(folder.At("folder"), "elsewhere/deep");
        File.CreateSymbolicLink(folder.At("elsewhere", "second"), "target.json");
        File.CreateSymbolicLink(folder.At("first"), folder.At("elsewhere", "second"));

        // A step up from a folder's link leads above what the link points at.
        File.CreateSymbolicLink(folder.At("above"), "folder/../target.json");
        foreach (var isThere in (bool[])[false, true])
        {
            foreach (var link in (string[])["first", "above", "elsewhere/second"])
            {
                File.Delete(folder.At("elsewhere", "target.json"));
                if (isThere)
                    folder.Write("elsewhere/target.json", "old");
                Convert(link);
                new FileInfo(folder.At(link)).LinkTarget.Should().NotBeNull();
                File.ReadAllBytes(folder.At("elsewhere", "target.json")).Should().Equal(written, because: link);
            }
        }

        NothingIsLeft();
    }

    [UnixFact]
    public void Links_that_go_round_are_refused_in_words()
    {
        File.CreateSymbolicLink(folder.At("one"), "two");
        File.CreateSymbolicLink(folder.At("two"), "one");
        var outcome = Outcome.Of("convert", folder.At("clean.json"), "--out", folder.At("one"));
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: cannot be written: ");
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_of_a_file_is_kept_and_what_is_unfinished_is_for_its_owner_alone()
    {
        foreach (var mode in (UnixFileMode[])[Private, Private | UnixFileMode.GroupRead, UnixFileMode.UserWrite, Private | UnixFileMode.OtherWrite | UnixFileMode.SetGroup])
        {
            var path = folder.Write("register.json", "old");
            File.SetUnixFileMode(path, mode);
            using var console = new TerminalConsole { Input = Stream.Null, Output = Stream.Null, Errors = TextWriter.Null };
            var file = new OutputFile(console, path, written);
            file.WriteBeside();
            (File.GetUnixFileMode(Unfinished().Single()) & ~mode).Should().Be(UnixFileMode.None, because: $"{mode} is not given to more people");
            file.Finish();
            File.GetUnixFileMode(path).Should().Be(mode);
            File.SetUnixFileMode(path, Private);
            File.ReadAllBytes(path).Should().Equal(written);
            NothingIsLeft();
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_new_file_has_the_mode_that_the_system_gives_new_files()
    {
        foreach (var mask in (string[])["022", "077", "027"])
        {
            var outcome = await Shell.Run(folder, $"umask {mask}; rm -f ours theirs; : > theirs; \"$@\" convert clean.json --out ours");
            outcome.ExitCode.Should().Be(0, because: outcome.All);
            File.GetUnixFileMode(folder.At("ours")).Should().Be(File.GetUnixFileMode(folder.At("theirs")));
        }
    }

    [UnixFact]
    public async Task All_names_of_a_file_lead_to_what_was_written_and_a_shorter_text_leaves_no_rest()
    {
        foreach (var old in (string[])["old", new string('x', 100_000)])
        {
            File.Delete(folder.At("other"));
            folder.Write("one", old);
            (await ChildProcess.Run("ln", folder.Root, "one", "other")).ExitCode.Should().Be(0);
            Convert("one");
            File.ReadAllBytes(folder.At("other")).Should().Equal(written);
            FileFacts.Of(folder.At("other"))!.Names.Should().Be(2);
        }
    }

    [UnixFact]
    public async Task The_owner_of_a_file_is_kept()
    {
        folder.Write("owned", "old");
        if ((await ChildProcess.Run("chown", folder.Root, "1234:5678", "owned")).ExitCode != 0)
            return; // Only root gives files away.
        Convert("owned");
        FileFacts.Of(folder.At("owned")).Should().Match<FileFacts>(facts => facts.Owner == 1234 && facts.Group == 5678);
        File.ReadAllBytes(folder.At("owned")).Should().Equal(written);
    }

    [UnixFact]
    public async Task A_device_and_a_pipe_are_written_to_and_stay()
    {
        File.CreateSymbolicLink(folder.At("nothing"), "/dev/null");
        File.CreateSymbolicLink(folder.At("full"), "/dev/full");
        var outcome = await Shell.Run(folder, """
            mkfifo pipe
            cat pipe > read & "$@" convert clean.json --out pipe; wait; cmp read expected && test -p pipe && echo pipe
            "$@" convert clean.json --out nothing && test -L nothing && test -c /dev/null && echo device
            "$@" convert clean.json --out full || echo $?
            "$@" convert clean.json --out /dev/stdout | cmp - expected && echo stdout
            { echo before; "$@" convert clean.json --out /dev/stdout; echo after; } >> appended
            { "$@" convert clean.json --out /dev/fd/3; echo after >&3; } 3> third
            """.Replace("expected", folder.At("expected"), StringComparison.Ordinal).Insert(0, $"\"$@\" convert clean.json > '{folder.At("expected")}'\n"));
        outcome.Output.Should().Be("pipe\ndevice\n2\nstdout\n", because: outcome.All);
        outcome.Errors.Should().Be("sistercity: not written completely: full (the device is full, or nobody reads the pipe any more).\n");
        File.ReadAllBytes(folder.At("read")).Should().Equal(written);
        File.ReadAllBytes(folder.At("appended")).Should().Equal([.. "before\n"u8, .. written, .. "after\n"u8]);
        File.ReadAllBytes(folder.At("third")).Should().Equal([.. written, .. "after\n"u8]);
        NothingIsLeft();
    }

    [Fact]
    public void A_file_of_the_users_own_is_never_taken_for_an_unfinished_one()
    {
        folder.Write("register.json", "old");
        folder.Write("register.json.unfinished", "mine");
        Convert("register.json");
        File.ReadAllText(folder.At("register.json.unfinished")).Should().Be("mine");
        Directory.CreateDirectory(folder.At("in-the-way"));
        Outcome.Of("convert", folder.At("clean.json"), "--out", folder.At("in-the-way")).ExitCode.Should().Be(2);
        Directory.EnumerateFileSystemEntries(folder.Root).Should().HaveCount(4);
    }

    [UnixFact]
    public void A_name_may_be_as_long_as_the_system_allows()
    {
        foreach (var name in (string[])[new string('n', 255), new string('é', 127)])
        {
            Convert(name);
            Convert(name);
            NothingIsLeft();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("missing/")]
    [InlineData("missing/register.json")]
    [InlineData("clean.json/")]
    [InlineData("clean.json/register.json")]
    [InlineData(".")]
    public void What_cannot_be_written_is_said_in_words_and_changes_nothing(string name)
    {
        var outcome = Outcome.Of("convert", folder.At("clean.json"), "--out", name.Length == 0 ? name : $"{folder.Root}/{name}");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: cannot be written: ").And.EndWith("\n");
        Directory.EnumerateFileSystemEntries(folder.Root).Should().Equal(folder.At("clean.json"));
    }

    [UnixFact]
    public async Task A_limit_on_the_size_of_files_leaves_the_old_ones_whole()
    {
        folder.Write("one", "old");
        folder.Write("two", "old");
        folder.Write("big.json", Documents.Clean.Replace("\"Préfecture de Blitta\"", $"\"{new string('x', 90_000)}\"", StringComparison.Ordinal));
        var outcome = await Shell.Run(folder, """
            ln two three; trap '' XFSZ; ulimit -f 8

            # The compiler of .NET makes a large file of memory, to which the limit applies too.
            export DOTNET_EnableWriteXorExecute=0
            for out in one two new; do "$@" convert big.json --out $out; echo $?; done
            """);
        outcome.Output.Should().Be("2\n2\n2\n", because: outcome.All);
        foreach (var name in (string[])["one", "two", "three"])
            File.ReadAllText(folder.At(name)).Should().Be("old");
        File.Exists(folder.At("new")).Should().BeFalse();
        NothingIsLeft();
    }

    [UnixTheory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    [InlineData("HUP", 1)]
    public async Task Nothing_unfinished_stays_when_the_program_is_told_to_end(string signal, int number)
    {
        // The last of the schemas meets a pipe that nobody reads: all others are written beside their places, and wait.
        Directory.CreateDirectory(folder.At("kit", "answers"));
        folder.Write("kit/agreement.schema.json", "old");
        (await ChildProcess.Run("mkfifo", folder.Root, "kit/report.schema.json")).ExitCode.Should().Be(0);
        using var program = Process.Start(new ProcessStartInfo(Shell.Program[0], [Shell.Program[1], "schema", "export", "--out", "kit"]) { WorkingDirectory = folder.Root })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (Unfinished("kit").Length < SchemaExporter.Names.Count - 1)
        {
            program.HasExited.Should().BeFalse();
            await Task.Delay(20);
        }

        (await ChildProcess.Run("kill", folder.Root, $"-{signal}", program.Id.ToString(CultureInfo.InvariantCulture))).ExitCode.Should().Be(0);
        try
        {
            await program.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            program.Kill();
            Assert.Fail($"The program did not end by SIG{signal}. Tests that a shell runs in the background inherit that the signal is ignored: run them in the foreground.");
        }

        program.ExitCode.Should().Be(128 + number);
        Directory.EnumerateFileSystemEntries(folder.At("kit")).Select(Path.GetFileName).Should().BeEquivalentTo("agreement.schema.json", "answers", "report.schema.json");
        Directory.EnumerateFileSystemEntries(folder.At("kit", "answers")).Should().BeEmpty();
        File.ReadAllText(folder.At("kit", "agreement.schema.json")).Should().Be("old");
    }

    private void Convert(string name)
    {
        var outcome = Outcome.Of("convert", folder.At("clean.json"), "--out", folder.At(name));
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
    }

    private void NothingIsLeft() => Unfinished().Should().BeEmpty();

    private string[] Unfinished(string below = ".") => Directory.GetFiles(folder.At(below), "*.unfinished", new EnumerationOptions { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true });
}
