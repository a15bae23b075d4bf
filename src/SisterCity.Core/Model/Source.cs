using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Where facts come from: a page, an act, an archive, an interview.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new Source { Id = SourceId.Parse("lozere-2024"), Publisher = "Département de la Lozère", Kind = EvidenceKind.PartyOfficialSite,
///     Address = WebAddress.Parse("https://lozere.fr/node/30011"), PublishedOn = PartialDate.Parse("2024-10-02"), Side = AuthorityId.Parse("lozere") }
/// </code></example>
public sealed record Source
{
    /// <summary>Its identifier within the register.</summary>
    public required SourceId Id { get; init; }

    /// <summary>What sort of evidence it is; null when not judged.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>Its title.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it can be read.</summary>
    public WebAddress? Address { get; init; }

    /// <summary>How to find it when it has no address: a repository and file, a shelf mark.</summary>
    public string? Citation { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>When it was read; null when unknown.</summary>
    public PartialDate? RetrievedOn { get; init; }

    /// <summary>The party it speaks for; null when it is no party's own.</summary>
    public AuthorityId? Side { get; init; }

    /// <summary>The language it is in; null when unknown or several.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How far the editor trusts it; null when not judged.</summary>
    public ConfidenceLevel? Confidence { get; init; }

    /// <summary>Whether it is a copy of somebody else's text, so that the original should be cited; null when unknown.</summary>
    public bool? IsMirrorOrReprint { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
