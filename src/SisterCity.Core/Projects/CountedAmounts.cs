using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The amounts of the projects of a register that count, each euro once: what <see cref="ProjectTotals"/> adds up, one by one.</summary>
/// <remarks>No exception is thrown for what a register says.</remarks>
/// <example><code>
/// foreach (CountedAmount amount in CountedAmounts.Of(register).Counted)
///     Console.WriteLine($"{amount.At} {amount.Sum}");
/// </code></example>
public sealed class CountedAmounts
{
    private CountedAmounts(ValueList<CountedAmount> counted, ValueList<UncountedAmount> uncounted)
    {
        Counted = counted;
        Uncounted = uncounted;
    }

    /// <summary>The amounts that count, in the order of the register.</summary>
    public ValueList<CountedAmount> Counted { get; }

    /// <summary>The amounts that are in no total, in the order of the register.</summary>
    public ValueList<UncountedAmount> Uncounted { get; }

    /// <summary>Finds what counts.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The last day of what counts; null for all days. Plans count always.</param>
    /// <returns>The amounts, with their own part and their parts by country and purpose.</returns>
    public static CountedAmounts Of(Register register, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var index = RegisterIndex.Of(register);
        var counting = Counting.Of(register, on);
        var own = new OwnParts(index);
        return new(counting.Sums.Select(sum => Of(sum, own.Divide(sum), index)).ToValueList(), counting.Uncounted.ToValueList());
    }

    private static CountedAmount Of(ProjectSum sum, DividedSum divided, RegisterIndex register) => new()
    {
        Project = sum.Project,
        Index = sum.Index,
        At = JsonPointer.Root.Append("projects").Append(register.PlaceOf(sum.Project.Id)).Append("amounts").Append(sum.Index),
        Sum = Money.Of(sum.Sum, sum.Currency),
        Own = divided.Own,
        Foreign = divided.Foreign,
        Undivided = divided.Undivided,
        Time = sum.Time,
        PayerCountry = sum.Amount.Payers is [var payer] ? Channels.CountryOf(payer, register) : null,
        Channel = Channels.Of(sum.Project, sum.Amount, register),
        ChannelOfReceiver = Channels.Derived(sum.Amount, register),
        Parts = PartsOf(sum, divided.Own, register).ToValueList(),
    };

    // By country first, so that the parts of a country sum to the total of the country.
    private static IEnumerable<AmountPart> PartsOf(ProjectSum sum, decimal own, RegisterIndex register)
    {
        var countries = Known(ProjectCountries.Of(sum.Project, register), static one => (CountryCode?)one.Country, static one => one.Share);
        var purposes = Known(sum.Project.Purposes, static one => (CrsPurpose?)one.Code, static one => one.Share);
        foreach (var (country, ofCountry, ownOfCountry) in Divide(countries, sum.Sum, own, sum.Currency))
        {
            foreach (var (purpose, part, ownPart) in Divide(purposes, ofCountry, ownOfCountry, sum.Currency))
                yield return new(country, purpose, Sums.Shortest(part), Sums.Shortest(ownPart));
        }
    }

    private static IEnumerable<(TCode? Code, decimal Sum, decimal Own)> Divide<TCode>(List<(TCode? Code, decimal Share)> groups, decimal sum, decimal own,
        CurrencyCode currency)
        where TCode : struct
    {
        IReadOnlyList<decimal> shares = [.. groups.Select(static group => group.Share)];
        var (sums, owns) = (Shares.Divide(sum, shares, currency), Shares.Divide(own, shares, currency));
        return groups.Select((group, i) => (group.Code, sums[i], owns[i]));
    }

    private static List<(TCode? Code, decimal Share)> Known<T, TCode>(IReadOnlyList<T> stated, Func<T, TCode?> codeOf, Func<T, decimal?> shareOf)
        where TCode : struct =>
        Shares.Of([.. stated.Select(shareOf)]) is { } shares ? [.. stated.Select((one, i) => (codeOf(one), shares[i]))] : [(null, 100m)];
}
