using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules for every value of a type, wherever in a record it stands.</summary>
/// <remarks>A first walk only asks whether there is anything to say; a second one, with its way in mind, says it. Clean records pay for the first alone.</remarks>
internal static class ValueRules
{
    public static readonly Rule[] All =
    [
        Rules.MemberIsUnknown, Rules.CodeIsNotListed, Rules.CodeIsDeprecated, Rules.ValidityRunsBackwards, Rules.CountryCodeIsNotAssigned,
        Rules.CountryCodeIsWithdrawn, Rules.CountryCodeIsUserAssigned, Rules.DateIsASentinel, Rules.AmountIsNegative, Rules.CurrencyIsNotListed,
        Rules.ReferenceLeadsNowhere, Rules.AddressHasForbiddenCharacters, Rules.LanguageIsACountry,
    ];

    // Zero days of calendars and spreadsheets, "for ever" of databases, and the first second of Unix.
    private static readonly LocalDate[] Sentinels =
    [
        new(1, 1, 1), new(1899, 12, 30), new(1899, 12, 31), new(1900, 1, 1), new(1904, 1, 1), new(1970, 1, 1),
        new(2999, 1, 1), new(2999, 12, 31), new(9999, 1, 1), new(9999, 12, 31),
    ];

    public static void Look<TRecord>(TRecord record, CheckContext context, FindingSink found)
        where TRecord : class
    {
        var quick = new QuickLook(context);
        RecordWalk.WalkAny(record, ref quick);
        if (!quick.IsOdd)
            return;
        var close = new CloseLook(context, found);
        RecordWalk.WalkAny(record, ref close);
    }

    /// <summary>Asks only whether there is anything to say.</summary>
    private struct QuickLook(CheckContext context) : IRecordVisitor
    {
        public bool IsOdd { get; private set; }

        public readonly void Enter(string member, int index)
        {
        }

        public readonly void Leave()
        {
        }

        public void Record<TRecord>(TRecord record)
            where TRecord : class
        {
            if (record is Validity validity)
                IsOdd |= RunsBackwards(validity);
            else if (record is Money money)
                IsOdd |= money.Amount < 0;
        }

        public void Code<TCode>(string member, int index, TCode code)
            where TCode : struct, ICode<TCode> => IsOdd |= code.Entry is not { IsListed: true, Deprecated: null };

        public void Value<TValue>(string member, int index, TValue value)
            where TValue : struct, IScalar<TValue>
        {
            if (typeof(TValue) == typeof(PartialDate))
                IsOdd |= IsSentinel((PartialDate)(object)value);
            else if (typeof(TValue) == typeof(CountryCode) || typeof(TValue) == typeof(CurrencyCode))
                IsOdd |= ListOf<TValue>().Find(value.Text) is not { Deprecated: null } || value is CountryCode { IsUserAssigned: true };
            else if (typeof(TValue) == typeof(WebAddress))
                IsOdd |= ((WebAddress)(object)value).HasForbiddenCharacters;
            else if (typeof(TValue) == typeof(LanguageTag))
                IsOdd |= IsACountry((LanguageTag)(object)value);
            else
                IsOdd |= context.Register is { } register && !register.Holds(value);
        }

        public void Text(string member, int index, LocalizedText text)
        {
            foreach (var (language, _) in text.Pairs)
                IsOdd |= IsACountry(language);
        }

        public void Unknown(ExtensionData members) => IsOdd = true;
    }

    /// <summary>Says what there is to say, and where.</summary>
    private struct CloseLook(CheckContext context, FindingSink found) : IRecordVisitor
    {
        private readonly Stack<string> way = new();

        public readonly void Enter(string member, int index) => way.Push(At(member, index));

        public readonly void Leave() => way.Pop();

        public readonly void Record<TRecord>(TRecord record)
            where TRecord : class
        {
            if (record is Validity validity && RunsBackwards(validity))
                found.Add(Rules.ValidityRunsBackwards, Here, validity.From!.Value, validity.Until!.Value);
            else if (record is Money { Amount: < 0 } money)
                found.Add(Rules.AmountIsNegative, Here, money);
        }

        public readonly void Code<TCode>(string member, int index, TCode code)
            where TCode : struct, ICode<TCode>
        {
            if (!code.IsListed)
                Propose(Rules.CodeIsNotListed, TCode.TryRepair(code.Text, out var meant) ? meant.Text : null, At(member, index), code.Text, TCode.List);
            else if (code.Entry.Deprecated is { } since)
                found.Add(Rules.CodeIsDeprecated, At(member, index), code.Text, TCode.List, PartialDate.Parse(since));
        }

