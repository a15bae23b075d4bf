using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of the partnerships and agreements of a register: their status on a day, what lapses, how they came to where they are.</summary>
/// <remarks>It reads the register once; make one and ask it often. Immutable and thread-safe. Nothing is thrown for what a register says.</remarks>
/// <example><code>
/// var lifecycle = new Lifecycle(register);
/// Status status = lifecycle.StatusOn(partnership, new LocalDate(2026, 9, 1));
/// Console.WriteLine(status.In(LanguageTag.English));
/// </code></example>
public sealed class Lifecycle
{
    /// <summary>Reads a register.</summary>
    /// <param name="register">The register. An event without a date is taken to have happened by its <see cref="Register.AsOf"/>.</param>
    public Lifecycle(Register register)
        : this(new RegisterIndex(register ?? throw new ArgumentNullException(nameof(register))))
    {
    }

    internal Lifecycle(RegisterIndex index) => Lives = new Lives(index);

    /// <summary>The register.</summary>
    public Register Register => Lives.Index.Register;

    internal Lives Lives { get; }

    /// <summary>Where a partnership stands on a day.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <param name="day">The day. Facts of later days do not count.</param>
    public Status StatusOn(Partnership partnership, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return new StatusQuestion(Lives).Of(partnership, day);
    }

    /// <summary>Where an agreement stands on a day. Its signature alone, or a term that it states, does not put it into force: an event must say so.</summary>
    /// <param name="agreement">An agreement of the register.</param>
    /// <param name="day">The day. Facts of later days do not count.</param>
    public Status StatusOn(Agreement agreement, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new StatusQuestion(Lives).Of(agreement, day);
    }

    /// <summary>Where a partnership stood at all times: its status from one change to the next.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <returns>In the order of time, without a gap, one or more; on each day of a span, <see cref="StatusOn(Partnership, LocalDate)"/> has its
    /// possible states.</returns>
    public ValueList<StatusSpan> SpansOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return new StatusQuestion(Lives).SpansOf(partnership);
    }

    /// <summary>Where an agreement stood at all times: its status from one change to the next.</summary>
    /// <param name="agreement">An agreement of the register.</param>
    /// <returns>In the order of time, without a gap, one or more; on each day of a span, <see cref="StatusOn(Agreement, LocalDate)"/> has its
    /// possible states.</returns>
    public ValueList<StatusSpan> SpansOf(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new StatusQuestion(Lives).SpansOf(agreement);
    }

    /// <summary>What the relationship is on a day, where events say or change it: an exchange until it became a twinning.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <param name="day">The day.</param>
    /// <returns>The kind; that of the record when no event has one; null when an event changes it and what it was before, or on this day, is not
    /// known.</returns>
    public static PartnershipKind? KindOn(Partnership partnership, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return KindOfRelationship.On(partnership, DaySpan.NumberOf(day));
    }

    /// <summary>The agreements whose stated term, or current extension, ends within a time.</summary>
    /// <param name="months">How many months, 1 or more.</param>
    /// <param name="from">The first day. The time ends on the eve of the same day so many months later, or with the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no month.</exception>
    /// <returns>
    /// By the last day that may be the end, then by identifier. An agreement that is over by an event, or renewed by a later one, is left out.
    /// </returns>
    public ValueList<Lapse> LapsingWithin(int months, LocalDate from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new LapsingQuestion(Lives).Within(months, from);
    }

    /// <summary>How many partnerships were in force at the end of each year, at least and at most.</summary>
    /// <param name="first">The first year, 1 to 9998.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <param name="by">By what to tell series apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not years, or run backwards.</exception>
    /// <returns>By group in the order of their names, then by year; every group has every year.</returns>
    public ValueList<YearCount> InForceByYear(int first, int last, SeriesGrouping by = SeriesGrouping.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 9998);
        return new SeriesQuestion(Lives).ByYear(first, last, by);
    }

    /// <summary>The year in which the first partnership may have begun: where a series of the register begins.</summary>
    /// <returns>The first year of a beginning, a signature or an event, 1 to 9998; null when there is no such date. Left out are dates before 14
    /// December 1789, which are legends (SC2008), and dates that have a last day only.</returns>
    /// <example><code>var counts = lifecycle.InForceByYear(lifecycle.FirstYear() ?? 2026, 2026);</code></example>
    public int? FirstYear() => new SeriesQuestion(Lives).FirstYear();

    /// <summary>How many partnerships a definition of the field counts on a day, by its terms.</summary>
    /// <param name="definition">Whose definition.</param>
    /// <param name="day">The day.</param>
    /// <returns>One count a term, in the order of the terms; what the definition has no term for is not counted.</returns>
    public ValueList<DefinitionCount> CountOn(CountingDefinition definition, LocalDate day) => new DefinitionQuestion(Lives).On(definition, day);

    /// <summary>The crises of the register, each with the changes of status that fall into its time, or name it, and what they give as their reason.</summary>
    /// <returns>In the order of the register. A crisis without dates has the changes that name it.</returns>
    public ValueList<CrisisWindow> CrisisWindows() => new CrisisQuestion(Lives).Windows();

    /// <summary>What happened to a partnership, its agreements and its members, in the order of time as far as it is known.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <returns>By the first day that is possible, then by the last; what may have happened at any time stands where the record bounds it.</returns>
    public ValueList<TimelineEntry> TimelineOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return new TimelineQuestion(Lives).Of(partnership);
    }
}
