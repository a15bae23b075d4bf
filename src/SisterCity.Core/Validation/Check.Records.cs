using NodaTime;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <content>Records that are checked alone.</content>
public static partial class Check
{
    [ThreadStatic]
    private static FindingSink? idle;

    /// <summary>Checks one agreement alone, by the rules that need nothing around it. A clean one costs no memory.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">The day for which to check.</param>
    public static ValueList<Finding> Run(Agreement agreement, LocalDate on) => Run(agreement, RuleTable.OfAgreement.All, on);

    /// <summary>Checks one authority alone, by the rules that need nothing around it.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="on">The day for which to check.</param>
    public static ValueList<Finding> Run(LocalAuthority authority, LocalDate on) => Run(authority, RuleTable.OfLocalAuthority.All, on);

    /// <summary>Checks one partnership alone, by the rules that need nothing around it.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="on">The day for which to check.</param>
    public static ValueList<Finding> Run(Partnership partnership, LocalDate on) => Run(partnership, RuleTable.OfPartnership.All, on);

    /// <summary>Checks one project alone, by the rules that need nothing around it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="on">The day for which to check.</param>
    public static ValueList<Finding> Run(CooperationProject project, LocalDate on) => Run(project, RuleTable.OfCooperationProject.All, on);

    /// <summary>Checks one source alone, by the rules that need nothing around it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="on">The day for which to check.</param>
    public static ValueList<Finding> Run(Source source, LocalDate on) => Run(source, RuleTable.OfSource.All, on);

    internal static ValueList<Finding> Run<TRecord>(TRecord record, RuleFunction<TRecord>[] functions, LocalDate on)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(record);

        // One sink a thread, taken while it is in use: a rule that checks another record would make its own.
        var found = Interlocked.Exchange(ref idle, null) ?? new FindingSink();
        Run(record, functions, CheckContext.Alone(on), found);
        var findings = found.Take();
        idle = found;
        return findings;
    }

    private static void Run<TRecord>(TRecord record, RuleFunction<TRecord>[] functions, CheckContext context, FindingSink found)
    {
        foreach (var function in functions)
            function.Run(record, context, found);
    }
}
