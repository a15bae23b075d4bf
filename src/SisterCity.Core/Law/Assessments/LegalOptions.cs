using SisterCity.Directories;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>By which law to judge, and which opinions on recognition and sanctions to adopt.</summary>
/// <remarks>Equal when the library is the same and the opinions are equal.</remarks>
/// <example><code>Check.Run(register, on, new LegalOptions { Opinions = StandingOpinion.RecordedIn(register) })</code></example>
public sealed record LegalOptions
{
    /// <summary>The law; that which is built in when not set.</summary>
    public LegalLibrary Library { get; init; } = LegalLibrary.Default;

    /// <summary>Who tells what sort of authority bears a code, when a register does not record it; null to ask nobody.</summary>
    public IAuthorityDirectory? Directory { get; init; }

    /// <summary>The opinions that the caller adopts; empty for none, and then recognition is undetermined.</summary>
    public ValueList<StandingOpinion> Opinions { get; init; }
}
