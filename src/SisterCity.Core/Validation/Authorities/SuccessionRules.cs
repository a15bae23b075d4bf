using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The successions and parents of an authority, as the record gives them.</summary>
internal static class SuccessionRules
{
    /// <summary>SC1020. The successions of an authority lead back to it.</summary>
    [Rule("SC1020")]
    public static void SuccessionsRunInACircle(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (!authority.Successions.IsEmpty && Circles.LeadBack(authority.Id, Successions.PredecessorsOf(authority), context.OfSuccessions))
            found.Add(Rules.SuccessionsRunInACircle, "successions", context.NameOf(authority.Id));
    }

    /// <summary>SC1021. The parents of an authority lead back to it.</summary>
    [Rule("SC1021")]
    public static void ParentsRunInACircle(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (!authority.Parents.IsEmpty && Circles.LeadBack(authority.Id, CheckContext.ParentsOf(authority), context.OfParents))
            found.Add(Rules.ParentsRunInACircle, "parents", context.NameOf(authority.Id));
    }

    /// <summary>SC1022. An authority took over from another one before it existed itself.</summary>
    [Rule("SC1022")]
    public static void SucceedsBeforeItExists(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.From is not { } begins)
            return;
        for (var i = 0; i < authority.Successions.Count; i++)
        {
            if (authority.Successions[i].On is { } on && on.IsSurelyBefore(begins))
                found.Add(Rules.SucceedsBeforeItExists, $"successions/{i}/on", on, begins);
        }
    }
}
