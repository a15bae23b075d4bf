using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An authority's part in a partnership.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new PartnershipMember { Authority = AuthorityId.Parse("occitanie"), Validity = Validity.Between("2016-01-01", null) }</code></example>
public sealed partial record PartnershipMember
{
    /// <summary>The authority.</summary>
    [JsonPropertyName("authority")]
    public required AuthorityId Authority { get; init; }

    /// <summary>What it does in the partnership; null for an ordinary member.</summary>
    [JsonPropertyName("role")]
    public PartyRole? Role { get; init; }

    /// <summary>When it was a member; null for "since the beginning, as far as known".</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
