using System.Reflection;
using NodaTime;

namespace SisterCity.Findings;

/// <summary>With what a report was made, so that it can be made again.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>report.Provenance.DataHash // the same hash means the same rules and lists</code></example>
public sealed record Provenance
{
    /// <summary>The version of the library.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of the library's data: rules and code lists.</summary>
    public required string DataHash { get; init; }

    /// <summary>The day for which the document was checked; null when it was only read.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The version of this library, as reports give it.</summary>
    internal static string ThisVersion { get; } =
        typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>What this library makes reports with.</summary>
    /// <param name="on">The day for which a document is checked; null when it is only read.</param>
    public static Provenance OfThisLibrary(LocalDate? on) => new() { LibraryVersion = ThisVersion, DataHash = Rules.DataHash, On = on };
}
