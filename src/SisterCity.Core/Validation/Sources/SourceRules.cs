using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Sources, and those who rest on them.</summary>
internal static class SourceRules
{
    /// <summary>SC2027. A partnership rests on crowd-sourced pages only.</summary>
    [Rule("SC2027")]
    public static void CrowdIsTheOnlySource(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (AllAre(partnership.Sources, context, static source => source.Kind == EvidenceKind.CrowdSourced))
            found.Add(Rules.CrowdIsTheOnlySource, "sources");
    }

    /// <summary>SC2026. A record has no source, neither of its own nor on a claim or an event. An agreement may rest on those of its partnership.</summary>
    [Rule("SC2026")]
    public static void HasNoSource(Tie tie, CheckContext context, FindingSink found)
    {
        if (!tie.Sources.IsEmpty || (tie.Agreement?.Partnership is { } id && context.Find(id) is { Sources.IsEmpty: false }))
            return;
        var used = new UsedSources([]);
        RecordWalk.WalkAny(tie.Record, ref used);
        if (used.Ids.Count == 0)
            found.Add(Rules.HasNoSource, string.Empty);
    }

    /// <summary>SC2025. A record rests on copies only.</summary>
    [Rule("SC2025")]
    public static void RestsOnACopy(Tie tie, CheckContext context, FindingSink found)
    {
        if (AllAre(tie.Sources, context, static source => source.IsMirrorOrReprint == true || source.Kind == EvidenceKind.Mirror))
            found.Add(Rules.RestsOnACopy, "sources");
    }

    /// <summary>SC5012. A source has neither an address nor a citation, and is no interview.</summary>
    [Rule("SC5012")]
    public static void SourceCannotBeFound(Source source, CheckContext context, FindingSink found)
    {
        if (source is { Address: null, Citation: null } && source.Kind != EvidenceKind.Interview)
            found.Add(Rules.SourceCannotBeFound, string.Empty, source.Id.Text);
    }

    /// <summary>Whether all references are to one source.</summary>
    public static bool AreOne(ValueList<SourceReference> references)
    {
        foreach (var reference in references)
        {
            if (reference.Source != references[0].Source)
                return false;
        }

        return true;
    }

    private static bool AllAre(ValueList<SourceReference> references, CheckContext context, Func<Source, bool> condition)
    {
        foreach (var reference in references)
        {
            if (context.Find(reference.Source) is not { } source || !condition(source))
                return false;
        }

        return !references.IsEmpty;
    }
}
