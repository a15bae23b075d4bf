using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>How an agreement stands to an earlier one.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AgreementRelation { Kind = AgreementRelationKind.Renews, Agreement = AgreementId.Parse("toulouse-dusseldorf-2003") }</code></example>
public sealed partial record AgreementRelation
{
    /// <summary>What it does to the earlier one.</summary>
    [JsonPropertyName("kind")]
    public required AgreementRelationKind Kind { get; init; }

    /// <summary>The earlier one.</summary>
    [JsonPropertyName("agreement")]
    public required AgreementId Agreement { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
