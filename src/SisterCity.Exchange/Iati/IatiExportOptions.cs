using NodaTime;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Who reports to IATI, and when.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("montpellier"), At = Instant.FromUtc(2026, 5, 31, 0, 0) }
/// </code></example>
public sealed record IatiExportOptions
{
    /// <summary>The authority of the register that publishes the file. It needs a SIREN, or an item of Wikidata.</summary>
    public required AuthorityId ReportingOrganisation { get; init; }

    /// <summary>The moment of the export: what comes after its day (UTC) is planned, and nothing in the file is later.</summary>
    public required Instant At { get; init; }
}
