using System.Text;
using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Something found in a document: which rule, where, how grave, about which values.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
/// <example><code>Console.WriteLine($"{finding.At} {finding.Rule.Code} {finding.In(LanguageTag.French)}");</code></example>
[JsonConverter(typeof(NeedsContractConverter<Finding>))]
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The place in the document.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>How grave it is here: the rule's level, or a note when it applies only for some of the days that a date may be.</summary>
    public required Level Level { get; init; }

    /// <summary>The values of the message, in the order of the rule's arguments.</summary>
    public ValueList<Argument> Arguments { get; init; }

    /// <summary>The identifier of the record it is in; null when it is in none.</summary>
    public string? Record { get; init; }

    /// <summary>The line of the document, from 1, when the document is JSON Lines; else null.</summary>
    public int? Line { get; init; }

    /// <summary>What was probably meant, to be confirmed by a person; null when nothing can be proposed.</summary>
    public string? Repair { get; init; }

    /// <summary>The message in a language, on one line: values in it are shown as <see cref="VisibleText"/> shows them.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(Message(language));

    /// <summary>The message with the values as they were written, for JSON and SARIF.</summary>
    internal string Message(LanguageTag language)
    {
        var template = Rule.Message.In(language).AsSpan();
        var message = new StringBuilder();
        while (template.IndexOf('{') is >= 0 and var open)
        {
            var close = template.IndexOf('}');
            message.Append(template[..open]).Append(Arguments[IndexOf(template[(open + 1)..close])].Said(language));
            template = template[(close + 1)..];
        }

        return message.Append(template).ToString();
    }

    /// <summary>The place, the rule and the English message, for a debugger.</summary>
    public override string ToString() => $"{At} {Rule}: {In(LanguageTag.English)}";

    private int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Rule.Arguments.Count; i++)
        {
            if (name.SequenceEqual(Rule.Arguments[i]))
                return i;
        }

        throw new InvalidOperationException($"{Rule} has no argument '{name}'.");
    }
}
