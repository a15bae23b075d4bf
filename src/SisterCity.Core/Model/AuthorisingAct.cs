using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An act by which a party allowed itself, or was allowed, to sign.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AuthorisingAct { Kind = AuthorisingActKind.Deliberation, Number = "2010/06/DM/CAY2/SG", AdoptedOn = PartialDate.Parse("2010-08-06") }</code></example>
public sealed record AuthorisingAct
{
    /// <summary>What sort of act it is.</summary>
    public required AuthorisingActKind Kind { get; init; }

    /// <summary>Its number; null when unknown.</summary>
    public string? Number { get; init; }

    /// <summary>When it was adopted; null when unknown.</summary>
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The body that adopted it, when it is not the party's own assembly: a province, CPAFFC.</summary>
    public LocalizedText? Body { get; init; }

    /// <summary>Where it can be read.</summary>
    public WebAddress? Address { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
