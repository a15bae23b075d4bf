using CsCheck;
using SisterCity.Values;

namespace SisterCity.Tests.Unlucky;

/// <summary>Dates of every form that is read, close to one another so that they touch, contain and contradict each other.</summary>
internal static class Dates
{
    public static Gen<PartialDate> Any { get; } = Gen.OneOf(
        "1981-06-22", "1981-06-23", "1981-06", "1981-07", "1981", "1982", "198X", "1981-06-XX", "1981~", "1981-06?", "1979/1981", "1981/1983", "../1981", "1981/..",
        "[1981-06-22,1983]", "[1980,1982]", "[1981..1983]", "[..1981]", "[1981..]", "1990").Select(PartialDate.Parse);

    public static Gen<PartialDate?> Maybe { get; } = Gen.Select(Any, Gen.Int[0, 4], (date, fate) => fate == 0 ? (PartialDate?)null : date);

    public static Gen<Validity?> Validity { get; } = Gen.Select(Maybe, Maybe, Gen.Int[0, 4], (from, until, fate) => fate == 0 ? null : new Validity { From = from, Until = until });
}
