using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What the projects of a register plan, promise, pay and receive, with each euro counted once.</summary>
/// <remarks>
/// <para>Kinds of amount are never added to each other, nor currencies, unless rates are given. Of a programme and its projects the projects count; of a total
/// so far
/// and what it contains, what it leaves; of what several reports tell, the report of the payer. What does not count is named (<see cref="Uncounted"/>).</para>
/// <para>What cannot be placed in a group stands in one without a code. The groups sum to the total without groups, to the last cent. No exception is thrown
/// for what a
/// register says.</para>
/// </remarks>
/// <example><code>
/// var totals = ProjectTotals.Of(register, new ProjectTotalsOptions { By = ProjectGrouping.Year });
/// decimal paid = totals.Totals.Where(total => total.Kind == AmountKind.Disbursement).Sum(total => total.Amount.Amount);
/// </code></example>
public sealed class ProjectTotals
{
    private ProjectTotals(ValueList<ProjectTotal> totals, ValueList<UncountedAmount> uncounted, ValueList<ExchangeRate> rates)
    {
        Totals = totals;
        Uncounted = uncounted;
        RatesUsed = rates;
    }

    /// <summary>The totals: by group in the order of their codes, what cannot be placed last; then by kind, then by currency.</summary>
    public ValueList<ProjectTotal> Totals { get; }

    /// <summary>The amounts that are in no total, in the order of the register.</summary>
    public ValueList<UncountedAmount> Uncounted { get; }

    /// <summary>The rates by which sums were converted; empty when none was.</summary>
    public ValueList<ExchangeRate> RatesUsed { get; }

    /// <summary>Adds up the amounts of the projects of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">What is asked for; null for one total of each kind and currency, of all days.</param>
    /// <returns>The totals.</returns>
    public static ProjectTotals Of(Register register, ProjectTotalsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        options ??= new ProjectTotalsOptions();
        var index = RegisterIndex.Of(register);
        var counting = Counting.Of(register, options.On);
        var (own, places, conversion) = (new OwnParts(index), new Placement(index, options.By), new Conversion(options.Rates));
        var adding = new Adding();
        foreach (var sum in counting.Sums)
            adding.Add(sum, conversion.Of(own.Divide(sum), sum.Time), places.Of(sum));

        return new([.. adding.Totals(places.TitleOf)], counting.Uncounted.ToValueList(), conversion.Used.ToValueList());
    }
}
