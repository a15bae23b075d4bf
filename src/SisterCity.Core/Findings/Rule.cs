using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A rule of the ledger: its public number, its name, which states the fault, its level, and its messages in three languages.</summary>
/// <remarks>
/// Made from data/rules.json. Numbers are never reused and never re-meant. There is one of each rule, so that two are equal when they are the same.
/// </remarks>
/// <example><code>Rules.Find("SC2001")!.Name // EndsBeforeItIsSigned</code></example>
public sealed class Rule
{
    internal Rule(string code, string name, Level level, string since, bool isRetired, string[] arguments, string[] messages, string[] whys, string[] citations)
    {
        Code = code;
        Name = name;
        Level = level;
        Since = since;
        IsRetired = isRetired;
        Arguments = new ValueList<string>(arguments);
        Message = Phrase.Of(messages[0], messages[1], messages[2]);
        Why = Phrase.Of(whys[0], whys[1], whys[2]);
        Citations = new ValueList<string>(citations);
    }

    /// <summary>The public number: SC and four digits.</summary>
    public string Code { get; }

    /// <summary>The name, which states the fault.</summary>
    public string Name { get; }

    /// <summary>How grave it is when it surely applies.</summary>
    public Level Level { get; }

    /// <summary>The version of the library that brought it.</summary>
    public string Since { get; }

    /// <summary>Whether it is no longer checked; its number stays taken.</summary>
    public bool IsRetired { get; }

    /// <summary>The names of the arguments of its message, in order.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>The message with its arguments in braces, in English, French and Chinese.</summary>
    public LocalizedText Message { get; }

    /// <summary>Why it is a fault, in English, French and Chinese.</summary>
    public LocalizedText Why { get; }

    /// <summary>Where the rule comes from: an article, a standard, a measured pattern; "SisterCity.Core" when it is our own.</summary>
    public ValueList<string> Citations { get; }

    /// <summary>
    /// The address of the rule's page, with what is wrong, what is right and how to mend it; null as long as the pages have no public address.
    /// </summary>
    public Uri? Page => Rules.Pages is { } pages ? new Uri($"{pages}{Code}.md") : null;

    /// <summary>The number and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
