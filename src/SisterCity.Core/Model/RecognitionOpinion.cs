using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody holds of an authority's standing: recognised, not recognised, under sanctions. Always with an author and a time.</summary>
/// <remarks>The library has no opinion of its own. Equal by content.</remarks>
/// <example><code>new RecognitionOpinion { Author = LocalizedText.Of("fr", "République française"), Position = RecognitionPosition.NotRecognised }</code></example>
public sealed record RecognitionOpinion
{
    /// <summary>Whose opinion it is: a State, a court, a ministry.</summary>
    public required LocalizedText Author { get; init; }

    /// <summary>What the author holds.</summary>
    public required RecognitionPosition Position { get; init; }

    /// <summary>When the author held it; null when unknown.</summary>
    public Validity? Validity { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where the author says so.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
