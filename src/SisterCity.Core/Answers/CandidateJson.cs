using System.Text.Json;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Candidates for a name or a code, for programs: one JSON array, described by the schema <c>find</c>.</summary>
/// <remarks>The command <c>sistercity find --format json</c> writes the same bytes.</remarks>
/// <example><code>byte[] json = CandidateJson.Write(AuthoritySearch.Find(directory, "Saint-Denis"), LanguageTag.English);</code></example>
public static class CandidateJson
{
    /// <summary>Writes candidates as one JSON array: of each its codes, kind, parents, former names, and what became of it.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="language">The language of the names; codes and identifiers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("candidates.json", CandidateJson.Write(candidates, LanguageTag.French));</code></example>
    public static byte[] Write(IReadOnlyList<AuthorityCandidate> candidates, LanguageTag language) =>
        AnswerJson.ToBytes(stream => WriteTo(stream, candidates, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="language">The language of the names; codes and identifiers are the same in all.</param>
    /// <example><code>CandidateJson.WriteTo(response, candidates, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<AuthorityCandidate> candidates, LanguageTag language) =>
        AnswerJson.WriteTo(stream, candidates, (writer, candidate) =>
    {
        var authority = candidate.Authority;
        WriteAuthority(writer, authority);
        writer.WriteString("country"u8, authority.Country.Text);
        writer.WriteString("match"u8, AnswerWords.Of(candidate.Match));
        writer.WriteString("matched"u8, candidate.Matched);
        writer.WriteStartArray("names"u8);
        foreach (var name in CandidateFacts.OtherNames(authority, language))
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteStartArray("formerNames"u8);
        foreach (var name in CandidateFacts.FormerNames(authority))
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteKnown("from", authority.Existence?.From);
        writer.WriteKnown("until", authority.Existence?.Until);
        if (authority.Location is { } point)
        {
            writer.WriteNumber("longitude"u8, point.Longitude);
            writer.WriteNumber("latitude"u8, point.Latitude);
        }

        writer.WriteArray("parents", candidate.Parents, WriteAuthority);
        writer.WriteArray("tookOverFrom", candidate.TookOverFrom, WriteAuthority);
        writer.WriteArray("heldBy", candidate.HeldBy, WriteAuthority);

        void WriteAuthority(Utf8JsonWriter to, LocalAuthority one)
        {
            to.WriteString("id"u8, one.Id.Text);
            to.WriteString("name"u8, CandidateFacts.NameOf(one).In(language));
            if (CandidateFacts.KindOf(one) is { } kind)
                to.WriteString("kind"u8, kind.Text);
            to.WriteArray("codes", [.. CandidateFacts.CodesOf(one)], static (writer, key) =>
            {
                writer.WriteString("scheme"u8, key.Scheme);
                writer.WriteString("code"u8, key.Code);
            });
        }
    });
}
