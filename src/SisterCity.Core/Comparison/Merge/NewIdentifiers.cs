using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Gives out identifiers that no other record of the result has.</summary>
internal sealed class NewIdentifiers
{
    private const int LongestId = 128;

    // Identifiers of two kinds are never equal.
    private readonly HashSet<object> taken = [];
    private readonly Dictionary<object, int> lastNumbers = [];

    /// <summary>The identifier itself, or with the first number that is free.</summary>
    public TId Take<TId>(TId wanted)
        where TId : struct, IScalar<TId>
    {
        var id = wanted;
        for (var i = lastNumbers.GetValueOrDefault(wanted, 1); !taken.Add(id); lastNumbers[wanted] = i)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"-{++i}");
            id = Scalar.Parse<TId>(string.Concat(wanted.Text.AsSpan(0, Math.Min(wanted.Text.Length, LongestId - number.Length)), number));
        }

        return id;
    }
}
