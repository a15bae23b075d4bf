using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a source, and those of all that cites sources.</summary>
internal static class SourceRules
{
    public static readonly RuleCheck<Source>[] All =
    [
        new(ValueRules.Look, ValueRules.All),
        new(SourceCannotBeFound, Rules.SourceCannotBeFound),
    ];

    public static readonly RuleCheck<Crisis>[] OfCrises = [new(ValueRules.Look, ValueRules.All), .. LifecycleRules.OfCrises];

    public static void LookForCopies(ValueList<SourceReference> references, CheckContext context, FindingSink found)
    {
        if (AllAre(references, context, static source => source.IsMirrorOrReprint == true || source.Kind == EvidenceKind.Mirror))
            found.Add(Rules.RestsOnACopy, "sources");
    }

    public static bool AllAre(ValueList<SourceReference> references, CheckContext context, Func<Source, bool> condition)
    {
        foreach (var reference in references)
        {
            if (context.Find(reference.Source) is not { } source || !condition(source))
                return false;
        }

        return !references.IsEmpty;
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

    /// <summary>A record stands on sources wherever in it they are: on a claim, on an event.</summary>
    public static void LookForNone(object record, FindingSink found)
    {
        var used = new UsedSources([]);
        RecordWalk.WalkAny(record, ref used);
        if (used.Ids.Count == 0)
            found.Add(Rules.HasNoSource, string.Empty);
    }

    private static void SourceCannotBeFound(Source source, CheckContext context, FindingSink found)
    {
        if (source is { Address: null, Citation: null } && source.Kind != EvidenceKind.Interview)
            found.Add(Rules.SourceCannotBeFound, string.Empty, source.Id.Text);
    }
}
