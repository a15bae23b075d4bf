using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Turns the flaw of a value into the finding of the rule that has its name.</summary>
internal static partial class FlawFindings
{
    /// <summary>The finding of a flaw.</summary>
    /// <param name="flaw">The flaw.</param>
    /// <param name="at">Where the value stands.</param>
    /// <param name="line">The line it stands on, if the document has lines.</param>
    /// <param name="record">The record it is in, if that is known.</param>
    public static Finding Of(FoundFlaw flaw, JsonPointer at, int? line, string? record = null)
    {
        var rule = RuleOf(flaw.Flaw);
        return new Finding
        {
            Rule = rule,
            At = at,
            Level = rule.Level,
            Arguments = rule.Arguments.Select(name => name switch
            {
                "value" or "code" or "member" => flaw.Written,
                "expected" => Argument.Of(new FormatName(flaw.Expected)),
                "list" => Argument.Of(new FormatName(flaw.Expected, AsAList: true)),
                "aCode" => Argument.Of(new FormatName(flaw.Expected, WithArticle: true)),
                "oneReading" => Reading(DateReadings.OfADoubt(flaw.Written)?.One),
                "otherReading" => Reading(DateReadings.OfADoubt(flaw.Written)?.Other),
                "example" => flaw.Example,
                "day1900" => SerialDate.In1900(flaw.Written),
                "day1904" => SerialDate.In1904(flaw.Written),
                "limit" => TextConverter.LongestText.ToString(CultureInfo.InvariantCulture),
                _ => throw new InvalidOperationException($"{rule} has an argument '{name}' that no flaw has."),
            }).ToValueList(),
            Record = record,
            Line = line,
            Repair = flaw.Repaired,
        };
    }

    private static Argument Reading(PartialDate? date) => date is { } one ? Argument.Of(one) : string.Empty;

    /// <summary>The rule that has the name of a flaw.</summary>
    [RuleOfEachFlaw]
    private static partial Rule RuleOf(Flaw flaw);
}

/// <summary>Asks the generator to write the method: a switch over all flaws.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleOfEachFlawAttribute : Attribute;
