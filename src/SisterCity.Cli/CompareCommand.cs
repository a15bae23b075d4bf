using System.Text;
using NodaTime;
using SisterCity.Comparison;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity compare</c>: two lists beside each other. Exit 0: they differ in nothing that
/// can be compared; 1: they differ; 2: the input cannot be used.
/// </summary>
internal sealed class CompareCommand(CommandSurroundings surroundings, LocalDate? on, bool asksTheDirectory, bool asksForAll, LanguageTag language, string format)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var mine = surroundings.Register("A", "The first list");
        var theirs = surroundings.Register("B", "The second list");
        var on = surroundings.Day("--on", "The day for which statuses are computed and compared", "those that the lists state are compared");
        var directory = CommandSurroundings.Directory();
        var complete = CommandSurroundings.Complete("Answer 1 also when a part of a list could not be read.");
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = new System.CommandLine.Command(
            "compare",
            "Compares two lists: what both have, what one has, and in what they differ. "
                + "Authorities are told by codes, never by names alone. Exit 0: no difference; 1: differences; 2: unusable input or arguments, or nothing could be compared.")
        {
            mine, theirs, on, directory, complete, language, format,
        };
        command.SetAction(parsed =>
            new CompareCommand(surroundings, parsed.GetValue(on), parsed.GetValue(directory), parsed.GetValue(complete), parsed.GetValue(language), parsed.GetValue(format)!)
                .Run(parsed.GetValue(mine)!, parsed.GetValue(theirs)!));
        return command;
    }

    public int Run(string mine, string theirs)
    {
        if (mine is DocumentReader.StandardInput && theirs is DocumentReader.StandardInput)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.StandardInputTwice);
            return Command.Unusable;
        }

        var reader = new DocumentReader(surroundings);
        if (reader.ReadToAsk(mine) is not { Value: { } first } one || reader.ReadToAsk(theirs) is not { Value: { } second } other)
            return Command.Unusable;
        var comparison = RegisterComparison.Compare(first, second, asksTheDirectory ? ReferenceDirectory.Default : null, on);
        surroundings.Console.Output.Write(format is "json"
            ? ComparisonJson.Write(comparison, language)
            : Encoding.UTF8.GetBytes(ComparisonText.Write(comparison, language, mine, theirs, surroundings.Console.HasColour)));
        surroundings.Console.Output.Flush();

        if (comparison.ComparedNothing)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.NothingCompared(mine, theirs));
            return Command.Unusable;
        }

        // What could not be read is named at the end; only who asks for all wants to hear of a difference.
        var isAll = !asksForAll || (one.IsComplete && other.IsComplete);
        return comparison.HasNoDifference && isAll ? Command.NoErrors : Command.SomeErrors;
    }
}
