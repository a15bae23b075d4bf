using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Crises, and the events that belong to one.</summary>
internal static class CrisisRules
{
    /// <summary>SC2055. An event lies outside the crisis to which it belongs.</summary>
    [Rule("SC2055")]
    public static void EventIsOutsideItsCrisis(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < tie.Events.Count && context.Register is not null; i++)
        {
            if (tie.Events[i] is { On: { } on, Crisis: { } id } @event
                && context.Register.Crises.GetValueOrDefault(id) is { Validity: { } validity } crisis && validity.CoversOn(on) == Certainty.No)
                found.Add(Rules.EventIsOutsideItsCrisis, $"events/{i}/crisis", @event.State.Entry, on, crisis.Title);
        }
    }

    /// <summary>SC5013. A crisis has neither a beginning nor an end.</summary>
    [Rule("SC5013")]
    public static void CrisisHasNoDates(Crisis crisis, CheckContext context, FindingSink found)
    {
        if (crisis.Validity is null or { From: null, Until: null })
            found.Add(Rules.CrisisHasNoDates, string.Empty, crisis.Title);
    }
}
