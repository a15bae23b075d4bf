using System.Text.RegularExpressions;
using NodaTime;

namespace SisterCity.Values;

/// <summary>The reader of EDTF: ISO 8601-2:2019, annex A, level 0, level 1, and of level 2 the sets "one of".</summary>
internal static partial class Edtf
{
    /// <summary>Every text that the reader accepts matches; 30 February does too, which only the calendar knows.</summary>
    public const string Pattern =
        "^(?:" + Date + "|" + Day + "T" + Time + "|" + Date + "/(?:" + Date + "|\\.\\.)?|(?:\\.\\.)?/" + Date + "|\\[" + Set + "\\])$";

    private const string Date = "(?:-(?!0000|9999))?[0-9]{2}(?:XX|[0-9]X|[0-9]{2}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?";
    private const string Day = "(?:-(?!0000|9999))?[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|" + Offset + ")?";

    // The offsets that laws have known since there are zones: from -12:00 to +14:00. Zero has a plus (ISO 8601-1, 4.3.13).
    private const string Offset = "(?:\\+(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|\\+14(?::00)?|-(?:0[1-9]|1[01])(?::[0-5][0-9])?|-00:(?!00)[0-5][0-9]|-12(?::00)?)";
    private const string Set = "(?:\\.\\." + Date + "|" + Date + "(?:\\.\\.(?:" + Date + ")?)?)(?:, ?" + Date + "(?:\\.\\.(?:" + Date + ")?)?)*";

    /// <summary>No date that says something is longer.</summary>
    public const int LongestText = 512;

    /// <summary>Whether a text has the shape of nearly all dates: YYYY, YYYY-MM, YYYY-MM-DD, in digits.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length is 4 or 7 or 10
        && !text[..4].ContainsAnyExceptInRange('0', '9')
        && (text.Length == 4 || (text[4] == '-' && IsDigit(text[5]) && IsDigit(text[6]) && text[5] < '2'))
        && (text.Length < 10 || (text[7] == '-' && IsDigit(text[8]) && IsDigit(text[9])));

    /// <summary>Reads a text of that shape.</summary>
    public static Flaw ReadPlain(ReadOnlySpan<char> text, out DateBounds bounds) =>
        ReadWithinYear((Digit(text[0]) * 1000) + (Digit(text[1]) * 100) + (Digit(text[2]) * 10) + Digit(text[3]), text[4..], out bounds);

    public static bool TryRead(ReadOnlySpan<char> text, out DateBounds bounds, out Flaw flaw)
    {
        if (text.IsWhiteSpace())
            return Scalar.Refuse(Flaw.TextIsEmpty, out bounds, out flaw);
        if (text.Length > LongestText)
            return Scalar.Refuse(Flaw.LengthIsWrong, out bounds, out flaw);
        if (text[0] == '[')
            return TryReadSet(text, null, out bounds, out _, out flaw);
        if (text[0] == '{')
            return Scalar.Refuse(Flaw.DateFormIsNotSupported, out bounds, out flaw);
        if (SerialDate.IsOne(text))
            return Scalar.Refuse(Flaw.DateIsASerialNumber, out bounds, out flaw);
        var slash = text.IndexOf('/');
        return slash < 0 ? TryReadPoint(text, out bounds, out flaw) : TryReadInterval(text[..slash], text[(slash + 1)..], out bounds, out flaw);
    }

    /// <summary>Whether a set that was read before has a member that may be the day.</summary>
    public static bool SetHolds(ReadOnlySpan<char> set, LocalDate day) =>
        TryReadSet(set, day, out _, out var holds, out _) && holds;

