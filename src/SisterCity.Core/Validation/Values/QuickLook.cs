using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Asks only whether there is anything to say of the values of a record.</summary>
internal struct QuickLook(CheckContext context) : IRecordVisitor
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
            IsOdd |= ValueRules.RunsBackwards(validity);
        else if (record is Money money)
            IsOdd |= money.Amount < 0;
    }

    public void Code<TCode>(string member, int index, TCode code)
        where TCode : struct, ICode<TCode> => IsOdd |= code.Entry is not { IsListed: true, Deprecated: null };

    public void Value<TValue>(string member, int index, TValue value)
        where TValue : struct, IScalar<TValue>
    {
        if (typeof(TValue) == typeof(PartialDate))
            IsOdd |= Sentinels.Have((PartialDate)(object)value);
        else if (typeof(TValue) == typeof(CountryCode))
            IsOdd |= CodelistCatalog.Countries.Find(value.Text) is not { Deprecated: null } || value is CountryCode { IsUserAssigned: true };
        else if (typeof(TValue) == typeof(CurrencyCode))
            IsOdd |= CodelistCatalog.Currencies.Find(value.Text) is not { Deprecated: null };
        else if (typeof(TValue) == typeof(WebAddress))
            IsOdd |= ((WebAddress)(object)value).HasForbiddenCharacters;
        else if (typeof(TValue) == typeof(LanguageTag))
            IsOdd |= ValueRules.IsACountry((LanguageTag)(object)value);
        else
            IsOdd |= context.Register is { } register && !register.Holds(value);
    }

    public void Text(string member, int index, LocalizedText text)
    {
        foreach (var (language, _) in text.Pairs)
            IsOdd |= ValueRules.IsACountry(language);
    }

    public void Unknown(ExtensionData members) => IsOdd = true;
}
