using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>
/// What a piece of a document should be: a record with its members, a list, a value, or anything. Each part is made when it is first asked for.
/// </summary>
internal abstract class Expected
{
    /// <summary>Anything that is JSON.</summary>
    public static Expected Anything { get; } = new ExpectedAnything();

    /// <summary>true or false.</summary>
    public static Expected Boolean { get; } = new ExpectedValue(new BooleanFlaws());

    /// <summary>A whole number of 32 bits.</summary>
    public static Expected Int32 { get; } = new ExpectedValue(new IntegerFlaws(static value => value.TryGetInt32(out _)));

    /// <summary>A whole number of 64 bits.</summary>
    public static Expected Int64 { get; } = new ExpectedValue(new IntegerFlaws(static value => value.TryGetInt64(out _)));

    /// <summary>A list of these.</summary>
    public static Expected List(Func<Expected> element) => new ExpectedList(element);

    /// <summary>A value that can tell its flaws.</summary>
    public static Expected Value(IFlawFinder finder) => new ExpectedValue(finder);

    private sealed class BooleanFlaws : IFlawFinder
    {
        public IEnumerable<FoundFlaw> FlawsOf(JsonElement value) =>
            value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [JsonText.WrongType(value, "boolean")];
    }

    private sealed class IntegerFlaws(Func<JsonElement, bool> fits) : IFlawFinder
    {
        public IEnumerable<FoundFlaw> FlawsOf(JsonElement value) =>
            value.ValueKind != JsonValueKind.Number ? [JsonText.WrongType(value, "number")]
            : fits(value) ? []
            : [new FoundFlaw(string.Empty, Flaw.NumberIsOutOfRange, JsonText.Quote(value), "integer")];
    }
}

/// <summary>Anything that is JSON.</summary>
internal sealed class ExpectedAnything : Expected;

/// <summary>A value.</summary>
internal sealed class ExpectedValue(IFlawFinder finder) : Expected
{
    public IFlawFinder Finder { get; } = finder;
}

/// <summary>A list.</summary>
internal sealed class ExpectedList(Func<Expected> element) : Expected
{
    public Expected Element => field ??= element();
}

/// <summary>An object with these members, and perhaps others.</summary>
internal sealed class ExpectedRecord(params ExpectedMember[] members) : Expected
{
    public IReadOnlyList<ExpectedMember> Members => members;

    /// <summary>The member of a name; null when the record has none of it.</summary>
    public ExpectedMember? Find(string name) => Array.Find(members, member => string.Equals(member.Name, name, StringComparison.Ordinal));
}

/// <summary>A member of a record.</summary>
/// <param name="name">Its name in a document.</param>
/// <param name="isRequired">Whether a record without it is refused.</param>
/// <param name="expected">What it should be.</param>
internal sealed class ExpectedMember(string name, bool isRequired, Func<Expected> expected)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public Expected Expected => field ??= expected();
}
