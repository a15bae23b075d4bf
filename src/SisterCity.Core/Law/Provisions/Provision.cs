using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>A provision of law through time: a lineage of versions. The number of an article is not its identity.</summary>
/// <remarks>
/// L. 1112-1, L. 1114-1 and L. 1115-1 of the general code of local authorities (CGCT) are one provision; L. 1115-2 of before 2008 (public interest groupings)
/// and L. 1115-2 of 2014 (1 % for waste) are two. Made from data/law, one file a provision. Equal by content.
/// </remarks>
/// <example><code>LegalLibrary.Default.Find(ProvisionId.Parse("cgct-l1115-1"))!.Versions[0].Article // 131-I</code></example>
public sealed partial record Provision
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public required ProvisionId Id { get; init; }

    /// <summary>Whose law it is.</summary>
    [JsonPropertyName("jurisdiction")]
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>The Chinese division whose rules these are, when they are not national: 370200 for Qingdao; null for no such limit.</summary>
    [JsonPropertyName("within")]
    public GbCode? Within { get; init; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("title")]
    public required LocalizedText Title { get; init; }

    /// <summary>What it is there for: one function or more.</summary>
    [JsonPropertyName("functions")]
    public ValueList<LegalFunction> Functions { get; init; }

    /// <summary>Its versions, the earliest first: one begins where the one before ends, but for a gap that a repeal explains.</summary>
    [JsonPropertyName("versions")]
    public required ValueList<ProvisionVersion> Versions { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }
}
