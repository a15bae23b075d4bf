using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using FluentValidation.Validators;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The door for those who use FluentValidation: the very rules that <see cref="Check"/> runs, one component a rule.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>
/// Each failure has the rule's number as <c>ErrorCode</c>, the level as <c>Severity</c>, the finding as <c>CustomState</c> and a message in the language that
/// was given. Its <c>PropertyName</c> is the place from the object that is validated: below <c>SetValidator</c> it begins with the path of the record, and a
/// finding about the record itself has that path alone. <c>AttemptedValue</c> is the value at the place, null when a record or a list stands there, or nothing.
/// <c>IncludeProperties</c> asks for places: <c>"Term"</c> for all that lies within the term, <c>"Parties[].Role"</c> for the role of each party.
/// As everywhere in FluentValidation, a warning or a note makes <c>IsValid</c> false: look at the severity. It may be subclassed to add rules of one's own.
/// </remarks>
public abstract class RuleValidator<TRecord> : AbstractValidator<TRecord>
    where TRecord : class
{
    private readonly List<RuleComponent> components = [];

    // One a validation, known by the data that FluentValidation passes through it.
    private readonly ConditionalWeakTable<object, Findings> validations = [];
    private readonly Func<LocalDate> today;

    private protected RuleValidator(RuleFunction<TRecord>[] functions, Func<LocalDate> today, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(today);
        this.today = today;
        foreach (var function in functions)
        {
            foreach (var rule in function.Rules)
            {
                var component = new RuleComponent(this, function, rule, language);
                components.Add(component);
                RuleFor(record => record).SetValidator(component).WithErrorCode(rule.Code).Configure(configured => component.Declared = configured);
            }
        }
    }

    /// <summary>Runs what the selector would pass over: our rules are about the record, and it may have been asked for a member.</summary>
    /// <param name="context">The record, and what was asked for.</param>
    /// <param name="result">What was found so far.</param>
    /// <returns>Always true: validation goes on.</returns>
    protected override bool PreValidate(ValidationContext<TRecord> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } record)
        {
            var path = context.PropertyChain.ToString();
            foreach (var component in components.Where(component => !component.IsAsked(context, path)))
                component.IsValid(context, record);
        }

        return true;
    }

    private ValueList<Finding> FindingsOf(RuleFunction<TRecord> function, ValidationContext<TRecord> context, TRecord record) =>
        validations.GetValue(context.RootContextData, _ => new Findings(today())).Of(function, record);

    /// <summary>What the functions found in one validation: a function that has many rules runs once, and all look at the same day.</summary>
    private sealed class Findings(LocalDate on)
    {
        private (RuleFunction<TRecord> Function, TRecord Record, ValueList<Finding> Findings)? last;

        public ValueList<Finding> Of(RuleFunction<TRecord> function, TRecord record)
        {
            // Records are equal by content, and a register is long: the object is what counts.
            if (last is { } known && ReferenceEquals(known.Function, function) && ReferenceEquals(known.Record, record))
                return known.Findings;
            var findings = Check.Run(record, [function], on);
            last = (function, record, findings);
            return findings;
        }
    }

    /// <summary>One rule as a component of FluentValidation.</summary>
    private sealed class RuleComponent(RuleValidator<TRecord> validator, RuleFunction<TRecord> function, Rule rule, LanguageTag language)
        : PropertyValidator<TRecord, TRecord>
    {
        public override string Name => rule.Name;

        /// <summary>The same rule as FluentValidation knows it, which selectors want to see.</summary>
        public IValidationRule? Declared { get; set; }

        /// <summary>Whether who validates asked for a place.</summary>
        public bool IsAsked(ValidationContext<TRecord> context, string path) => context.Selector.CanExecute(Declared!, path, context);

        public override bool IsValid(ValidationContext<TRecord> context, TRecord value)
        {
            foreach (var finding in validator.FindingsOf(function, context, value).Where(finding => finding.Rule == rule))
            {
                var path = PropertyPath.Of(finding.At, context.PropertyChain);
                if (IsAsked(context, path))
                    context.AddFailure(ToFailure(finding, path, value));
            }

            // Failures were added with their places; a false here would add one more, without.
            return true;
        }

        protected override string GetDefaultMessageTemplate(string errorCode) => rule.Message.In(language);

        private ValidationFailure ToFailure(Finding finding, string path, TRecord record) =>
            new(path, finding.In(language), RegisterContract.ValueAt(record, finding.At))
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
    }
}
