using System.Globalization;
using System.Reflection;
using CsCheck;
using SisterCity.Comparison;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;

namespace SisterCity.Cli.Tests.Robustness;

/// <summary>
/// Every command and every public door, over every document of the repository and over documents that were damaged: there are findings and the exit codes
/// 0, 1 and 2, and nothing else. The same documents every time; <c>SISTERCITY_MUTATED=50000</c> asks for more, <c>SISTERCITY_SEED=7</c> for others.
/// </summary>
public sealed class NothingBreaksItTests : IDisposable
{
    private const int Parts = 5;

    private static readonly int Count = Number("SISTERCITY_MUTATED", 5_000);
    private static readonly ulong Seed = (ulong)Number("SISTERCITY_SEED", 2026);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Nths => [.. Enumerable.Range(0, Parts)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_document_of_the_repository_ends_in_words()
    {
        Corpus.All.Count.Should().BeGreaterThan(1500);
        foreach (var (turn, document) in Corpus.All.Index())
            AskAll(document, turn);
        foreach (var files in Corpus.OfLaw)
            Doors.AskLaw(files.Select(file => new LawFile(file.Key, file.Value)));
    }

    [Theory]
    [MemberData(nameof(Nths))]
    public void Damaged_documents_end_in_words(int part)
    {
        var random = new PCG((uint)part + 1, Seed);
        var mutator = new Mutator(random);
        for (var i = 0; i < Count / Parts; i++)
        {
            var document = Corpus.All[(int)random.Next((uint)Corpus.All.Count)];
            var damaged = document with { Origin = $"number {i} of part {part} of the seed {Seed}, from {document.Origin}", Bytes = mutator.Change(document.Bytes) };
            AskAll(damaged, i);
        }
    }

    [Fact]
    public void Damaged_files_of_law_end_in_words()
    {
        var random = new PCG(Parts + 1, Seed);
        var mutator = new Mutator(random);
        for (var i = 0; i < Count / Parts; i++)
        {
            var files = Corpus.OfLaw[(int)random.Next((uint)Corpus.OfLaw.Count)];
            var damaged = (int)random.Next((uint)files.Count);
            Doors.AskLaw([.. files.Select((file, nth) => new LawFile(file.Key, nth == damaged ? mutator.Change(file.Value) : file.Value)), .. i % 3 == 0 ? [new LawFile("sources.json", files["sources.json"])] : Array.Empty<LawFile>()]);
        }
    }

    [Fact]
    public void Words_that_are_no_name_of_anything_end_in_words()
    {
        string[] words = ["", " ", "-", "--", "SC0001", "sc9999", "\u001b[31mx", "a\nb", "\u202eabc", "é", "../..", "/dev/null", "@x", "x".PadRight(5000, 'x'), "\ud800"];
        foreach (var word in words)
        {
            foreach (var (_, arguments) in Commands.OfWords)
                Commands.Ask(word, arguments(word));
            foreach (var command in Commands.OfRegisters.Keys)
                Commands.Ask(word, [command, word]);
        }
    }

    [Fact]
    public void Every_command_is_asked()
    {
        var help = Outcome.Of("--help").Text;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Where(line => !line.StartsWith("   ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]);
        commands.Should().BeEquivalentTo([.. Commands.OfRegisters.Keys, .. Commands.OfWords.Keys]);
    }

    /// <summary>A method of the library that takes a document, or what was read of one, is called by name in Doors.cs.</summary>
    [Fact]
    public void Every_public_door_is_asked()
    {
        var doors = File.ReadAllText(Repository.At("tests", "SisterCity.Cli.Tests", "Robustness", "Doors.cs"));
        Type[] documents = [typeof(ReadOnlyMemory<byte>), typeof(Stream), typeof(Register), typeof(Reading<Register>), typeof(Report), typeof(RegisterComparison), typeof(Assessment), typeof(IEnumerable<LawFile>)];
        var methods = typeof(Register).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } || documents.Contains(type) || type == typeof(MergedRegister) || type == typeof(LegalLibrary) || type == typeof(StandingOpinion))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => documents.Contains(parameter.ParameterType)));
        methods.Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct().Where(name => !doors.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private void AskAll(HostileDocument document, int turn)
    {
        try
        {
            Doors.AskAll(document, Outcome.Today, turn);
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"A door threw, or what it said cannot be: {document}", thrown);
        }

        Commands.AskAll(document, folder, turn);
    }

    private static int Number(string variable, int byDefault) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : byDefault;
}
