using System.Diagnostics.CodeAnalysis;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>What was made of a register in a format of others, and what of the register is not in it.</summary>
/// <remarks>
/// The findings stand at their places in the register (JSON Pointers) and are known before anything is written to a file: what lacks a fact that the format
/// demands,
/// what the format has no place for, what counts in no total. None of them is an error: the register may say all of it.
/// </remarks>
/// <example><code>
/// Exported table = CrsExport.Write(register, new CrsExportOptions { Donor = CountryCode.France });
/// foreach (Finding left in table.Findings)
///     Console.WriteLine($"{left.At} {left.In(LanguageTag.French)}");
/// File.WriteAllBytes("crs.csv", table.Content);
/// </code></example>
public sealed class Exported
{
    internal Exported(byte[] content, IEnumerable<Finding> findings)
    {
        Content = content;
        Findings = findings.ToValueList();
    }

    /// <summary>The bytes of the file. The same register and options give the same bytes.</summary>
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays",
        Justification = "The bytes are for a file or a stream, and are nobody else's.")]
    public byte[] Content { get; }

    /// <summary>What is not in the file, or not whole, in the order in which it was found.</summary>
    public ValueList<Finding> Findings { get; }
}
