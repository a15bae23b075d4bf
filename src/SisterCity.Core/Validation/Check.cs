using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Runs the rules over a register or a record, for a day that is an argument.</summary>
/// <remarks>The same content and the same day give the same report. Nothing is thrown for what a document says. Thread-safe.</remarks>
/// <example><code>var report = Check.Run(register, on: new LocalDate(2026, 9, 1));</code></example>
public static partial class Check
{
    /// <summary>Checks a register: every record, and the whole.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The day for which to check: what is later is the future.</param>
    public static Report Run(Register register, LocalDate on) => RunAll(register, on, directory: null);

    /// <summary>Checks a register, and its codes and names against a directory: rules SC1030 to SC1034.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The day for which to check: what is later is the future.</param>
    /// <param name="directory">The directory to ask.</param>
    public static Report Run(Register register, LocalDate on, IAuthorityDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return RunAll(register, on, directory);
    }

    /// <summary>Checks a register, and judges each agreement by the law of its own day: rules SC4001 to SC4027.</summary>
    /// <param name="register">The register.</param>
    /// <param name="on">The day for which to check: what is later is the future.</param>
    /// <param name="law">By which law, with which opinions on recognition.</param>
    /// <example><code>var report = Check.Run(register, on: new LocalDate(2026, 9, 1), new LegalOptions());</code></example>
    public static Report Run(Register register, LocalDate on, LegalOptions law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return RunAll(register, on, directory: null, law);
    }

    /// <summary>Checks what came of reading a register: the reader's findings first, each finding at its place in the document.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="on">The day for which to check.</param>
    public static Report Run(Reading<Register> reading, LocalDate on) => RunAll(reading, on, directory: null);

    /// <summary>Checks what came of reading a register, and its codes and names against a directory.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="on">The day for which to check.</param>
    /// <param name="directory">The directory to ask.</param>
    public static Report Run(Reading<Register> reading, LocalDate on, IAuthorityDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return RunAll(reading, on, directory);
    }

    /// <summary>Checks what came of reading a register, and judges each agreement by the law of its own day.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="on">The day for which to check.</param>
    /// <param name="law">By which law, with which opinions on recognition.</param>
    public static Report Run(Reading<Register> reading, LocalDate on, LegalOptions law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return RunAll(reading, on, directory: null, law);
    }

    /// <summary>Judges the agreements of a reading by the law of their own day, and nothing else: rules SC4001 to SC4027 alone.</summary>
    /// <param name="reading">The reading; what it found itself is not repeated.</param>
    /// <param name="on">The day for which to ask.</param>
    /// <param name="law">By which law, with which opinions on recognition.</param>
    public static Report Law(Reading<Register> reading, LocalDate on, LegalOptions law)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(law);
        var found = new FindingSink();
        if (reading.Value is { } register)
            RunOver(register.Agreements, "agreements", [LawRules.Of(new(register, law))], static record => record.Id.Text, new CheckContext(on), found);
        return new Report { Findings = found.Take().Select(reading.InDocument).ToValueList(), Provenance = Provenance.OfThisLibrary(on) };
    }

    private static Report RunAll(Register register, LocalDate on, IAuthorityDirectory? directory, LegalOptions? law = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var found = new FindingSink();
        RunOver(register, new CheckContext(on, new RegisterIndex(register), directory), law, found);
        return new Report { Findings = found.Take(), Provenance = Provenance.OfThisLibrary(on) };
    }

    /// <summary>All rules over a register, as one function.</summary>
    internal static void RunOver(Register register, CheckContext context, FindingSink found) =>
        RunOver(register, new CheckContext(context.On, new RegisterIndex(register)), law: null, found);

    private static void RunOver(Register register, CheckContext context, LegalOptions? law, FindingSink found)
    {
        var ofAuthorities = context.Directory is null ? RuleTable.OfLocalAuthority.All : RuleTable.OfLocalAuthority.WithDirectory;
        RuleFunction<Agreement>[] ofAgreements = law is null
            ? RuleTable.OfAgreement.All
            : [.. RuleTable.OfAgreement.All, LawRules.Of(new(context.Register!, law))];
        RunOver(register.Authorities, "authorities", ofAuthorities, static record => record.Id.Text, context, found);
        RunOver(register.Partnerships, "partnerships", RuleTable.OfPartnership.All, static record => record.Id.Text, context, found);
        RunOver(register.Agreements, "agreements", ofAgreements, static record => record.Id.Text, context, found);
        RunOver(register.Projects, "projects", RuleTable.OfCooperationProject.All, static record => record.Id.Text, context, found);
        RunOver(register.Crises, "crises", RuleTable.OfCrisis.All, static record => record.Id.Text, context, found);
        RunOver(register.Sources, "sources", RuleTable.OfSource.All, static record => record.Id.Text, context, found);
        found.Enter(null, 0, null);
        Run(register, RuleTable.OfRegister.All, context, found);

        // The register's own members: its records were looked at one by one.
        ValueRules.Look(register with { Authorities = [], Partnerships = [], Agreements = [], Projects = [], Crises = [], Sources = [] }, context, found);
    }

    private static Report RunAll(Reading<Register> reading, LocalDate on, IAuthorityDirectory? directory, LegalOptions? law = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Value is not { } register)
            return new Report { Findings = reading.Findings, Provenance = Provenance.OfThisLibrary(on) };
        var report = RunAll(register, on, directory, law);
        var unread = new RecordsSetAside(reading.SetAside);
        return (report with { Findings = report.Findings.Select(finding => reading.InDocument(unread.Explain(finding))).ToValueList() }).After(reading.Findings);
    }

    private static void RunOver<TRecord>(
        ValueList<TRecord> records, string list, RuleFunction<TRecord>[] functions, Func<TRecord, string> idOf, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < records.Count; i++)
        {
            found.Enter(list, i, idOf(records[i]));
            Run(records[i], functions, context, found);
        }
    }
}
