using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The order of events in the life of a tie, as status answers have it.</summary>
internal static class LifeRules
{
    /// <summary>SC2050. A state cannot follow the one before it.</summary>
    [Rule("SC2050")]
    public static void StateCannotFollow(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie.Agreement is { } agreement)
            LookAtAgreement(agreement, context, found);
        else if (tie.Partnership is { Events.Count: > 1 } partnership)
            Tell(Life(partnership).Conflicts(), static conflict => conflict.Fact.Event is null ? null : $"events/{conflict.Fact.At.Item}", found);

        RelationshipLife Life(Partnership partnership) => (context.Lives ?? Lives.Alone(partnership)).Of(partnership);
    }

    /// <summary>SC2051. A partnership that was only planned is suspended, renewed or ended.</summary>
    /// <remarks>A signature is missing in the record, or the state is wrong.</remarks>
    [Rule("SC2051")]
    public static void SignatureIsNotRecorded(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || !partnership.Events.Any(static @event => @event.State.Phase == LifecyclePhase.Before))
            return;

        // Of the plans those that end before all that stand before them: the first one that is surely before a date is among them.
        var plans = new List<(int Last, PartnershipEvent Event)>();
        var (signed, agreed) = (new Least(), new Least());
        foreach (var @event in partnership.Events)
        {
            var span = @event.On is { } on ? DaySpan.Of(on) : DaySpan.Any;
            if (@event.State.Phase == LifecyclePhase.Before && @event.On is not null && (plans.Count == 0 || span.Last < plans[^1].Last))
                plans.Add((span.Last, @event));
            if (@event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive)
                signed.Add(span.First, @event.On?.Text ?? string.Empty);
        }

        foreach (var life in context.Lives!.AgreementsUnder(partnership.Id).Where(static life => life.Carries))
            agreed.Add(life.SignedSpan?.First ?? int.MinValue, life.Agreement.Id.Text);

        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { On: { } on } @event && Plan(@event.State, on) is { } plan && !MayBeSignedBy(on))
                found.Add(Rules.SignatureIsNotRecorded, $"events/{i}", plan.State.Entry, plan.On!.Value, @event.State.Entry, on);
        }

        PartnershipEvent? Plan(LifecycleState state, PartialDate on)
        {
            if (plans.Count == 0 || !Transitions.SkipsTheSignature(plans[0].Event.State, state))
                return null;
            var first = DaySpan.Of(on).First;
            var at = Bisection.First(plans.Count, i => plans[i].Last < first);
            return at < plans.Count ? plans[at].Event : null;
        }

        // A signature of the same words is not before it.
        bool MayBeSignedBy(PartialDate on) => Math.Min(signed.OfAnother(on.Text), agreed.OfAnother(string.Empty)) <= DaySpan.Of(on).Last;
    }

    private static void LookAtAgreement(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!agreement.Events.IsEmpty)
            Tell((context.Lives ?? Lives.Alone(agreement)).Of(agreement).Conflicts, PlaceOfEvent, found);

        if (context.Lives is { } lives && !agreement.Relations.IsEmpty)
            TellOfEarlier(lives.Of(agreement), lives, found);

        static string? PlaceOfEvent(Conflict conflict) => conflict.Fact.At.IsIn("agreements", "events") ? $"events/{conflict.Fact.At.Item}" : null;
    }

    /// <summary>What an agreement does to an earlier one is judged together with the earlier one's own events.</summary>
    private static void TellOfEarlier(AgreementLife own, Lives lives, FindingSink found)
    {
        foreach (var earlier in own.Agreement.Relations.Select(static relation => relation.Agreement).Distinct())
        {
            if (lives.Of(earlier) is { } life && life != own)
                Tell(life.Conflicts, PlaceOfRelation, found);
        }

        string? PlaceOfRelation(Conflict conflict) =>
            conflict.Fact.At is var at && at.IsIn("agreements", "relations") && at.Index == own.At.Index ? $"relations/{at.Item}" : null;
    }

    private static void Tell(Conflict? conflicts, Func<Conflict, string?> placeOf, FindingSink found)
    {
        var told = new List<(string Place, Conflict Conflict)>();
        for (var at = conflicts; at is not null; at = at.Earlier)
        {
            if (placeOf(at) is { } place)
                told.Add((place, at));
        }

        told.Reverse();
        foreach (var (place, conflict) in told)
            found.Add(Rules.StateCannotFollow, place, conflict.Before.State.Entry, When(conflict.Before), conflict.Fact.State.Entry, When(conflict.Fact));

        static Argument When(Fact fact) => Argument.When(fact.On);
    }
}
