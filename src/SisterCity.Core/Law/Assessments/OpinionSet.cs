using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Opinions on recognition that ship with the library, for a caller who adopts them by name. Nothing is judged by them unless somebody does.</summary>
/// <remarks>Each has an author, a first day and sources. Immutable. Equal by content.</remarks>
/// <example><code>new LegalOptions { Opinions = OpinionSet.Find("france")!.Opinions }</code></example>
public sealed record OpinionSet
{
    // No verdict rests on this list: it says where the question is worth asking.
    private static readonly CountryCode[] Disputed = [CountryCode.Parse("TW"), CountryCode.Parse("XK"), CountryCode.Parse("PS"), CountryCode.Parse("EH")];

    /// <summary>All sets, in the order of their names.</summary>
    public static ValueList<OpinionSet> All { get; } =
    [
        new OpinionSet
        {
            Name = "france",
            Title = LocalizedText.Of("en", "States that France recognised, by its own declarations")
                .And("fr", "États que la France a reconnus, par ses propres déclarations").And("zh", "法国以其自身声明承认的国家"),
            Opinions =
            [
                ByFrance("CN", "1964-01-27"),
                ByFrance("XK", "2008-02-18"),
                ByFrance("PS", "2025-09-22"),
            ],
            Sources =
            [
                WebAddress.Parse("https://europe.chinadaily.com.cn/world/2014-01/24/content_17256833.htm"),
                WebAddress.Parse("https://franceintheus.org/spip.php?article852"),
                WebAddress.Parse("https://www.dakaractu.com/La-France-reconnait-l-Etat-de-Palestine--pour-la-paix-entre-Israeliens-et-Palestiniens-Macron_a265256.html"),
            ],
        },
    ];

    /// <summary>The name by which it is adopted: france.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, in English, French and Chinese.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The opinions.</summary>
    public ValueList<StandingOpinion> Opinions { get; init; }

    /// <summary>Where the author says so, in the order of the opinions.</summary>
    public ValueList<WebAddress> Sources { get; init; }

    /// <summary>The set of a name; null when there is none.</summary>
    /// <param name="name">The name; case counts.</param>
    public static OpinionSet? Find(string name)
    {
        foreach (var set in All)
        {
            if (string.Equals(set.Name, name, StringComparison.Ordinal))
                return set;
        }

        return null;
    }

    /// <summary>Whether some States recognise the entity of a country code and others do not, so that one asks whether France did.</summary>
    internal static bool IsDisputed(CountryCode country) => Disputed.AsSpan().Contains(country);

    private static StandingOpinion ByFrance(string country, string since) => new()
    {
        Country = CountryCode.Parse(country),
        Opinion = new RecognitionOpinion
        {
            Author = LocalizedText.Of("en", "French Republic").And("fr", "République française").And("zh", "法兰西共和国"),
            Position = RecognitionPosition.Recognised,
            Validity = Validity.Between(since, null),
        },
    };
}
