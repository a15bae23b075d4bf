using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Whether facts lie within the existence of their authority. The end of an existence is exclusive, like that of a fact.</summary>
internal static class Existences
{
    /// <summary>When an authority existed; null when nothing is known of it.</summary>
    /// <remarks>It is null, too, when the record has it end before it began, which is a finding of its own (SC1003).</remarks>
    public static Validity? Of(LocalAuthority? authority) => authority?.Existence is { } existence && !ValueRules.RunsBackwards(existence) ? existence : null;

    /// <summary>Whether a day lies before the first day of an existence.</summary>
    public static Certainty IsTooEarly(PartialDate on, Validity existence) => existence.From is { } begins ? on.IsBefore(begins) : Certainty.No;

    /// <summary>Whether a day lies after the last day of an existence.</summary>
    public static Certainty IsTooLate(PartialDate on, Validity existence) => existence.Until is { } ended ? on.IsBefore(ended).Not() : Certainty.No;

    /// <summary>Whether no day of a fact lies within an existence, and the end of the fact that shows it.</summary>
    public static Stray Misses(Validity fact, Validity existence)
    {
        if (ValueRules.RunsBackwards(fact))
            return default;

        // A fact that ends on the first day, or begins on the day of the end, has no day in common with it.
        var early = fact.Until is { } until && existence.From is { } begins
            ? begins.IsBefore(until).Not().And(fact.From is { } from ? from.IsBefore(begins) : Certainty.Surely)
            : Certainty.No;
        var late = fact.From is { } start
            ? IsTooLate(start, existence).And(fact.Until is { } end && existence.Until is { } ended ? end.IsAfter(ended) : Certainty.Surely)
            : Certainty.No;
        return early == Certainty.No && late == Certainty.No ? default
            : early >= late ? new Stray(early, "until", fact.Until!.Value)
            : new Stray(late, "from", fact.From!.Value);
    }

    /// <summary>Whether a fact lies outside an existence: as a whole, or with the beginning or the end that the record gives it.</summary>
    /// <param name="fact">When the fact holds.</param>
    /// <param name="existence">When the authority existed.</param>
    /// <param name="mayBeginBefore">Whether a fact that goes on within the existence may begin before it.</param>
    /// <param name="mayEndAfter">Whether a fact that began within the existence may end after it.</param>
    public static Stray Exceeds(Validity fact, Validity existence, bool mayBeginBefore = false, bool mayEndAfter = false)
    {
        var missed = Misses(fact, existence);
        if (missed.Certainty == Certainty.Surely || ValueRules.RunsBackwards(fact))
            return missed;

        // "From 1994" and "from 1994-02-25" tell of one beginning: an end is too early or too late surely, or not at all.
        return !mayBeginBefore && fact.From is { } from && IsTooEarly(from, existence) == Certainty.Surely ? new Stray(Certainty.Surely, "from", from)
            : !mayEndAfter && fact.Until is { } until && existence.Until is { } ended && until.IsAfter(ended) == Certainty.Surely
                ? new Stray(Certainty.Surely, "until", until)
            : missed;
    }

    /// <summary>How surely a fact lies outside, which end of it shows that, and the date there.</summary>
    internal readonly record struct Stray(Certainty Certainty, string Member, PartialDate On);
}
