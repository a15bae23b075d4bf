using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>When a fact has effect: on its date, when a term has run out, when the agreement that brought it about was signed.</summary>
internal abstract class Timing
{
    /// <summary>The days on which it may have effect, over all worlds.</summary>
    public abstract DaySpan Span { get; }

    /// <summary>Whether it has effect in every world.</summary>
    public virtual bool IsSure => true;

    /// <summary>The day of effect in a world; null when it has none in that world.</summary>
    public abstract When? In(World world);
}

/// <summary>On its own date.</summary>
internal sealed class OnItsDate(OpenDay day) : Timing
{
    public OpenDay Day { get; } = day;

    public override DaySpan Span => Day.Span;

    public override When? In(World world) => new When(Day);
}

/// <summary>On the day of the signature of a later agreement or, for a notice, on the first day that it states when that is later.</summary>
internal sealed class BySignature(AgreementLife later, bool isNotice) : Timing
{
    public override DaySpan Span =>
        later.SignedSpan is not { } signed ? DaySpan.Any : isNotice && later.Clock.Starts is { } starts ? DaySpan.LaterOf(starts.Span, signed) : signed;

    public override When? In(World world)
    {
        if (later.SignedIn(world) is not { } signed)
            return null;
        return isNotice && later.Clock.Starts is { } starts ? world.Later(new When(starts), signed) : signed;
    }
}

/// <summary>A notice that an agreement, or a relationship, will not be renewed lets the terms run that had been agreed before.</summary>
internal sealed class AfterTheTerms(OpenDay said, IReadOnlyList<AgreementLife> terms) : Timing
{
    public override DaySpan Span { get; } = terms.Aggregate(said.Span, (span, term) => DaySpan.LaterOf(span, term.AfterTheEndRunningAt(said.Span)));

    public override When? In(World world)
    {
        var effect = new When(said);
        foreach (var term in terms)
        {
            if (term.EndRunningAt(world, new When(said)) is { } end)
                effect = world.Later(effect, end.Then(static day => day.PlusDays(1)));
        }

        return effect;
    }
}

/// <summary>The timing of what befell the relationship, for an agreement of it: none when the agreement was signed later.</summary>
internal sealed class ForAnAgreement(Timing whole, AgreementLife agreement) : Timing
{
    public override DaySpan Span => agreement.SignedSpan is { } signed ? whole.Span with { First = Math.Max(whole.Span.First, signed.First) } : whole.Span;

    /// <summary>Whether it has effect on the date of the event.</summary>
    public bool IsOnItsDate => whole is OnItsDate;

    public override bool IsSure => whole.IsSure && agreement.SignedSpan is { } signed && signed.Last <= whole.Span.First;

    public override When? In(World world) =>
        whole.In(world) is { } when && agreement.SignedIn(world) is { } signed && world.Precedes(signed, when, 0, 1) ? when : null;
}

/// <summary>The leaving of a member, unless somebody had taken over by then. A succession without a date may have come before or after.</summary>
internal sealed class ByLeaving(OpenDay left, IReadOnlyList<OpenDay?> successions) : Timing
{
    public override DaySpan Span => left.Span;

    public override bool IsSure => successions.Count == 0;

    public override When? In(World world)
    {
        foreach (var succession in successions)
        {
            if (succession is null ? world.Choose(this) : world.Precedes(new When(succession), new When(left), 0, 1))
                return null;
        }

        return new When(left);
    }
}
