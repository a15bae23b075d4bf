using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>One text in one or more languages: <c>{ "fr": "Montpellier", "zh": "蒙彼利埃" }</c>.</summary>
/// <remarks>
/// At least one language; each text is not blank and at most 100 000 characters. Equal when the same languages have the same texts, in whatever
/// order they were given; enumerated and written in the order of their tags. An absent text is null, never an empty one.
/// </remarks>
/// <example><code>LocalizedText.Of("fr", "Jumelage").And("en", "Twinning").In(LanguageTag.English) // Twinning</code></example>
[JsonConverter(typeof(LocalizedTextConverter))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is one text in several languages.")]
public sealed class LocalizedText : IReadOnlyCollection<KeyValuePair<LanguageTag, string>>, IEquatable<LocalizedText>
{
    private const int Few = 8;

    private readonly KeyValuePair<LanguageTag, string>[] texts;

    /// <summary>Makes a text from its languages.</summary>
    /// <param name="texts">A language and a text each.</param>
    /// <exception cref="ArgumentException">There is none, a language comes twice, or a text is blank or too long.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        this.texts = [.. texts];
        if (FaultOf(this.texts) is { } fault)
            throw new ArgumentException(fault, nameof(texts));
    }

    // Two parameters, so that no collection expression takes this door.
    private LocalizedText(KeyValuePair<LanguageTag, string>[] owned, string? fault) =>
        texts = fault is null ? owned : throw new JsonException(fault);

    /// <summary>How many languages there are: one or more.</summary>
    public int Count => texts.Length;

    /// <summary>A text in one language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="FormatException">The language is not a tag.</exception>
    /// <exception cref="ArgumentException">The text is blank or too long.</exception>
    public static LocalizedText Of(string language, string text) => Of(LanguageTag.Parse(language), text);

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="ArgumentException">The text is blank or too long.</exception>
    /// <example><code>LocalizedText.Of(LanguageTag.French, "Jumelage")</code></example>
    public static LocalizedText Of(LanguageTag language, string text) => Own([KeyValuePair.Create(language, text)]);

    /// <summary>The same text with one language more.</summary>
    /// <param name="language">A BCP 47 tag that is not there yet.</param>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="FormatException">The language is not a tag.</exception>
    /// <exception cref="ArgumentException">The language is there already, or the text is blank or too long.</exception>
    public LocalizedText And(string language, string text) => And(LanguageTag.Parse(language), text);

    /// <summary>The same text with one language more.</summary>
    /// <param name="language">A language that is not there yet.</param>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="ArgumentException">The language is there already, or the text is blank or too long.</exception>
    /// <example><code>LocalizedText.Of(LanguageTag.French, "Jumelage").And(LanguageTag.English, "Twinning")</code></example>
    public LocalizedText And(LanguageTag language, string text)
    {
        var more = ValueList.Resized(texts, texts.Length, texts.Length + 1);
        more[^1] = KeyValuePair.Create(language, text);
        return Own(more);
    }

    /// <summary>The text for a reader: in this language, else in a variant of it, else in English, else in the first language there is.</summary>
    /// <param name="language">The reader's language.</param>
    public string In(LanguageTag language) => Choose(language).Value;

    /// <summary>The text in exactly this language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(LanguageTag language, [NotNullWhen(true)] out string? text)
    {
        text = Find(language)?.Value;
        return text is not null;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && texts.AsSpan().SequenceEqual(other.texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var text in texts)
        {
            hash.Add(text.Key);
            hash.Add(text.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The texts with their languages, for a debugger: "fr: Jumelage | zh: 友好城市".</summary>
    public override string ToString() => string.Join(" | ", texts.Select(text => $"{text.Key}: {text.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<LanguageTag, string>>)texts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes a text from an array that nobody else will touch.</summary>
    /// <exception cref="JsonException">There is no text, a language comes twice, or a text is blank or too long.</exception>
    internal static LocalizedText FromJson(KeyValuePair<LanguageTag, string>[] owned) =>
        new(owned, FaultOf(owned));

    // An array that nobody else has is not copied.
    private static LocalizedText Own(KeyValuePair<LanguageTag, string>[] texts) =>
        FaultOf(texts) is { } fault ? throw new ArgumentException(fault, nameof(texts)) : new(texts, fault: null);

    /// <summary>Puts texts in order, and says what is wrong with them; null when nothing is.</summary>
    private static string? FaultOf(KeyValuePair<LanguageTag, string>[] texts)
    {
        if (texts.Length == 0)
            return "A text has at least one language.";
        PutInOrder(texts);
        for (var i = 0; i < texts.Length; i++)
        {
            if (TextConverter.FlawOf(texts[i].Value) is not Flaw.None and var flaw)
                return $"The text in '{texts[i].Key}' is wrong ({flaw}).";
            if (i > 0 && texts[i].Key == texts[i - 1].Key)
                return $"The language '{texts[i].Key}' comes twice.";
        }

        return null;
    }

    // A few by insertion: the runtime would compile the sort of these pairs while a user waits.
    private static void PutInOrder(KeyValuePair<LanguageTag, string>[] texts)
    {
        if (texts.Length > Few)
        {
            Array.Sort(texts, static (a, b) => string.CompareOrdinal(a.Key.Text, b.Key.Text));
            return;
        }

        for (var i = 1; i < texts.Length; i++)
        {
            for (var at = i; at > 0 && string.CompareOrdinal(texts[at].Key.Text, texts[at - 1].Key.Text) < 0; at--)
                (texts[at], texts[at - 1]) = (texts[at - 1], texts[at]);
        }
    }

    /// <summary>Languages and texts, for who goes through all that a register has: an enumerator would cost memory each time.</summary>
    internal ReadOnlySpan<KeyValuePair<LanguageTag, string>> Pairs => texts;

    /// <summary>The text for a reader, with the language that it is in.</summary>
    internal KeyValuePair<LanguageTag, string> Choose(LanguageTag language) =>
        Find(language) ?? FindVariant(language) ?? Find(LanguageTag.English) ?? texts[0];

    private KeyValuePair<LanguageTag, string>? Find(LanguageTag language)
    {
        foreach (var text in texts)
        {
            if (text.Key == language)
                return text;
        }

        return null;
    }

    private KeyValuePair<LanguageTag, string>? FindVariant(LanguageTag language)
    {
        foreach (var text in texts)
        {
            if (string.Equals(text.Key.Language, language.Language, StringComparison.Ordinal))
                return text;
        }

        return null;
    }
}

/// <summary>The JSON form of a <see cref="LocalizedText"/>: an object from language tags to texts.</summary>
/// <remarks>Public for the source generator of System.Text.Json; nobody calls it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedTextConverter : JsonConverter<LocalizedText>, IFlawFinder
{
    private const string Expected = "localized-text";
    private const int LongestTag = 64;

    private static readonly TextConverter Texts = new();

    IEnumerable<FoundFlaw> IFlawFinder.FlawsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [JsonText.WrongType(value, Expected)];
        var flaws = new List<FoundFlaw>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonText.TryGetName(member, out var name))
            {
                flaws.Add(JsonText.LoneSurrogate(value, Expected));
                continue;
            }

            var at = "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            if (!seen.Add(name))
                flaws.Add(new FoundFlaw(at, Flaw.MemberIsRepeated, name, Expected));
            if (!LanguageTag.TryRead(name, out _, out var flaw))
            {
                var repaired = LanguageTag.TryRepair(name, out var meant) ? meant.Text : null;
                flaws.Add(new FoundFlaw(at, flaw, JsonText.Shorten(name), LanguageTag.Format.Name, LanguageTag.Format.Example, repaired));
            }

            foreach (var inner in Texts.FlawsOf(member.Value))
                flaws.Add(inner with { At = at });
        }

        if (seen.Count == 0 && flaws.Count == 0)
            flaws.Add(new FoundFlaw(string.Empty, Flaw.TextIsEmpty, "{}", Expected));
        return flaws;
    }

    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads the value that a reader stands on.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    internal static LocalizedText Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A text in languages is a JSON object.");
        var texts = new KeyValuePair<LanguageTag, string>[1];
        var count = 0;
        Span<char> tag = stackalloc char[LongestTag];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.Length > LongestTag || !LanguageTag.TryRead(tag[..reader.CopyString(tag)], out var language, out _))
                throw new JsonException("Not a language tag.");
            reader.Read();
            if (count == texts.Length)
                texts = ValueList.Resized(texts, count, count * 2);
            texts[count++] = KeyValuePair.Create(language, TextConverter.Read(ref reader));
        }

        return LocalizedText.FromJson(count == texts.Length ? texts : ValueList.Resized(texts, count, count));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var text in value)
            writer.WriteString(text.Key.Text, text.Value);
        writer.WriteEndObject();
    }
}
