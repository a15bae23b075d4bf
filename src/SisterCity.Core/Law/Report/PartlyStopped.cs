using SisterCity.Codelists;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What is suspended or over between some sides of an agreement, which leaves it in effect for the others.</summary>
internal static class PartlyStopped
{
    /// <summary>A line for each side that stopped and for each pair between which something has; none when the whole has stopped, or may have.</summary>
    public static List<string> Between(Assessment assessment, LanguageTag language)
    {
        var lines = new List<string>();
        if (!assessment.AsksForTransmission || assessment.StatusOn(assessment.On)?.HasStopped != Certainty.No)
            return lines;
        var (words, said) = (new LegalWords(language), new HashSet<(AuthorityId, AuthorityId)>());
        foreach (var side in assessment.Sides?.Value ?? default)
        {
            if (HasStopped(side))
                lines.Add(side.Name.In(language) + language.Colon + TimeWording.Side(side with { Towards = default }, language));
            foreach (var partner in side.Towards)
            {
                if (!said.Contains((partner.Authority, side.Authority)) && said.Add((side.Authority, partner.Authority)))
                    lines.Add(words.Between(side.Name.In(language), partner.Name.In(language)) + language.Colon + TimeWording.Side(partner, language));
            }
        }

        return lines;
    }

    private static bool HasStopped(SideStatus side)
    {
        foreach (var one in side.Possible)
        {
            if (one.State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended)
                return true;
        }

        return false;
    }
}
