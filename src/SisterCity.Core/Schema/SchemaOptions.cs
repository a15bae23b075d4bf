using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>How a schema is exported.</summary>
/// <remarks>Equal when all members are equal.</remarks>
/// <example><code>new SchemaOptions { Language = LanguageTag.French, BaseUri = new Uri("https://schemas.example.org/sistercity") }</code></example>
public sealed record SchemaOptions
{
    /// <summary>The language of the descriptions: one of <see cref="SchemaExporter.Languages"/>. Nothing else depends on it but the identifier.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>The absolute address under which the schemas are hosted; null for URNs, which need no host.</summary>
    public Uri? BaseUri { get; init; }

    /// <summary>
    /// Whether every reference is replaced by what it refers to, for tools that do not
    /// follow references. A type that holds itself keeps its references.
    /// </summary>
    public bool IsDereferenced { get; init; }
}
