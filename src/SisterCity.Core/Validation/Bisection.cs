namespace SisterCity.Validation;

/// <summary>Looks for a place in something ordered, in as many steps as its number has digits.</summary>
internal static class Bisection
{
    /// <summary>The first place at which something holds, that holds at every place after it; the count when it holds at none.</summary>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
