using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Which agreements end within a time, by their terms.</summary>
internal sealed class LapsingQuestion(Lives lives)
{
    public ValueList<Lapse> Within(int months, LocalDate from)
    {
        var isBeyond = (from.Year * 12L) + from.Month + months > (LocalDate.MaxIsoValue.Year + 1) * 12L;
        var until = isBeyond ? LocalDate.MaxIsoValue : from.PlusMonths(months).PlusDays(-1);
        var time = new DaySpan(DaySpan.NumberOf(from), DaySpan.NumberOf(until));
        return lives.Agreements.Select(agreement => LapseOf(agreement, time)).OfType<Lapse>()
            .OrderBy(static lapse => lapse.Latest ?? LocalDate.MaxIsoValue).ThenBy(static lapse => lapse.Agreement.Text, StringComparer.Ordinal).ToValueList();
    }

    private Lapse? LapseOf(AgreementLife life, DaySpan time)
    {
        if (life.Clock.EndRunningAt(life.FirstEnd, time.First) is not { } end || !end.Meets(time) || IsSurelyRenewedBy(life, time.First))
            return null;
        if (IsEndedOtherwise(life, time.First) || IsEndedOtherwise(life, Math.Min(end.Last, time.Last)))
            return null;
        var earliest = DaySpan.DayOf(end.First);
        return new Lapse
        {
            Agreement = life.Agreement.Id,
            Name = RecordNames.Of(life.Agreement, lives.Find),
            Partnership = life.Agreement.Partnership,
            PartnershipName = lives.PartnershipOf(life.Agreement) is { } partnership ? RecordNames.Of(partnership, lives.Find) : null,
            Earliest = earliest,
            Latest = DaySpan.DayOf(end.Last),
            Certainty = end.First >= time.First && end.Last <= time.Last && life.SignedSpan is not null ? Certainty.Surely : Certainty.Maybe,
            ProlongsItself = life.Clock.ProlongsItself,
            NoticeBy = life.Agreement.Term!.Notice is { } notice && earliest is { } day ? notice.Before(day) : null,
        };
    }

    private static bool IsSurelyRenewedBy(AgreementLife life, int day) =>
        life.Renewals.Any(renewal => renewal.SignedSpan is { } signed && signed.Last <= day && renewal.MayStandOn(day))
        || Array.Exists(life.RenewalsTold, told => told.Timing.IsSure && told.Timing.Span.Last <= day);

    /// <summary>Whether it is surely over by a day, and not because its term ran out.</summary>
    private static bool IsEndedOtherwise(AgreementLife life, int day) =>
        new AgreementWorlds(life)
            .On(day, sides: []).Whole.TrueForAll(static reached => reached.Phase == LifecyclePhase.Ended
                && reached.Ground != StatusGround.TermRanOut && reached.Ground != StatusGround.RenewedTermNotRecorded);
}
