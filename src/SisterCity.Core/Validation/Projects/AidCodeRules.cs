using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The codes of aid at the time of the money: purposes, channels, markers, types of aid.</summary>
internal static class AidCodeRules
{
    /// <summary>SC3012. A purpose or channel was withdrawn before the time that it is used for.</summary>
    /// <remarks>That of the money, else that of the project. Without any it is a code that should not be used any more (SC0015).</remarks>
    [Rule("SC3012")]
    public static void CodeWasWithdrawn(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (LastTimeOf(project) is not { } last)
            return;
        for (var i = 0; i < project.Purposes.Count; i++)
        {
            if (project.Purposes[i].Code is { WithdrawnOn: { } withdrawn } purpose)
                Tell($"purposes/{i}/code", purpose.Entry, withdrawn, last);
        }

        if (project.Channel is { WithdrawnOn: { } closed } channel)
            Tell("channel", channel.Entry, closed, last);
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is { Channel: { WithdrawnOn: { } ended } own } amount)
                Tell($"amounts/{i}/channel", own.Entry, ended, AmountTimes.Of(amount) ?? last);
        }

        void Tell(string at, CodelistEntry code, PartialDate withdrawn, PartialDate used) =>
            found.Add(Rules.CodeWasWithdrawn, IsAfter(used, withdrawn), at, code, withdrawn, used);
    }

    /// <summary>SC3015. The stated channel is not the one that follows from the receiver, and neither contains the other.</summary>
    [Rule("SC3015")]
    public static void ChannelContradictsTheReceiver(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register)
            return;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount.Receiver is not null && (amount.Channel ?? project.Channel) is { } stated && Channels.Derived(amount, register) is { } derived
                && !Contains(stated, derived) && !Contains(derived, stated))
                found.Add(Rules.ChannelContradictsTheReceiver, amount.Channel is null ? $"amounts/{i}" : $"amounts/{i}/channel", stated.Entry, derived.Entry);
        }
    }

    /// <summary>SC3032. The score of a marker is below 0, or above the highest that the marker has.</summary>
    [Rule("SC3032")]
    public static void MarkerScoreIsOutOfRange(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Markers.Count; i++)
        {
            var (marker, score) = (project.Markers[i].Marker, project.Markers[i].Score);
            if (score < 0 || score > marker.HighestScore)
                found.Add(Rules.MarkerScoreIsOutOfRange, $"markers/{i}/score", marker.Entry, score, marker.HighestScore);
        }
    }

    /// <summary>SC3033. A marker stands twice, with two scores.</summary>
    [Rule("SC3033")]
    public static void MarkerHasTwoScores(CooperationProject project, CheckContext context, FindingSink found)
    {
        var scores = new Dictionary<PolicyMarker, int>();
        for (var i = 0; i < project.Markers.Count; i++)
        {
            var (marker, score) = (project.Markers[i].Marker, project.Markers[i].Score);
            if (!scores.TryAdd(marker, score) && scores[marker] != score)
                found.Add(Rules.MarkerHasTwoScores, $"markers/{i}", marker.Entry, scores[marker], score);
        }
    }

    /// <summary>SC3041. Core support of a body counts in a country too.</summary>
    [Rule("SC3041")]
    public static void CoreSupportHasACountry(CooperationProject project, CheckContext context, FindingSink found)
    {
        var country = project.Countries.IsEmpty
            ? context.Register is { } register && ProjectCountries.Of(project, register) is [var only, ..] ? only.Country : (CountryCode?)null
            : project.Countries[0].Country;
        if (country is not { } where)
            return;
        if (project.AidType is { IsCoreSupport: true } type)
            found.Add(Rules.CoreSupportHasACountry, "aidType", type.Entry, Countries.NameOf(where));
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i].AidType is { IsCoreSupport: true } own && own != project.AidType)
                found.Add(Rules.CoreSupportHasACountry, $"amounts/{i}/aidType", own.Entry, Countries.NameOf(where));
        }
    }

    /// <summary>Whether the purposes and channels of a record are judged here, by the time that they are used for.</summary>
    public static bool Judge(object record) => record is CooperationProject project && LastTimeOf(project) is not null;

    // The last of its money, else its last day: an older amount of a long project does not make an old code right for a newer one.
    private static PartialDate? LastTimeOf(CooperationProject project)
    {
        PartialDate? last = null;
        foreach (var amount in project.Amounts)
        {
            if (AmountTimes.Of(amount) is { } time && (last is not { } before || time.MayBeAfter(before)))
                last = time;
        }

        return last ?? project.EndsOn ?? project.StartsOn;
    }

    // Of most codes it is only known that they had been withdrawn by a day: nothing is held against what they were used for before.
    private static Certainty IsAfter(PartialDate when, PartialDate withdrawn) =>
        withdrawn is { Earliest: null, Latest: { } atTheLatest } && !when.MayBeAfter(PartialDate.On(atTheLatest)) ? Certainty.No : when.IsAfter(withdrawn);

    private static bool Contains(CrsChannel whole, CrsChannel part)
    {
        for (CrsChannel? at = part; at is { } channel; at = channel.Category)
        {
            if (channel == whole)
                return true;
        }

        return false;
    }
}
