namespace SisterCity.Validation;

/// <summary>The least of some numbers, and the least of those that another side gives.</summary>
internal sealed class Least
{
    private long least = long.MaxValue;
    private long ofOthers = long.MaxValue;
    private string? side;

    public void Add(long number, string of)
    {
        var isOfTheSide = string.Equals(side, of, StringComparison.Ordinal);
        if (number < least)
            (least, ofOthers, side) = (number, isOfTheSide ? ofOthers : least, of);
        else if (!isOfTheSide)
            ofOthers = Math.Min(ofOthers, number);
    }

    public long OfAnother(string than) => string.Equals(side, than, StringComparison.Ordinal) ? ofOthers : least;
}
