using System.Globalization;

namespace SisterCity.Findings;

/// <summary>A place of a JSON text that somebody looks for: a node of the tree of all such places, with what the text has there.</summary>
/// <param name="around">The place it is in; null for the whole text.</param>
internal sealed class SoughtPlace(SoughtPlace? around)
{
    private Dictionary<string, SoughtPlace>? below;
    private TextRegion? first;
    private Queue<TextRegion>? repetitions;

    /// <summary>Whether nothing is looked for below.</summary>
    public bool IsInnermost => below is null;

    /// <summary>The place of a pointer, which is looked for from now on.</summary>
    public SoughtPlace At(JsonPointer pointer)
    {
        var place = this;
        foreach (var segment in pointer.Segments())
        {
            place.below ??= new(StringComparer.Ordinal);
            if (!place.below.TryGetValue(segment, out var next))
                place.below.Add(segment, next = new SoughtPlace(place));
            place = next;
        }

        return place;
    }

    /// <summary>The member of a name, when somebody looks for it.</summary>
    public SoughtPlace? Below(string? name) => name is null ? null : below?.GetValueOrDefault(name);

    /// <summary>The element of a list, when somebody looks for it.</summary>
    public SoughtPlace? Below(int index)
    {
        Span<char> digits = stackalloc char[11];
        return below is not null && index.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture)
            ? below.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(digits[..length], out var place) ? place : null
            : null;
    }

    /// <summary>Adds what the text has here: once, unless a name is repeated.</summary>
    public void Add(TextRegion region)
    {
        if (first is null)
            first = region;
        else
            (repetitions ??= new()).Enqueue(region);
    }

    /// <summary>The region here, or that of the nearest place around that the text has.</summary>
    public TextRegion Nearest()
    {
        var place = this;
        while (place.first is null && place.Around is { } next)
            place = next;
        return place.first ?? default;
    }

    /// <summary>The region of the repetition that was not asked for yet; each is found once.</summary>
    public TextRegion NextRepetition() => repetitions is { Count: > 0 } ? repetitions.Dequeue() : Nearest();

    private SoughtPlace? Around { get; } = around;
}
