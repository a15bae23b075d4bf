using NodaTime;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The law of its own day over an agreement of a register, for FluentValidation: the findings SC4xxx.</summary>
/// <param name="register">The register that holds the parties.</param>
/// <param name="on">The day for which to check: what is transmitted later is not yet in effect.</param>
/// <param name="language">The language of the messages: English, French or Chinese.</param>
/// <param name="law">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
/// <remarks><inheritdoc/></remarks>
/// <example>
/// <code>var result = new AgreementLawValidator(register, on: new LocalDate(2026, 9, 1), LanguageTag.French).Validate(register.Agreements[0]);</code>
/// </example>
public class AgreementLawValidator(Register register, LocalDate on, LanguageTag language, LegalOptions? law = null)
    : RuleValidator<Agreement>([LawRules.Of(new LegalAssessor(register, law))], () => on, language);
