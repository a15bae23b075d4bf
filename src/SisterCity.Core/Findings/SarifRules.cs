using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>The rules of a SARIF log, in the order in which results refer to them for the first time.</summary>
/// <param name="language">The language of what is said of them.</param>
internal sealed class SarifRules(LanguageTag language)
{
    private readonly Dictionary<Rule, int> indices = [];
    private readonly List<Rule> rules = [];

    public int IndexOf(Rule rule)
    {
        if (!indices.TryGetValue(rule, out var index))
        {
            indices.Add(rule, index = rules.Count);
            rules.Add(rule);
        }

        return index;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules"u8);
        foreach (var rule in rules)
            Write(writer, rule);
        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, Rule rule)
    {
        var why = rule.Why.In(language);
        var source = Labels.Source(rule.Citations, language);
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Code);
        writer.WriteString("name"u8, rule.Name);
        writer.WriteStartObject("shortDescription"u8);
        writer.WriteString("text"u8, ShortDescription(rule));
        writer.WriteEndObject();
        writer.WriteStartObject("fullDescription"u8);
        writer.WriteString("text"u8, why);
        writer.WriteEndObject();
        writer.WriteStartObject("help"u8);
        writer.WriteString("text"u8, $"{why}\n{source}");
        writer.WriteString("markdown"u8, $"**{rule.Code} {rule.Name}**\n\n{why}\n\n{source}");
        writer.WriteEndObject();
        if (rule.Page is { } page)
            writer.WriteString("helpUri"u8, page.AbsoluteUri);
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, ReportJson.NameOf(rule.Level));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>What the message says before its values; where a value stands in its first sentence, why it is a fault.</summary>
    private string ShortDescription(Rule rule)
    {
        var message = rule.Message.In(language);
        var end = message.AsSpan().IndexOfAny(".。");
        return end < 0 || message.AsSpan(0, end).Contains('{') ? rule.Why.In(language) : message[..(end + 1)];
    }
}
