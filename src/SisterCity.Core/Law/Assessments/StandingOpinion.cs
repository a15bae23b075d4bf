using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>An opinion on recognition or sanctions that the caller adopts: whose, about which place, when. The library has none of its own.</summary>
/// <remarks>
/// About one authority, or about all authorities of a country. The opinions that a register records of its authorities
/// (<see cref="LocalAuthority.Recognitions"/>) count only when the caller adopts them: <see cref="RecordedIn"/>. Equal by content.
/// </remarks>
/// <example><code>
/// new StandingOpinion { Authority = AuthorityId.Parse("chouchi"),
///     Opinion = new RecognitionOpinion { Author = LocalizedText.Of("fr", "République française"), Position = RecognitionPosition.NotRecognised } }
/// </code></example>
public sealed record StandingOpinion
{
    /// <summary>The authority it is about; null when it is about a country.</summary>
    public AuthorityId? Authority { get; init; }

    /// <summary>The country it is about; null when it is about one authority.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The opinion, with its author and its time.</summary>
    public required RecognitionOpinion Opinion { get; init; }

    /// <summary>The opinions that a register records, for a caller who adopts them.</summary>
    /// <param name="register">The register.</param>
    public static ValueList<StandingOpinion> RecordedIn(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var opinions = new List<StandingOpinion>();
        foreach (var authority in register.Authorities)
        {
            foreach (var opinion in authority.Recognitions)
                opinions.Add(new StandingOpinion { Authority = authority.Id, Opinion = opinion });
        }

        return opinions.ToValueList();
    }
}
