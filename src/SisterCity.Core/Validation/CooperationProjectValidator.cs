using NodaTime;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a cooperation project alone, for FluentValidation.</summary>
/// <param name="on">The day for which to check: what is later is the future.</param>
/// <param name="language">The language of the messages: English, French or Chinese.</param>
/// <remarks><inheritdoc/></remarks>
/// <example><code>var result = new CooperationProjectValidator(on: new LocalDate(2026, 9, 1), LanguageTag.French).Validate(record);</code></example>
public class CooperationProjectValidator(LocalDate on, LanguageTag language) : RuleValidator<CooperationProject>(ProjectRules.All, on, language);
