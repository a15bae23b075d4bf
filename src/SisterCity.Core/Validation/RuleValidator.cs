using System.Text;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The door for those who use FluentValidation: the very rules that <see cref="Check"/> runs, one component a rule.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>
/// Each failure has the rule's number as <c>ErrorCode</c>, the level as <c>Severity</c>, the finding as <c>CustomState</c> and a message in the language that was given.
/// As everywhere in FluentValidation, a warning or a note makes <c>IsValid</c> false: look at the severity. It may be subclassed to add rules of one's own.
/// </remarks>
public abstract class RuleValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : class
{
    private protected RuleValidator(RuleCheck<TRecord>[] checks, LocalDate on, LanguageTag language)
    {
        foreach (var check in checks)
        {
            foreach (var rule in check.Rules)
                RuleFor(record => record).SetValidator(new RuleComponent(check, rule, on, language)).WithErrorCode(rule.Code).WithName(rule.Name);
        }
    }

    /// <summary>One rule as a component of FluentValidation.</summary>
    private sealed class RuleComponent(RuleCheck<TRecord> check, Rule rule, LocalDate on, LanguageTag language) : PropertyValidator<TRecord, TRecord>
    {
        public override string Name => rule.Name;

        public override bool IsValid(ValidationContext<TRecord> context, TRecord value)
        {
            foreach (var finding in Check.Run(value, [check], on))
            {
                if (finding.Rule == rule)
                    context.AddFailure(ToFailure(finding, value));
            }

            // Failures were added with their places; a false here would add one more, without.
            return true;
        }

        protected override string GetDefaultMessageTemplate(string errorCode) => rule.Message.In(language);

        private ValidationFailure ToFailure(Finding finding, TRecord record) => new(PathOf(finding.At), finding.In(language), record)
        {
            ErrorCode = finding.Rule.Code,
            Severity = finding.Level switch
            {
                Level.Error => Severity.Error,
                Level.Warning => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = finding,
        };

        /// <summary>/parties/0/role → Parties[0].Role, as FluentValidation writes places.</summary>
        private static string PathOf(JsonPointer at)
        {
            var path = new StringBuilder();
            foreach (var segment in at.Segments())
            {
                if (segment.Length > 0 && char.IsAsciiDigit(segment[0]))
                    path.Append('[').Append(segment).Append(']');
                else if (segment.Length > 0)
                    path.Append(path.Length > 0 ? "." : string.Empty).Append(char.ToUpperInvariant(segment[0])).Append(segment.AsSpan(1));
            }

            return path.ToString();
        }
    }
}
