using NodaTime;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>All rules over a register, those between its records included, for FluentValidation.</summary>
/// <param name="today">The clock: the day for which to check is asked once a validation, so that one validator may live as long as the application.</param>
/// <param name="language">The language of the messages: English, French or Chinese.</param>
/// <remarks><inheritdoc/></remarks>
/// <example><code>var result = new RegisterValidator(on: new LocalDate(2026, 9, 1), LanguageTag.French).Validate(register);</code></example>
public class RegisterValidator(Func<LocalDate> today, LanguageTag language)
    : RuleValidator<Register>([new(Check.RunOver, [.. AllRules])], today, language)
{
    /// <summary>The rules for a day that is given.</summary>
    /// <param name="on">The day for which to check: what is later is the future.</param>
    /// <param name="language">The language of the messages: English, French or Chinese.</param>
    public RegisterValidator(LocalDate on, LanguageTag language)
        : this(() => on, language)
    {
    }

    private static IEnumerable<Rule> AllRules =>
        RulesOf(RuleTable.OfLocalAuthority.All)
            .Union(RulesOf(RuleTable.OfPartnership.All))
            .Union(RulesOf(RuleTable.OfAgreement.All))
            .Union(RulesOf(RuleTable.OfCooperationProject.All))
            .Union(RulesOf(RuleTable.OfCrisis.All))
            .Union(RulesOf(RuleTable.OfSource.All))
            .Union(RulesOf(RuleTable.OfRegister.All));

    private static IEnumerable<Rule> RulesOf<TRecord>(RuleFunction<TRecord>[] functions) => functions.SelectMany(function => function.Rules);
}
