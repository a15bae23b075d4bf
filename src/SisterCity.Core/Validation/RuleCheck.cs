using SisterCity.Findings;

namespace SisterCity.Validation;

/// <summary>A rule in code: looks at one record, and puts what it finds into the sink.</summary>
/// <typeparam name="TRecord">The record it looks at.</typeparam>
/// <param name="record">The record.</param>
/// <param name="context">The day, and the register around the record.</param>
/// <param name="found">Where findings go.</param>
internal delegate void CheckOf<in TRecord>(TRecord record, CheckContext context, FindingSink found);

/// <summary>A rule in code beside its entries in the ledger: one, but for the walk that looks for several at once.</summary>
/// <typeparam name="TRecord">The record it looks at.</typeparam>
internal sealed class RuleCheck<TRecord>(CheckOf<TRecord> run, params Rule[] rules)
{
    public CheckOf<TRecord> Run { get; } = run;

    public IReadOnlyList<Rule> Rules { get; } = rules;
}
