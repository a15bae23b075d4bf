using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The 1 % schemes: what the services of an authority pay in a year, against the cap of the law of that year.</summary>
internal static class CapRules
{
    /// <summary>SC3018. The payments of a service in a year exceed the cap.</summary>
    [Rule("SC3018")]
    public static void PaymentsExceedTheCap(Register register, CheckContext context, FindingSink found)
    {
        foreach (var payments in Of(register, context).Where(static payments => payments.IsOver != Certainty.No))
        {
            found.Add(
                Rules.PaymentsExceedTheCap, payments.IsOver, At(payments.Last, context), payments.Services[0].Entry, context.NameOf(payments.Payer),
                PartialDate.InYear(payments.Year), payments.Paid, payments.Cap!);
        }
    }

    /// <summary>SC3019. A service pays under a 1 % scheme, and the register does not tell what its cap is.</summary>
    [Rule("SC3019")]
    public static void CapCannotBeChecked(Register register, CheckContext context, FindingSink found)
    {
        foreach (var payments in Of(register, context))
        {
            if (payments.Missing is { } missing)
                found.Add(Rules.CapCannotBeChecked, At(payments.Last, context), context.NameOf(payments.Payer), PartialDate.InYear(payments.Year),
                    payments.Paid, missing);
        }
    }

    private static IEnumerable<ServicePayments> Of(Register register, CheckContext context) =>
        context is { Counting: { } counting, Register: { } index } && register.Projects.Any(static project => project.Amounts.Any(ServicePayments.IsOne))
            ? ServicePayments.Of(counting, index)
            : [];

    private static string At(ProjectSum sum, CheckContext context) => $"projects/{context.PlaceOf(sum.Project.Id)}/amounts/{sum.Index}";
}
