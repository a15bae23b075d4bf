using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What an authority was, was called and lay in on a day.</summary>
/// <remarks>A fact without dates holds as long as the authority exists. Each answer is empty when nothing is recorded for the day.</remarks>
/// <example><code>chengdu.KindsOn(new LocalDate(1981, 6, 22))[0].Value.Kind // prefecture-level-city</code></example>
public static class AuthorityOnADay
{
    /// <summary>The kinds on a day, in the order of the record; two when a change of kind may lie on either side of the day.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static ValueList<Dated<AuthorityStatus>> KindsOn(this LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return On(authority, authority.Kinds, static kind => kind.Validity, day);
    }

    /// <summary>The levels on a day: those of the kinds, where the record gives none of its own. Each level once.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static ValueList<Dated<AuthorityLevel>> LevelsOn(this LocalAuthority authority, LocalDate day)
    {
        var levels = new List<Dated<AuthorityLevel>>();
        foreach (var kind in authority.KindsOn(day))
        {
            if ((kind.Value.Level ?? kind.Value.Kind.Level) is not { } level)
                continue;
            var known = levels.FindIndex(other => other.Value == level);
            if (known < 0)
                levels.Add(new(level, kind.Certainty));
            else if (kind.Certainty > levels[known].Certainty)
                levels[known] = new(level, kind.Certainty);
        }

        return levels.ToValueList();
    }

    /// <summary>The names on a day, in the order of the record, former ones of earlier times left out.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static ValueList<Dated<AuthorityName>> NamesOn(this LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return On(authority, authority.Names, static name => name.Validity, day);
    }

    /// <summary>The codes on a day, in the order of the record.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static ValueList<Dated<AuthorityCodes>> CodesOn(this LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return On(authority, authority.Codes, static codes => codes.Validity, day);
    }

    /// <summary>The authorities it lay in on a day, in the order of the record.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static ValueList<Dated<AuthorityId>> ParentsOn(this LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return ((IEnumerable<Dated<AuthorityParent>>)On(authority, authority.Parents, static parent => parent.Validity, day))
            .Select(parent => new Dated<AuthorityId>(parent.Value.Parent, parent.Certainty)).ToValueList();
    }

    /// <summary>Whether it existed on a day, as far as its record says; without dates of existence it surely did.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day.</param>
    public static Certainty ExistsOn(this LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Existence?.CoversOn(day) ?? Certainty.Surely;
    }

    private static ValueList<Dated<T>> On<T>(LocalAuthority authority, ValueList<T> facts, Func<T, Validity?> validityOf, LocalDate day)
    {
        var exists = authority.ExistsOn(day);
        var found = new List<Dated<T>>();
        foreach (var fact in facts)
        {
            var certainty = exists.And(validityOf(fact)?.CoversOn(day) ?? Certainty.Surely);
            if (certainty != Certainty.No)
                found.Add(new(fact, certainty));
        }

        return found.ToValueList();
    }
}
