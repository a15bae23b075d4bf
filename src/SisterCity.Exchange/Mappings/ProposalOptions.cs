using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>What is known before a mapping is proposed.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProposalOptions { Us = directory.Find(InseeCommuneCode.Parse("01053")), Language = LanguageTag.French }</code></example>
public sealed record ProposalOptions
{
    /// <summary>Our own authority, which a list of one's own partners does not name: the first party of every row. Null when the list names both.</summary>
    public LocalAuthority? Us { get; init; }

    /// <summary>The language of the reasons: English, French or Chinese; English stands in for another.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;
}
