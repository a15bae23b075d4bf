using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>A format that others publish lists in, and that is known by its form.</summary>
/// <remarks>Equal when it is the same format.</remarks>
/// <example><code>Console.WriteLine(PublicFormats.Find("subventions.csv", bytes)?.Title.In(LanguageTag.French));</code></example>
public sealed class PublicFormat
{
    internal PublicFormat(string id, LocalizedText title) => (Id, Title) = (id, title);

    /// <summary>Its name in programs: <c>scdl-grants</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it, in three languages.</summary>
    public LocalizedText Title { get; }

    /// <summary>The name in programs.</summary>
    public override string ToString() => Id;
}

/// <summary>A register read out of a public format.</summary>
/// <param name="Format">The format.</param>
/// <param name="Reading">The register, with findings at the places of the document; the first of them names the format.</param>
/// <remarks>Equal when both parts are.</remarks>
/// <example><code>if (PublicFormats.Read("liste.csv", bytes) is { } read) Console.WriteLine(read.Format);</code></example>
public sealed record PublicReading(PublicFormat Format, Reading<Register> Reading);
