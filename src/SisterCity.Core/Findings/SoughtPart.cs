using System.Globalization;

namespace SisterCity.Findings;

/// <summary>A part of a JSON text that somebody looks for: a node of the tree of all such parts, with what the text has there.</summary>
/// <param name="around">The part it is in; null for the whole text.</param>
internal sealed class SoughtPart(SoughtPart? around)
{
    private Dictionary<string, SoughtPart>? below;
    private TextRegion? first;
    private Queue<TextRegion>? repetitions;

    /// <summary>Whether nothing is looked for below.</summary>
    public bool IsInnermost => below is null;

    /// <summary>The part of a pointer, which is looked for from now on.</summary>
    public SoughtPart At(JsonPointer pointer)
    {
        var part = this;
        foreach (var segment in pointer.Segments())
        {
            part.below ??= new(StringComparer.Ordinal);
            if (!part.below.TryGetValue(segment, out var next))
                part.below.Add(segment, next = new SoughtPart(part));
            part = next;
        }

        return part;
    }

    /// <summary>The member of a name, when somebody looks for it.</summary>
    public SoughtPart? Below(string? name) => name is null ? null : below?.GetValueOrDefault(name);

    /// <summary>The element of a list, when somebody looks for it.</summary>
    public SoughtPart? Below(int index)
    {
        Span<char> digits = stackalloc char[11];
        return below is not null && index.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture)
            ? below.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(digits[..length], out var part) ? part : null
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

    /// <summary>The region here, or that of the nearest part around that the text has.</summary>
    public TextRegion Nearest()
    {
        var part = this;
        while (part.first is null && part.Around is { } next)
            part = next;
        return part.first ?? default;
    }

    /// <summary>The region of the repetition that was not asked for yet; each is found once.</summary>
    public TextRegion NextRepetition() => repetitions is { Count: > 0 } ? repetitions.Dequeue() : Nearest();

    private SoughtPart? Around { get; } = around;
}
