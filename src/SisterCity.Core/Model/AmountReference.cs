using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An amount of this project or of another: the payment that fed this one.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AmountReference { Project = ProjectId.Parse("ministry-call-2022"), Amount = AmountId.Parse("grant") }</code></example>
public sealed partial record AmountReference
{
    /// <summary>The project that has the amount; null for the same project.</summary>
    [JsonPropertyName("project")]
    public ProjectId? Project { get; init; }

    /// <summary>The amount in it; null for the money of that project as a whole.</summary>
    [JsonPropertyName("amount")]
    public AmountId? Amount { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
