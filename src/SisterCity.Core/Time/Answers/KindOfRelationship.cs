using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What a relationship is on a day: an exchange until it became a twinning.</summary>
internal static class KindOfRelationship
{
    /// <summary>The kind; that of the record when no event has one; null when what it was before, or on this day, is not known.</summary>
    public static PartnershipKind? On(Partnership partnership, int day)
    {
        (PartnershipKind Kind, DaySpan When)? last = null;
        var isTold = false;
        foreach (var @event in partnership.Events)
        {
            if (@event.Kind is not { } kind)
                continue;
            isTold = true;
            var when = @event.On is { } on ? DaySpan.Of(on) : DaySpan.Any;
            if (when.First > day)
                continue;
            if (when.Last > day)
                return null;
            if (last is not { } known || when.First > known.When.Last)
                last = (kind, when);
            else if (when.Last >= known.When.First && kind != known.Kind)
                return null;
        }

        return last?.Kind ?? (isTold ? null : partnership.Kind);
    }
}