    private static bool TryReadInterval(ReadOnlySpan<char> start, ReadOnlySpan<char> end, out DateBounds bounds, out Flaw flaw)
    {
        var (startIsOpen, endIsOpen) = (start is "" or "..", end is "" or "..");
        if (startIsOpen && endIsOpen)
            return Scalar.Refuse(Flaw.DateFormIsNotSupported, out bounds, out flaw);
        if (!TryReadEnd(start, startIsOpen, out var first, out flaw) || !TryReadEnd(end, endIsOpen, out var last, out flaw))
            return Scalar.Refuse(flaw, out bounds, out flaw);
        bounds = DateBounds.Spanning(first, last, DatePrecision.Interval);
        flaw = !startIsOpen && !endIsOpen && last.Latest < first.Earliest ? Flaw.IntervalRunsBackwards : Flaw.None;
        return flaw == Flaw.None;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, bool isOpen, out DateBounds bounds, out Flaw flaw)
    {
        if (!isOpen)
            return TryReadDate(text, out bounds, out flaw);
        bounds = default;
        flaw = Flaw.None;
        return true;
    }

    private static bool TryReadSet(ReadOnlySpan<char> text, LocalDate? day, out DateBounds bounds, out bool holds, out Flaw flaw)
    {
        holds = false;
        if (text.Length < 3 || text[^1] != ']')
            return Scalar.Refuse(Flaw.DateIsNotEdtf, out bounds, out flaw);
        var members = text[1..^1];
        bounds = default;
        var count = 0;
        foreach (var range in members.Split(','))
        {
            var member = members[range];
            if (count > 0 && member is [' ', ..])
                member = member[1..];
            if (!TryReadMember(member, isFirst: count == 0, out var read, out flaw))
                return false;
            holds |= day is { } asked && read.Covers(asked);
            bounds = count == 0 ? read with { Precision = DatePrecision.OneOfASet } : Hull(bounds, read);
            count++;
        }

        flaw = Flaw.None;
        return true;
    }

    private static bool TryReadMember(ReadOnlySpan<char> member, bool isFirst, out DateBounds bounds, out Flaw flaw)
    {
        var dots = member.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return TryReadDate(member, out bounds, out flaw);
        if ((dots == 0 && !isFirst) || member[(dots + 2)..] is ['.', ..])
            return Scalar.Refuse(Flaw.DateIsNotEdtf, out bounds, out flaw);
        return TryReadInterval(member[..dots], member[(dots + 2)..], out bounds, out flaw);
    }

    private static DateBounds Hull(DateBounds one, DateBounds other) => one with
    {
        Earliest = LocalDate.Min(one.Earliest, other.Earliest),
        HasEarliest = one.HasEarliest && other.HasEarliest,
        Latest = LocalDate.Max(one.Latest, other.Latest),
        HasLatest = one.HasLatest && other.HasLatest,
        Qualifier = one.Qualifier | other.Qualifier,
    };

    /// <summary>A date alone, which level 0 allows to carry a time of day; the day is the one that is written.</summary>
    private static bool TryReadPoint(ReadOnlySpan<char> text, out DateBounds bounds, out Flaw flaw)
    {
        var t = text.IndexOf('T');
        if (t < 0)
            return TryReadDate(text, out bounds, out flaw);
        if (!TryReadDate(text[..t], out bounds, out flaw))
            return false;
        flaw = bounds is { Precision: DatePrecision.Day, Qualifier: DateQualifier.None } && TimeOfDay().IsMatch(text[(t + 1)..])
            ? Flaw.None
            : Flaw.DateIsNotEdtf;
        return flaw == Flaw.None;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out DateBounds bounds, out Flaw flaw)
    {
        var qualifier = text is [.., '?' or '~' or '%'] ? text[^1] switch
        {
            '?' => DateQualifier.Uncertain,
            '~' => DateQualifier.Approximate,
            _ => DateQualifier.Both,
        }
        : DateQualifier.None;
        var date = qualifier == DateQualifier.None ? text : text[..^1];
        var sign = date is ['-', ..] ? -1 : 1;
        flaw = TryReadUnsigned(sign < 0 ? date[1..] : date, sign, out bounds);
        if (flaw == Flaw.DateIsNotEdtf && IsKnownButUnsupported().IsMatch(text))
            flaw = Flaw.DateFormIsNotSupported;
        bounds = bounds with { Qualifier = qualifier };
        return flaw == Flaw.None;
    }

