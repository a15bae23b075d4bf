using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>What one finding, or several that agree, propose for a place.</summary>
internal sealed record Proposal(Finding Finding, JsonPointer At, string Text)
{
    private const int LongestPointer = 4096;

    /// <summary>Whether the whole value is written anew as JSON, not as the text of a string: a position in the wrong order.</summary>
    public bool IsJson => Finding.Rule == Rules.CoordinateIsOutOfRange;

    /// <summary>The proposals of findings: one at a place, since two may not both be meant.</summary>
    public static List<Proposal> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.Where(static finding => finding is { Repair: not null, At.Text.Length: <= LongestPointer })
            .Select(static finding => new Proposal(finding, PlaceOf(finding), finding.Repair!))
            .GroupBy(static proposal => (proposal.Finding.Line, proposal.At))
            .Where(static place => place.Select(static proposal => proposal.Text).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(static place => place.First()),
    ];

    /// <summary>Whether the finding is about a text: it quotes the text, a part of it, or the text as a message shows it.</summary>
    public bool IsAbout(string text)
    {
        var quoted = JsonText.Shorten(text);
        var shown = $"\"{TextFindings.Visible(text)}\"";
        return !string.Equals(text, Text, StringComparison.Ordinal) && Finding.Arguments.Any(argument => argument.ToString() is { Length: > 0 } said
            && (string.Equals(said, quoted, StringComparison.Ordinal) || string.Equals(said, shown, StringComparison.Ordinal)
                || (text.Contains('|', StringComparison.Ordinal) && text.Split('|').Contains(said, StringComparer.Ordinal))));
    }

    /// <summary>The proposal in the place of a text.</summary>
    public Fix Instead(string old) => new() { Finding = Finding, At = At, Line = Finding.Line, Old = old, New = Text };

    // A position is a pair; its finding stands at the number that is beyond the globe.
    private static JsonPointer PlaceOf(Finding finding) => finding.Rule == Rules.CoordinateIsOutOfRange
        ? JsonPointer.Parse(finding.At.Text[..Math.Max(0, finding.At.Text.LastIndexOf('/'))])
        : finding.At;
}
