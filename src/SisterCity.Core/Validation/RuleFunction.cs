using SisterCity.Findings;

namespace SisterCity.Validation;

/// <summary>Looks at one record, and puts what it finds into the sink.</summary>
/// <typeparam name="TRecord">The record it looks at.</typeparam>
/// <param name="record">The record.</param>
/// <param name="context">The day, and the register around the record.</param>
/// <param name="found">Where findings go.</param>
internal delegate void RuleBody<in TRecord>(TRecord record, CheckContext context, FindingSink found);

/// <summary>The function of a rule, beside its entry in the ledger. The walk over all values and the verdicts of the law have several entries.</summary>
/// <typeparam name="TRecord">The record it looks at.</typeparam>
internal sealed class RuleFunction<TRecord>(RuleBody<TRecord> run, params Rule[] rules)
{
    public RuleBody<TRecord> Run { get; } = run;

    public IReadOnlyList<Rule> Rules { get; } = rules;
}
