using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The agency under which the DAC of the OECD counts the aid of local authorities of a country.</summary>
/// <remarks>Made from data/dac-agencies.csv. Equal by content. No order.</remarks>
/// <example><code>DacAgencies.Of(CountryCode.France)[0].Code // 8</code></example>
public sealed record DacAgency
{
    /// <summary>The country whose authorities they are.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The code that the DAC has for the country as a donor: 4 for France.</summary>
    public required string DonorCode { get; init; }

    /// <summary>The code of the agency, which tells it from others of the country.</summary>
    public required string Code { get; init; }

    /// <summary>Its short name; empty when the list has none.</summary>
    public required string Acronym { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The levels of the authorities that it stands for, where the list tells; empty for every level below the State.</summary>
    public ValueList<AuthorityLevel> Levels { get; init; }

    /// <summary>The one authority that it stands for, by its code in ISO 3166-2; null when it stands for many, or for one without such a code.</summary>
    public SubdivisionCode? Subdivision { get; init; }

    /// <summary>Where the codes come from.</summary>
    public required string Source { get; init; }

    /// <summary>Words of which a name of the one authority has one, as keys; empty when the agency stands for many.</summary>
    internal ValueList<string> Words { get; init; }

    /// <summary>Whether it stands for one authority alone.</summary>
    internal bool IsOfOne => !Words.IsEmpty;
}
