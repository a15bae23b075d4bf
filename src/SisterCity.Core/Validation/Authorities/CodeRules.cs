using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The codes of an authority beside its country.</summary>
internal static class CodeRules
{
    /// <summary>SC1004. A French or Chinese code stands on an authority of another country.</summary>
    [Rule("SC1004")]
    public static void CodeOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            var codes = authority.Codes[i];
            if (!CountryParts.AreFrench(authority.Country))
            {
                Complain(codes.InseeCommune?.Text, "inseeCommune");
                Complain(codes.InseeDepartment?.Text, "inseeDepartment");
                Complain(codes.InseeRegion?.Text, "inseeRegion");
                Complain(codes.Siren?.Text, "siren");
                Complain(codes.Siret?.Text, "siret");
            }

            if (!CountryParts.AreChinese(authority.Country))
                Complain(codes.GbT2260?.Text, "gbT2260");

            void Complain(string? code, string member)
            {
                if (code is not null)
                    found.Add(Rules.CodeOfAnotherCountry, $"codes/{i}/{member}", code, Countries.NameOf(authority.Country));
            }
        }
    }

    /// <summary>SC1005. A code of ISO 3166-2 belongs to another country.</summary>
    [Rule("SC1005")]
    public static void SubdivisionOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Iso3166Part2 is { } code && code.Country != authority.Country)
                found.Add(Rules.SubdivisionOfAnotherCountry, $"codes/{i}/iso3166Part2", code.Text, Countries.NameOf(authority.Country));
        }
    }

    /// <summary>SC1028. A code of ISO 3166-2 is not given out today.</summary>
    /// <remarks>
    /// The list of today says nothing of authorities that are over, nor of codes that were given up.
    /// Where a directory is complete for such codes, it says the same (SC1031).
    /// </remarks>
    [Rule("SC1028")]
    public static void SubdivisionIsNotAssigned(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i] is not { Iso3166Part2: { } code, Validity: null or { Until: null } }
                || Subdivisions.IsAssigned(code) || context.Directory?.IsCompleteFor(code) == true)
                continue;
            found.Add(Rules.SubdivisionIsNotAssigned, Certainty.Surely, $"codes/{i}/iso3166Part2", Subdivisions.SuccessorOf(code)?.Text, [code.Text]);
        }
    }

    /// <summary>SC1027. A NUTS code belongs to another country.</summary>
    [Rule("SC1027")]
    public static void NutsOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Nuts is { } code && code.Country != Countries.InNuts(authority.Country))
                found.Add(Rules.NutsOfAnotherCountry, $"codes/{i}/nuts", code.Text, Countries.NameOf(authority.Country));
        }
    }
}
