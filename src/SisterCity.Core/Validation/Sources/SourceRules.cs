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
        // What rests on one list with many others is said once, of the list.
        if (AllAre(partnership.Sources, context, static source => source.Kind == EvidenceKind.CrowdSourced)
            && (context.Register is not { } register || !AreOne(partnership.Sources)
                || !register.RestsOn.GetValueOrDefault(partnership.Sources[0].Source).CarriesSeveral))
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

    /// <summary>SC2060. Several partnerships rest on one crowd-sourced list alone.</summary>
    [Rule("SC2060")]
    public static void CrowdIsTheOnlySourceOfMany(Source source, CheckContext context, FindingSink found)
    {
        if (source.Kind == EvidenceKind.CrowdSourced && context.Register is { } register && ReferenceEquals(context.Find(source.Id), source)
            && register.RestsOn.GetValueOrDefault(source.Id) is { CarriesSeveral: true, Alone: var count })
            found.Add(Rules.CrowdIsTheOnlySourceOfMany, string.Empty, NameOf(source), count);
    }

    /// <summary>SC2061. A list gives each of its partnerships for one side.</summary>
    [Rule("SC2061")]
    public static void SourceGivesOneSideOnly(Source source, CheckContext context, FindingSink found)
    {
        if (context.Register is { } register && ReferenceEquals(context.Find(source.Id), source)
            && register.RestsOn.GetValueOrDefault(source.Id) is { GivesOneSideOnly: true, OfOneSide: var count })
            found.Add(Rules.SourceGivesOneSideOnly, string.Empty, NameOf(source), count);
    }

    private static Argument NameOf(Source source) => source.Title is { } title ? title : source.Id.Text;

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
