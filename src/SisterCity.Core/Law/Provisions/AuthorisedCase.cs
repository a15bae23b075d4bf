using System.Text.Json.Serialization;
using SisterCity.Codelists;

namespace SisterCity.Law;

/// <summary>A case in which a convention with a State is allowed once the State has authorised it, and who authorises it.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AuthorisedCase { Case = StateConventionCase.LocalCrossBorderGrouping, By = StateAuthority.RegionalPrefect }</code></example>
public sealed partial record AuthorisedCase
{
    /// <summary>The case.</summary>
    [JsonPropertyName("case")]
    public required StateConventionCase Case { get; init; }

    /// <summary>Who authorises it.</summary>
    [JsonPropertyName("by")]
    public required StateAuthority By { get; init; }
}
