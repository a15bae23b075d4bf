using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>A recipient of development aid on the list of the DAC of the OECD: a country or territory, or a region of several.</summary>
/// <remarks>Made from data/dac-recipients.csv. Equal by content. No order.</remarks>
/// <example><code>DacRecipients.Of(CountryCode.Parse("SN"))!.Code // 269</code></example>
public sealed record DacRecipient
{
    /// <summary>The code of the DAC: 269 for Senegal.</summary>
    public required string Code { get; init; }

    /// <summary>The country or territory; null for a region of several: "Africa, regional".</summary>
    public CountryCode? Country { get; init; }

    /// <summary>What it is called: as in the list of countries, where it is one.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its group by income on the last list that it was on, that of June 2024 for most; null for a region of several.</summary>
    public DacIncomeGroup? IncomeGroup { get; init; }

    /// <summary>The part of the world that the list puts it in, in English, as the list has it; empty when it puts it in none.</summary>
    public required string Geography { get; init; }

    /// <summary>For how long it was on the list, as far as <see cref="DacRecipients.Covered"/> goes; no end while it had not left it then.</summary>
    public required Validity Listed { get; init; }

    /// <summary>Where that comes from.</summary>
    public required string Source { get; init; }
}
