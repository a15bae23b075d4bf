using System.Text.Json.Serialization;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>An authority of a directory that somebody may have meant: proposed, never chosen.</summary>
/// <remarks>Immutable. Equal by content. No order: <see cref="AuthoritySearch"/> gives them in one.</remarks>
/// <example><code>
/// foreach (var candidate in AuthoritySearch.Find(directory, "93059"))
///     Console.WriteLine($"{candidate.Authority.Id} {candidate.Match}"); // fr-delegated-commune-93059 Code, fr-commune-93066 FormerCode
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<AuthorityCandidate>))]
public sealed record AuthorityCandidate
{
    /// <summary>The authority, as the directory has it: its names, those of the past too, codes, kinds, existence and position.</summary>
    public required LocalAuthority Authority { get; init; }

    /// <summary>By what it was found.</summary>
    public required CandidateMatch Match { get; init; }

    /// <summary>The code, with its scheme, or the name, by which it was found.</summary>
    public required string Matched { get; init; }

    /// <summary>What it lies in, and what that lies in, the nearest first.</summary>
    public ValueList<LocalAuthority> Parents { get; init; }

    /// <summary>From whom it took over.</summary>
    public ValueList<LocalAuthority> TookOverFrom { get; init; }

    /// <summary>What became of it: who holds today what it held; empty when nothing was given up, or when that is not known.</summary>
    public ValueList<LocalAuthority> HeldBy { get; init; }
}
