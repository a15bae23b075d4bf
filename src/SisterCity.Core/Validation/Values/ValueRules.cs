using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules for every value of a type, wherever in a record it stands.</summary>
/// <remarks>
/// A first walk (<see cref="QuickLook"/>) only asks whether there is anything to say. A second one (<see cref="CloseLook"/>) keeps its way in mind, and says
/// it. Clean records pay for the first alone.
/// </remarks>
internal static class ValueRules
{
    /// <summary>Walks over a record, and asks the rules of all its values.</summary>
    public static void Look<TRecord>(TRecord record, CheckContext context, FindingSink found)
        where TRecord : class
    {
        var quick = new QuickLook(context);
        RecordWalk.WalkAny(record, ref quick);
        if (!quick.IsOdd)
            return;
        var close = new CloseLook(context, found, AidCodeRules.Judge(record));
        RecordWalk.WalkAny(record, ref close);
    }

    /// <summary>SC0013. The model does not know a member.</summary>
    [Rule("SC0013")]
    public static void MemberIsUnknown(string name, string at, FindingSink found) => found.Add(Rules.MemberIsUnknown, at, name);

    /// <summary>SC0014. An open list does not have a code.</summary>
    [Rule("SC0014")]
    public static void CodeIsNotListed<TCode>(TCode code, string at, FindingSink found)
        where TCode : struct, ICode<TCode>
    {
        if (!code.IsListed)
            Propose(found, Rules.CodeIsNotListed, TCode.TryRepair(code.Text, out var meant) ? meant.Text : null, at, code.Text, TCode.List);
    }

    /// <summary>SC0015. A code is on the list, and should not be used any more.</summary>
    [Rule("SC0015")]
    public static void CodeIsDeprecated<TCode>(TCode code, string at, FindingSink found)
        where TCode : struct, ICode<TCode>
    {
        if (code.Entry is { IsListed: true, Deprecated: { } since })
            found.Add(Rules.CodeIsDeprecated, at, code.Text, TCode.List, PartialDate.Parse(since));
    }

    /// <summary>SC1003. A validity ends before it begins.</summary>
    [Rule("SC1003")]
    public static void ValidityRunsBackwards(Validity validity, string at, FindingSink found)
    {
        if (RunsBackwards(validity))
            found.Add(Rules.ValidityRunsBackwards, at, validity.From!.Value, validity.Until!.Value);
    }

    /// <summary>SC1014. A country code is given to no country.</summary>
    [Rule("SC1014")]
    public static void CountryCodeIsNotAssigned(CountryCode country, string at, FindingSink found)
    {
        if (CodelistCatalog.Countries.Find(country.Text) is null)
            Propose(found, Rules.CountryCodeIsNotAssigned, Repair(country), at, country.Text);

        static string? Repair(CountryCode country) => CountryCode.TryRepair(country.Text, out var meant) && meant != country ? meant.Text : null;
    }

    /// <summary>SC1015. A country code was withdrawn.</summary>
    [Rule("SC1015")]
    public static void CountryCodeIsWithdrawn(CountryCode country, string at, FindingSink found)
    {
        if (CodelistCatalog.Countries.Find(country.Text) is { Deprecated: { } since } entry)
            found.Add(Rules.CountryCodeIsWithdrawn, at, entry, PartialDate.Parse(since));
    }

    /// <summary>SC1016. A country code is one that users may give a meaning of their own. That of "not told" is no country, and counted by SC2062.</summary>
    [Rule("SC1016")]
    public static void CountryCodeIsUserAssigned(CountryCode country, string at, FindingSink found)
    {
        if (country.IsUserAssigned && country != CountryCode.Unknown && CodelistCatalog.Countries.Find(country.Text) is { Deprecated: null })
            found.Add(Rules.CountryCodeIsUserAssigned, at, country.Text);
    }

    /// <summary>SC2010. A date is the zero or the "for ever" of a program.</summary>
    [Rule("SC2010")]
    public static void DateIsASentinel(PartialDate date, string at, FindingSink found)
    {
        if (Sentinels.Have(date))
            found.Add(Rules.DateIsASentinel, at, date);
    }

    /// <summary>SC2041. An amount is negative.</summary>
    [Rule("SC2041")]
    public static void AmountIsNegative(Money money, string at, FindingSink found)
    {
        if (money.Amount < 0)
            found.Add(Rules.AmountIsNegative, at, money);
    }

    /// <summary>SC2042. A currency code is not in ISO 4217.</summary>
    [Rule("SC2042")]
    public static void CurrencyIsNotListed(CurrencyCode currency, string at, FindingSink found)
    {
        if (CodelistCatalog.Currencies.Find(currency.Text) is null)
            found.Add(Rules.CurrencyIsNotListed, at, currency.Text);
    }

    /// <summary>SC5002. No record of the register has the identifier.</summary>
    [Rule("SC5002")]
    public static void ReferenceLeadsNowhere(string id, string at, FindingSink found) => found.Add(Rules.ReferenceLeadsNowhere, at, id);

    /// <summary>The identifier that a finding says to lead nowhere; null for any other finding.</summary>
    public static string? IdThatLeadsNowhere(Finding finding) => finding.Rule == Rules.ReferenceLeadsNowhere ? finding.Arguments[0].ToString() : null;

    /// <summary>SC0119. An address has characters that no address may have.</summary>
    [Rule("SC0119")]
    public static void AddressHasForbiddenCharacters(WebAddress address, string at, FindingSink found)
    {
        if (address.HasForbiddenCharacters)
            Propose(found, Rules.AddressHasForbiddenCharacters, Repair(address), at, AddressSyntax.Named(address.Text), address.Text);

        static string? Repair(WebAddress address) =>
            AddressSyntax.Encoded(address.Text) is { } encoded && WebAddress.TryRead(encoded, out _, out _) ? encoded : null;
    }

    /// <summary>SC0120. A language is the code of a country: "cn" for "zh".</summary>
    [Rule("SC0120")]
    public static void LanguageIsACountry(LanguageTag language, string at, FindingSink found)
    {
        if (IsACountry(language))
            Propose(found, Rules.LanguageIsACountry, language.WithLanguageOfCountry()?.Text, at, language.Text, Countries.NameOf(CountryOf(language)));
    }

    /// <summary>Whether the end surely comes before the beginning.</summary>
    public static bool RunsBackwards(Validity validity) => validity is { From: { } from, Until: { } until } && from.IsSurelyAfter(until);

    public static bool IsACountry(LanguageTag language) => language.MayBeACountry && CodelistCatalog.Countries.Find(CountryOf(language).Text) is not null;

    private static CountryCode CountryOf(LanguageTag language) => CountryCode.Parse(language.Text[..2].ToUpperInvariant());

    private static void Propose(FindingSink found, Rule rule, string? repair, string at, params ReadOnlySpan<Argument> arguments) =>
        found.Add(rule, Certainty.Surely, at, repair, arguments);
}
