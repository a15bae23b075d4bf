using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>Asks the description generator (build/SisterCity.ContractGenerator) for the documentation comments of a type and of all that it holds.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class DescriptionsOfAttribute(Type root) : Attribute
{
    public Type Root { get; } = root;
}

/// <summary>
/// The documentation comments of the model, as the schema says them. The generated half holds the English, from the comments themselves; French and Chinese are
/// translations of those sentences, from data/descriptions.csv.
/// </summary>
[DescriptionsOf(typeof(Register))]
[DescriptionsOf(typeof(RegisterLine))]
[DescriptionsOf(typeof(Provision))]
[DescriptionsOf(typeof(TextConverter))]
[DescriptionsOf(typeof(Report))]
[DescriptionsOf(typeof(Provenance))]
[DescriptionsOf(typeof(Finding))]
[DescriptionsOf(typeof(Rule))]
[DescriptionsOf(typeof(Level))]
[DescriptionsOf(typeof(StatusGround))]
[DescriptionsOf(typeof(UncountedReason))]
[DescriptionsOf(typeof(TimelineEntryKind))]
[DescriptionsOf(typeof(RequirementKind))]
[DescriptionsOf(typeof(LegalConsequence))]
[DescriptionsOf(typeof(LegalFactKind))]
internal static partial class Descriptions
{
    /// <summary>The English sentence about a type ("Agreement") or a member ("Agreement.signedOn").</summary>
    /// <exception cref="InvalidOperationException">The type or member has no documentation comment.</exception>
    public static string English(string key) =>
        Sentences.TryGetValue(key, out var sentence)
            ? sentence
            : throw new InvalidOperationException($"{key} has no documentation comment, which the schema would say.");

    /// <summary>An English sentence in another language; English stands in for a translation that is missing.</summary>
    public static string In(LanguageTag language, string english)
    {
        var translation = language == LanguageTag.English ? null : Translations.Find(english);
        return language.Say(english, translation?.French ?? english, translation?.Chinese ?? english);
    }

    /// <summary>Every type and member that is described.</summary>
    public static IEnumerable<string> Keys => Sentences.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a type or member is obsolete.</summary>
    public static bool IsDeprecated(string key) => Deprecated.Contains(key);
}

/// <summary>The descriptions in one language.</summary>
internal sealed class Described(LanguageTag language)
{
    public string Type(string name) => Sentence(Descriptions.English(name));

    public string Member(string type, string member) => Sentence(Descriptions.English($"{type}.{member}"));

    public string Sentence(string english) => Descriptions.In(language, english);
}

/// <summary>A sentence of the documentation comments in French and Chinese.</summary>
internal sealed record Translation(string French, string Chinese);
