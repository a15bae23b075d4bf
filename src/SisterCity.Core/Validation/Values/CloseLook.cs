using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Asks the rules of every value of a record, and tells them where it stands.</summary>
internal readonly struct CloseLook(CheckContext context, FindingSink found, bool aidIsJudgedByTime) : IRecordVisitor
{
    private readonly Stack<string> way = new();

    private string Here => way.TryPeek(out var place) ? place : string.Empty;

    public void Enter(string member, int index) => way.Push(At(member, index));

    public void Leave() => way.Pop();

    public void Record<TRecord>(TRecord record)
        where TRecord : class
    {
        if (record is Validity validity)
            ValueRules.ValidityRunsBackwards(validity, Here, found);
        else if (record is Money money)
            ValueRules.AmountIsNegative(money, Here, found);
    }

    public void Code<TCode>(string member, int index, TCode code)
        where TCode : struct, ICode<TCode>
    {
        ValueRules.CodeIsNotListed(code, At(member, index), found);
        if (!aidIsJudgedByTime || (typeof(TCode) != typeof(CrsPurpose) && typeof(TCode) != typeof(CrsChannel)))
            ValueRules.CodeIsDeprecated(code, At(member, index), found);
    }

    public void Value<TValue>(string member, int index, TValue value)
        where TValue : struct, IScalar<TValue>
    {
        var at = At(member, index);
        switch (value)
        {
            case PartialDate date:
                ValueRules.DateIsASentinel(date, at, found);
                break;
            case CountryCode country:
                ValueRules.CountryCodeIsNotAssigned(country, at, found);
                ValueRules.CountryCodeIsWithdrawn(country, at, found);
                ValueRules.CountryCodeIsUserAssigned(country, at, found);
                break;
            case CurrencyCode currency:
                ValueRules.CurrencyIsNotListed(currency, at, found);
                break;
            case WebAddress address:
                ValueRules.AddressHasForbiddenCharacters(address, at, found);
                break;
            case LanguageTag language:
                ValueRules.LanguageIsACountry(language, at, found);
                break;
            default:
                if (context.Register is { } register && !register.Holds(value))
                    ValueRules.ReferenceLeadsNowhere(value.Text, at, found);
                break;
        }
    }

    public void Text(string member, int index, LocalizedText text)
    {
        foreach (var (language, _) in text.Pairs)
            ValueRules.LanguageIsACountry(language, $"{At(member, index)}/{language.Text}", found);
    }

    public void Unknown(ExtensionData members)
    {
        foreach (var name in members.Keys)
            ValueRules.MemberIsUnknown(name, Escaped(name), found);
    }

    private string Escaped(string name)
    {
        var place = JsonPointer.Root.Append(name).Text[1..];
        return way.TryPeek(out var parent) ? $"{parent}/{place}" : place;
    }

    private string At(string member, int index)
    {
        var place = way.TryPeek(out var parent) ? $"{parent}/{member}" : member;
        return index < 0 ? place : string.Create(CultureInfo.InvariantCulture, $"{place}/{index}");
    }
}
