using System.Text;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Whose declaration of aid, for which year.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("montpellier") }</code></example>
public sealed record DeclarationOptions
{
    /// <summary>The calendar year of the payments.</summary>
    public required int Year { get; init; }

    /// <summary>The authority that declares, or one that it took over from.</summary>
    public required AuthorityId Of { get; init; }
}

/// <summary>
/// Writes an extract for the yearly declaration of official development assistance that French authorities send to the State (CGCT, L. 1115-6).
/// </summary>
/// <remarks>
/// <para>It is a table to copy from, in French, and not the form: the field list of the form is not public. Above the table stand who declares, the sums, and
/// the checks
/// that are still open. One row for each project, country, channel, sector, type of aid, source of money and currency, with codes and French labels.</para>
/// <para>Only the authority's own money counts (<see cref="CountedAmount.Own"/>). Promises and payments stand in columns of their own. What an authority paid
/// that has
/// merged since is declared by who took over: by the end of the time of declaring, 31 May of the next year.</para>
/// </remarks>
/// <example><code>
/// foreach (AuthorityId one in DeclarationExport.DeclarersOf(register, 2024))
///     File.WriteAllBytes($"{one}.csv", DeclarationExport.Write(register, new DeclarationOptions { Year = 2024, Of = one }).Content);
/// </code></example>
public static class DeclarationExport
{
    /// <summary>What the format is called in findings.</summary>
    internal const string Format = "e-APD";

    /// <summary>The French authorities that have something to declare for a year, in the order of the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="year">The calendar year of the payments, 1 to 9998.</param>
    /// <returns>Those that pay, or took over from one that does, whatever of it can be written; empty when nobody does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ValueList<AuthorityId> DeclarersOf(Register register, int year)
    {
        ArgumentNullException.ThrowIfNull(register);
        var declarers = new Declarers(register, year);
        var money = CountedAmounts.Of(register).Counted.Where(amount => ExportSource.IsMoney(amount.Amount.Kind) && amount.MayBeIn(year));
        var payers = money.SelectMany(static amount => (IEnumerable<ProjectBody>)amount.Amount.Payers)
            .Select(static payer => payer.Authority).OfType<AuthorityId>().Distinct().ToList();
        var found = payers.Where(declarers.IsFrench).Select(declarers.Of).OfType<AuthorityId>().ToHashSet();
        return [.. register.Authorities.Select(static one => one.Id).Where(found.Contains).Distinct()];
    }

    /// <summary>Writes the extract.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">Whose, and for which year.</param>
    /// <returns>The extract (CSV, UTF-8), and what is not in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Exported Write(Register register, DeclarationOptions options)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(options);
        var declarers = new Declarers(register, options.Year);
        var declarer = declarers.Of(options.Of) ?? options.Of;
        var (source, findings) = (new ExportSource(register), new ExportFindings(Format));
        var asked = new AidRecords.Asked(options.Year, payer => payer.Country == CountryCode.France && declarers.Of(payer.Id) == declarer, OnlyOwn: true);
        var rows = AidRow.Of(new AidRecords(source, asked, findings).Select(), static record => record.Amount.Amount.Funding).ToList();
        declarers.SayWhoIsOpen(source, findings);
        var columns = new DeclarationColumns(source);
        var table = new StringBuilder();
        foreach (var line in new DeclarationHead(source, declarers, declarer, options.Year, rows, findings).Lines())
            CsvText.AppendRow(table, [line]);
        CsvText.AppendRow(table, [string.Empty]);
        CsvText.AppendRow(table, DeclarationColumns.Headings);
        foreach (var row in rows)
            CsvText.AppendRow(table, columns.Of(row));
        return new Exported(Encoding.UTF8.GetBytes(table.ToString()), findings.All);
    }
}