        public readonly void Value<TValue>(string member, int index, TValue value)
            where TValue : struct, IScalar<TValue>
        {
            switch (value)
            {
                case PartialDate date when IsSentinel(date):
                    found.Add(Rules.DateIsASentinel, At(member, index), date);
                    break;
                case CountryCode country:
                    Country(country, At(member, index));
                    break;
                case CurrencyCode currency when ListOf<CurrencyCode>().Find(currency.Text) is null:
                    found.Add(Rules.CurrencyIsNotListed, At(member, index), currency.Text);
                    break;
                case WebAddress { HasForbiddenCharacters: true } address:
                    Propose(Rules.AddressHasForbiddenCharacters, RepairOf(address), At(member, index), AddressSyntax.Named(address.Text), address.Text);
                    break;
                case LanguageTag language when IsACountry(language):
                    Language(language, At(member, index));
                    break;
                case not (PartialDate or CurrencyCode or WebAddress or LanguageTag) when context.Register is { } register && !register.Holds(value):
                    found.Add(Rules.ReferenceLeadsNowhere, At(member, index), value.Text);
                    break;
            }
        }

        public readonly void Text(string member, int index, LocalizedText text)
        {
            foreach (var (language, _) in text.Pairs)
            {
                if (IsACountry(language))
                    Language(language, $"{At(member, index)}/{language.Text}");
            }
        }

        public readonly void Unknown(ExtensionData members)
        {
            foreach (var name in members.Keys)
                found.Add(Rules.MemberIsUnknown, Escaped(name), name);
        }

        private readonly void Country(CountryCode country, string at)
        {
            var entry = ListOf<CountryCode>().Find(country.Text);
            if (entry is null)
                Propose(Rules.CountryCodeIsNotAssigned, CountryCode.TryRepair(country.Text, out var meant) && meant != country ? meant.Text : null, at, country.Text);
            else if (entry.Deprecated is { } since)
                found.Add(Rules.CountryCodeIsWithdrawn, at, entry, PartialDate.Parse(since));
            else if (country.IsUserAssigned)
                found.Add(Rules.CountryCodeIsUserAssigned, at, country.Text);
        }

        private readonly void Language(LanguageTag language, string at) =>
            Propose(Rules.LanguageIsACountry, language.WithLanguageOfCountry()?.Text, at, language.Text, Countries.NameOf(CountryOf(language)));

        private readonly void Propose(Rule rule, string? repair, string at, params ReadOnlySpan<Argument> arguments) =>
            found.Add(rule, Certainty.Surely, at, repair, arguments);

        private readonly string Here => way.TryPeek(out var place) ? place : string.Empty;

        private readonly string Escaped(string name)
        {
            var place = JsonPointer.Root.Append(name).Text[1..];
            return way.TryPeek(out var parent) ? $"{parent}/{place}" : place;
        }

        private readonly string At(string member, int index)
        {
            var place = way.TryPeek(out var parent) ? $"{parent}/{member}" : member;
            return index < 0 ? place : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}/{index}");
        }
    }

    private static Codelist ListOf<TValue>() => typeof(TValue) == typeof(CountryCode) ? CodelistCatalog.Countries : CodelistCatalog.Currencies;

    private static bool IsACountry(LanguageTag language) => language.MayBeACountry && CodelistCatalog.Countries.Find(CountryOf(language).Text) is not null;

    private static CountryCode CountryOf(LanguageTag language) => CountryCode.Parse(language.Text[..2].ToUpperInvariant());

    private static string? RepairOf(WebAddress address) => AddressSyntax.Encoded(address.Text) is { } encoded && WebAddress.TryRead(encoded, out _, out _) ? encoded : null;

    private static bool IsSentinel(PartialDate date) =>
        date.Precision switch
        {
            DatePrecision.Day => Sentinels.AsSpan().Contains(date.Earliest!.Value),
            DatePrecision.Year => date.Earliest!.Value.Year is 1 or 2999 or 9999,
            _ => false,
        };

    /// <summary>Whether the end surely comes before the beginning.</summary>
    public static bool RunsBackwards(Validity validity) => validity is { From: { } from, Until: { } until } && from.IsSurelyAfter(until);
}