    private static Flaw TryReadUnsigned(ReadOnlySpan<char> date, int sign, out DateBounds bounds)
    {
        bounds = default;
        if (date.Length < 4 || !IsDigit(date[0]) || !IsDigit(date[1]))
            return Flaw.DateIsNotEdtf;
        var century = (Digit(date[0]) * 10) + Digit(date[1]);
        switch (date[2..])
        {
            case "XX":
                bounds = Years(century * 100, 100, sign, DatePrecision.Century);
                return Flaw.None;
            case [>= '0' and <= '9', 'X']:
                bounds = Years((century * 100) + (Digit(date[2]) * 10), 10, sign, DatePrecision.Decade);
                return Flaw.None;
            case [>= '0' and <= '9', >= '0' and <= '9', ..]:
                var year = sign * ((century * 100) + (Digit(date[2]) * 10) + Digit(date[3]));
                return sign < 0 && year == 0 ? Flaw.DateIsNotEdtf : year < -9998 ? Flaw.DateFormIsNotSupported : ReadWithinYear(year, date[4..], out bounds);
            default:
                return Flaw.DateIsNotEdtf;
        }
    }

    private static Flaw ReadWithinYear(int year, ReadOnlySpan<char> rest, out DateBounds bounds)
    {
        bounds = default;
        if (rest is "" or "-XX" or "-XX-XX")
        {
            bounds = DateBounds.Between(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year);
            return Flaw.None;
        }

        if (rest is not ['-', >= '0' and <= '9', >= '0' and <= '9', ..])
            return Flaw.DateIsNotEdtf;
        var month = (Digit(rest[1]) * 10) + Digit(rest[2]);
        if (month is >= 21 and <= 24 && rest.Length == 3)
        {
            bounds = DateBounds.Between(new LocalDate(year, 1, 1), EndOfSeason(year, month), DatePrecision.Season);
            return Flaw.None;
        }

        if (month is >= 25 and <= 41 && rest.Length == 3)
            return Flaw.DateFormIsNotSupported;
        if (month is < 1 or > 12)
            return rest.Length is 3 or 6 ? Flaw.DayDoesNotExist : Flaw.DateIsNotEdtf;
        var first = new LocalDate(year, month, 1);
        if (rest.Length == 3 || rest[3..] is "-XX")
        {
            bounds = DateBounds.Between(first, first.With(DateAdjusters.EndOfMonth), DatePrecision.Month);
            return Flaw.None;
        }

        if (rest[3..] is not ['-', >= '0' and <= '9', >= '0' and <= '9'])
            return Flaw.DateIsNotEdtf;
        var day = (Digit(rest[4]) * 10) + Digit(rest[5]);
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return Flaw.DayDoesNotExist;
        bounds = DateBounds.Of(new LocalDate(year, month, day));
        return Flaw.None;
    }

    // Without a hemisphere, "summer 2001" may run into 2002, and so may its winter; spring and autumn stay in their year.
    private static LocalDate EndOfSeason(int year, int season) => season is 22 or 24 && year < 9999
        ? new LocalDate(year + 1, 3, 1).PlusDays(-1)
        : new LocalDate(year, 12, 31);

    private static DateBounds Years(int first, int count, int sign, DatePrecision precision)
    {
        var (from, to) = sign > 0 ? (first, first + count - 1) : (Math.Max(-9998, -(first + count - 1)), -first);
        return DateBounds.Between(new LocalDate(from, 1, 1), new LocalDate(to, 12, 31), precision);
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character);

    private static int Digit(char character) => character - '0';

    [GeneratedRegex("^" + Time + "\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    // Level 2 that we refuse: longer years, exponents, significant digits, qualified parts, X anywhere, and "XXXX".
    [GeneratedRegex("^(?!-0000)(Y-?[0-9]+(E[0-9]+)?(S[0-9]+)?|-?[0-9X]{4}S[0-9]+|[?~%]?-?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2})\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsKnownButUnsupported();
}
