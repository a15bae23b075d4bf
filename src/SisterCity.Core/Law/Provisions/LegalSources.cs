using System.Text.Json.Serialization;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The file data/law/sources.json: every page that the law was read on, once.</summary>
internal sealed partial record LegalSources
{
    /// <summary>The sources.</summary>
    [JsonPropertyName("sources")]
    public required ValueList<Source> Sources { get; init; }
}
