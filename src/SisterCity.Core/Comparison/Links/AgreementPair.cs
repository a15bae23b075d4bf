using SisterCity.Model;

namespace SisterCity.Comparison;

/// <summary>An agreement of each list that may be one: of two dates that do not contradict each other, or of one kind where a date is missing.</summary>
/// <param name="Mine">The agreement in one's own list.</param>
/// <param name="Theirs">The agreement in the other list.</param>
/// <remarks>Equal by content.</remarks>
/// <example><code>var disputed = match.AgreementsInBoth.AsEnumerable().Where(pair => pair.KindsDisagree);</code></example>
public sealed record AgreementPair(Agreement Mine, Agreement Theirs)
{
    /// <summary>Whether the lists give it two kinds. A kind that is not specified says nothing.</summary>
    public bool KindsDisagree { get; init; }

    internal AgreementPair Mirrored() => new(Theirs, Mine) { KindsDisagree = KindsDisagree };
}
