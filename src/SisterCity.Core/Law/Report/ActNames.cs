using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What an agreement and those it is between are called, for those who read about it.</summary>
/// <remarks>Two are equal: names add nothing to what is judged.</remarks>
internal sealed class ActNames(Agreement agreement, Func<AuthorityId, LocalAuthority?> find) : IEquatable<ActNames>
{
    /// <summary>The title of the agreement, else the names of its parties.</summary>
    public LocalizedText Agreement => field ??= RecordNames.Of(agreement, find);

    /// <summary>What an authority is called; its identifier when it has no name.</summary>
    public LocalizedText Of(AuthorityId authority) => RecordNames.Of(authority, find);

    /// <summary>The name of the party whose record a place of the agreement lies in; null for a place of the agreement itself.</summary>
    public LocalizedText? At(JsonPointer at) => PartyAt(at) is { } party ? Of(party) : null;

    /// <summary>Puts into questions about a party its name and its country.</summary>
    public List<Verdict> WithNames(List<Verdict> verdicts)
    {
        for (var i = 0; i < verdicts.Count; i++)
        {
            foreach (var missing in verdicts[i].Missing)
            {
                if (!ReferenceEquals(WithName(missing), missing))
                {
                    verdicts[i] = verdicts[i] with { Missing = verdicts[i].Missing.Select(WithName).ToValueList() };
                    break;
                }
            }
        }

        return verdicts;
    }

    public bool Equals(ActNames? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as ActNames);

    public override int GetHashCode() => 0;

    private MissingFact WithName(MissingFact missing) =>
        missing.About is null && PartyAt(missing.At) is { } party && missing.Kind.AsksOfAParty ? missing with { About = NameAndCountry(party) } : missing;

    private LocalizedText NameAndCountry(AuthorityId party)
    {
        var name = Of(party);
        return find(party)?.Country is { } country && country != CountryCode.France && CodelistCatalog.Countries.Find(country.Text)?.Title is { } title
            ? Phrase.Of(language => name.In(language) + language.Brackets(title.In(language)))
            : name;
    }

    private AuthorityId? PartyAt(JsonPointer at)
    {
        const string Parties = "/parties/";
        if (!at.Text.StartsWith(Parties, StringComparison.Ordinal))
            return null;
        var rest = at.Text.AsSpan(Parties.Length);
        var end = rest.IndexOf('/');
        return int.TryParse(end < 0 ? rest : rest[..end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
            && index < agreement.Parties.Count
                ? agreement.Parties[index].Authority
                : null;
    }
}
