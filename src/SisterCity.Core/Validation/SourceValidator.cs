using NodaTime;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a source alone, for FluentValidation.</summary>
/// <param name="on">The day for which to check: what is later is the future.</param>
/// <param name="language">The language of the messages: English, French or Chinese.</param>
/// <remarks><inheritdoc/></remarks>
/// <example><code>var result = new SourceValidator(on: new LocalDate(2026, 9, 1), LanguageTag.French).Validate(record);</code></example>
public class SourceValidator(LocalDate on, LanguageTag language) : RuleValidator<Source>(SourceRules.All, on, language);
