using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What the words of an authority say: the name of its kind, and its own names.</summary>
internal static class NameRules
{
    /// <summary>SC1017. The kind is a development zone, which is no administrative division.</summary>
    [Rule("SC1017")]
    public static void DevelopmentZoneIsNotADivision(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            if (authority.Kinds[i].Kind == AuthorityKind.NewArea)
                found.Add(Rules.DevelopmentZoneIsNotADivision, $"kinds/{i}/kind", authority.Kinds[i].Kind.Entry);
        }
    }

    /// <summary>SC1018. A name is an identifier of Wikidata.</summary>
    [Rule("SC1018")]
    public static void NameIsAnIdentifier(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Names.Count; i++)
        {
            foreach (var name in authority.Names[i].Text)
            {
                if (WikidataId.TryRead(name.Value, out _, out _))
                    found.Add(Rules.NameIsAnIdentifier, $"names/{i}/text/{name.Key}", name.Value);
            }
        }
    }

    /// <summary>SC1019. A French name says another kind than the record has at that time.</summary>
    [Rule("SC1019")]
    public static void NameSaysAnotherKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Country != CountryCode.France)
            return;
        for (var i = 0; i < authority.Names.Count; i++)
        {
            if (!authority.Names[i].Text.TryGet(LanguageTag.French, out var name) || KindSaidBy(name) is not { } says)
                continue;
            foreach (var status in authority.Kinds)
            {
                if (Validity.Overlap(status.Validity, authority.Names[i].Validity) == Certainty.Surely && !says(status.Kind))
                    found.Add(Rules.NameSaysAnotherKind, $"names/{i}/text/fr", name, status.Kind.Entry);
            }
        }
    }

    /// <summary>What a French name says of the kind; null when it says nothing.</summary>
    private static Func<AuthorityKind, bool>? KindSaidBy(string name) => name.Split(' ', 2)[0] switch
    {
        "Département" => static kind => kind.Level == AuthorityLevel.Departmental || kind == AuthorityKind.SingleTerritorialCommunity,
        "Région" => static kind => kind.Level == AuthorityLevel.Regional,
        "Métropole" or "Communauté" => static kind => kind.IsGrouping() || kind == AuthorityKind.SpecialStatusAuthority,
        "Ville" or "Commune" => static kind =>
            kind.Level == AuthorityLevel.Municipal || kind.Level == AuthorityLevel.SubMunicipal || kind == AuthorityKind.SpecialStatusAuthority,
        _ when name.EndsWith(" Métropole", StringComparison.Ordinal) => static kind => kind.IsGrouping() || kind == AuthorityKind.SpecialStatusAuthority,
        _ => null,
    };
}
