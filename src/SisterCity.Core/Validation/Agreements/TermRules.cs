using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The term of an agreement.</summary>
internal static class TermRules
{
    /// <summary>SC2001. An agreement ends before the day it was signed.</summary>
    [Rule("SC2001")]
    public static void EndsBeforeItIsSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { Term.EndsOn: { } end } && Signatures.OfFirst(agreement) is { } signed)
            found.Add(Rules.EndsBeforeItIsSigned, end.IsBefore(signed), "term/endsOn", end, signed);
    }

    /// <summary>SC2015. A term ends before it starts.</summary>
    [Rule("SC2015")]
    public static void TermEndsBeforeItStarts(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { StartsOn: { } start, EndsOn: { } end } && end.IsSurelyBefore(start))
            found.Add(Rules.TermEndsBeforeItStarts, "term/endsOn", start, end);
    }

    /// <summary>SC2012. A term is longer or shorter than it says: "three years, until 2013", signed in June 2012.</summary>
    /// <remarks>A term may count its first day or not, and it may start after the signature.</remarks>
    [Rule("SC2012")]
    public static void TermContradictsItsLength(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is not { Length: { } length, EndsOn: { Qualifier: DateQualifier.None } end } term
            || (term.StartsOn ?? Signatures.OfAll(agreement)) is not { Earliest: { } earliest, Qualifier: DateQualifier.None } start)
            return;
        var tooEarly = end.Latest is { } last && last < length.After(earliest).PlusDays(-1);
        var tooLate = term.StartsOn is not null && end.Earliest is { } first && start.Latest is { } latest && first > length.After(latest);
        if (tooEarly || tooLate)
            found.Add(Rules.TermContradictsItsLength, "term/length", start, end, length);
    }

    /// <summary>SC2013. A fixed term has neither an end nor a length.</summary>
    [Rule("SC2013")]
    public static void FixedTermHasNoEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { EndsOn: null, Length: null } term && term.Kind == TermKind.Fixed)
            found.Add(Rules.FixedTermHasNoEnd, "term");
    }

    /// <summary>SC2014. An open-ended term has an end.</summary>
    [Rule("SC2014")]
    public static void OpenEndedTermHasAnEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { EndsOn: { } end } term && term.Kind == TermKind.OpenEnded)
            found.Add(Rules.OpenEndedTermHasAnEnd, "term/endsOn", end);
    }
}
