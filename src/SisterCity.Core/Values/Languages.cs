namespace SisterCity.Values;

/// <summary>Which codes of two letters are languages, and which languages a country has.</summary>
internal static partial class Languages
{
    // ISO 639-1, and the codes that it gave up, which the registry of BCP 47 keeps: in, iw, ji, jw, mo, sh.
    private const string OfTwoLetters =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es"
        + " et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw"
        + " ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng"
        + " nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv"
        + " sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    private static readonly bool[] Known = Table();

    /// <summary>Whether a code of two small letters is a language.</summary>
    public static bool Has(char first, char second) => Known[Index(first, second)];

    /// <summary>The official languages of a country; none when it is no country, or none is known.</summary>
    /// <param name="country">Two capitals.</param>
    public static string[] OfCountry(string country)
    {
        var at = Official.IndexOf($"{country}=", StringComparison.Ordinal);
        return at < 0 ? [] : Official[(at + 3)..Official.IndexOf(';', at)].Split(' ');
    }

    /// <summary>What two capitals may mean where a language belongs: the language, or those of the country of that code.</summary>
    public static IEnumerable<string> ReadingsOf(string capitals)
    {
        var small = capitals.ToLowerInvariant();
        return [.. Has(small[0], small[1]) ? [small] : Array.Empty<string>(), .. OfCountry(capitals)];
    }

    private static bool[] Table()
    {
        var table = new bool[26 * 26];
        for (var i = 1; i < OfTwoLetters.Length - 2; i += 3)
            table[Index(OfTwoLetters[i], OfTwoLetters[i + 1])] = true;
        return table;
    }

    private static int Index(char first, char second) => ((first - 'a') * 26) + second - 'a';
}
