using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>One thing that an officer must have before the file goes to the prefecture.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>checklist.Items.Count(item => item.State == ChecklistState.Missing)</code></example>
public sealed record ChecklistItem
{
    /// <summary>What the law asks.</summary>
    public required RequirementKind Requirement { get; init; }

    /// <summary>Whether it is there.</summary>
    public required ChecklistState State { get; init; }

    /// <summary>The party of whom it is asked; null when it is asked of the agreement.</summary>
    public AuthorityId? Party { get; init; }

    /// <summary>The place in the agreement where the fact stands, or would.</summary>
    public JsonPointer At { get; init; }

    /// <summary>The question to answer, or what is wrong; null when nothing is.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The law that asks it.</summary>
    public required string Citation { get; init; }

    /// <summary>What the party is called; null when it is asked of the agreement.</summary>
    internal LocalizedText? PartyName { get; init; }

    /// <summary>Whether what else the law asks is unknown until it is settled.</summary>
    internal bool DecidesTheRest { get; init; }

    /// <summary>The version that asks it; null when several may.</summary>
    internal ProvisionVersion? Version { get; init; }
}
