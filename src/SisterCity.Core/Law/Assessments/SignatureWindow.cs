using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Between which days an act was signed of which no signature is dated.</summary>
/// <remarks>
/// It was signed after what prepared it: the first approval of any side, a letter of intent, the agreement that it changes or carries out. It was
/// signed before what presupposes it: its transmission, the end of its term, the information of the commission, an agreement that builds on it.
/// </remarks>
internal static class SignatureWindow
{
    /// <summary>The days between which it was signed; null when nothing but the day of the question bounds them.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lives">The register's lives.</param>
    /// <param name="on">The day of the question.</param>
    public static PartialDate? Of(Agreement agreement, Lives lives, LocalDate on)
    {
        var today = DaySpan.NumberOf(on);
        var first = FirstDayOf(agreement, lives);
        var last = Math.Min(LastDayOf(agreement, lives), today);

        // What approved it came too late, or a date is wrong: what presupposes the signature still bounds it.
        if (first > last)
            first = null;
        if (first is null && last == today)
            return null;
        var (from, to) = (first is { } known ? DaySpan.DayOf(known) : null, DaySpan.DayOf(last));
        return to is null ? null : PartialDate.Parse($"{(from is { } day ? PartialDate.On(day).Text : "..")}/{PartialDate.On(to.Value)}");
    }

    // The latest of what came before it; of several approvals the first.
    private static int? FirstDayOf(Agreement agreement, Lives lives)
    {
        int? first = null, approval = null;
        if (agreement.InitialledOn is { } initialled)
            NotBefore(initialled);
        foreach (var party in agreement.Parties)
        {
            foreach (var act in party.AuthorisingActs)
            {
                if (act.AdoptedOn is { } adopted && act.Kind.Step is not null && DaySpan.Of(adopted).First is not int.MinValue and var day)
                    approval = approval is { } other ? Math.Min(other, day) : day;
            }
        }

        foreach (var relation in agreement.Relations)
        {
            if (relation.Agreement != agreement.Id && lives.Of(relation.Agreement)?.Agreement is { } earlier && earlier.OfFirst() is { } signed)
                NotBefore(signed);
        }

        foreach (var told in lives.EventsOf(agreement))
        {
            if (told is { On: { } on, State.Phase: LifecyclePhase.Before })
                NotBefore(on);
        }

        if (LetterBefore(agreement, lives) is { } letter)
            NotBefore(letter);
        return approval is { } adoptedFirst ? Math.Max(first ?? int.MinValue, adoptedFirst) : first;

        void NotBefore(PartialDate date)
        {
            if (DaySpan.Of(date).First is not int.MinValue and var day)
                first = Math.Max(first ?? int.MinValue, day);
        }
    }

    // A letter of intent under the same partnership, when no agreement of the partnership came before it.
    private static PartialDate? LetterBefore(Agreement agreement, Lives lives)
    {
        if (lives.PartnershipOf(agreement) is not { } partnership)
            return null;
        PartialDate? letter = null;
        foreach (var other in lives.AgreementsUnder(partnership.Id))
        {
            if (other.Agreement.Id == agreement.Id || other.Agreement.OfFirst() is not { } signed)
                continue;
            if (other.Agreement.Kind.Nature != AgreementNature.Preparatory)
                return null;
            if (letter is not { } known || signed.IsSurelyBefore(known))
                letter = signed;
        }

        return letter;
    }

    // The earliest of what came after it.
    private static int LastDayOf(Agreement agreement, Lives lives)
    {
        var last = int.MaxValue;
        foreach (var party in agreement.Parties)
        {
            NotAfter(party.Transmission?.SentOn);
            NotAfter(party.Transmission?.ReceivedOn);
        }

        NotAfter(agreement.Term?.EndsOn);
        NotAfter(agreement.ReportedOn);
        foreach (var (later, _, _) in lives.LaterThan(lives.Of(agreement)))
            NotAfter(later.Agreement.OfAll());
        foreach (var told in lives.EventsOf(agreement))
        {
            if (told.State.Phase is not (LifecyclePhase.Before or LifecyclePhase.Unknown) && told.State != LifecycleState.Lapsed)
                NotAfter(told.On);
        }

        return last;

        void NotAfter(PartialDate? date)
        {
            if (date is { } known)
                last = Math.Min(last, DaySpan.Of(known).Last);
        }
    }
}
