using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The beginning of a partnership beside other partnerships and its own events.</summary>
internal static class BeginningRules
{
    /// <summary>SC2036. The partnership claims to be the first between countries, and an earlier one is in the register.</summary>
    [Rule("SC2036")]
    public static void FirstIsNotFirst(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || partnership.Since is not { } since)
            return;
        for (var i = 0; i < partnership.FirstClaims.Count; i++)
        {
            var countries = partnership.FirstClaims[i].Between.ToHashSet();
            if (countries.Count < 2)
                continue;
            var earlier = register.Register.Partnerships.FirstOrDefault(other =>
                other.Id != partnership.Id && other.Kind != PartnershipKind.Contact && other.Since is { } begins && begins.IsSurelyBefore(since)
                && countries.IsSubsetOf(CountriesOf(other, context)));
            if (earlier is not null)
                found.Add(Rules.FirstIsNotFirst, $"firstClaims/{i}", since, earlier.Title is { } title ? title : earlier.Id.Text, earlier.Since!.Value);
        }

        static IEnumerable<CountryCode> CountriesOf(Partnership partnership, CheckContext context) =>
            partnership.Members.Select(member => context.Find(member.Authority)).OfType<LocalAuthority>().Select(authority => authority.Country);
    }

    /// <summary>SC2044. An event of a running partnership lies before its beginning.</summary>
    [Rule("SC2044")]
    public static void EventPrecedesTheBeginning(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Since is not { } since)
            return;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (@event.On is { } on && on.IsSurelyBefore(since) && @event.State != LifecycleState.Lapsed
                && @event.State.Phase is LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended)
                found.Add(Rules.EventPrecedesTheBeginning, $"events/{i}/on", @event.State.Entry, on, since);
        }
    }
}
