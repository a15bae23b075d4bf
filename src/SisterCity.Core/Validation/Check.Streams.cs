using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Validation;

/// <content>Checks that keep no finding.</content>
public static partial class Check
{
    /// <summary>Checks what came of reading a register and keeps no finding: each is handed on when it is found, in the order of the report.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="on">The day for which to check.</param>
    /// <param name="found">Who gets the findings.</param>
    /// <example><code>Check.Run(RegisterReader.ReadLines(lines, report.Add), on, report.Add);</code></example>
    public static void Run(Reading<Register> reading, LocalDate on, Action<Finding> found) => Run(reading, on, directory: null, found);

    /// <summary>Checks what came of reading a register, and its codes and names against a directory, and keeps no finding.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="on">The day for which to check.</param>
    /// <param name="directory">The directory to ask; null to ask none.</param>
    /// <param name="found">Who gets the findings.</param>
    public static void Run(Reading<Register> reading, LocalDate on, IAuthorityDirectory? directory, Action<Finding> found)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var finding in reading.Findings)
            found(finding);
        var unread = new RecordsSetAside(reading.SetAside);
        if (reading.Value is { } register)
            RunOver(register, new CheckContext(on, new RegisterIndex(register), directory), law: null,
                new FindingSink(finding => found(reading.InDocument(unread.Explain(finding)))));
    }
}
