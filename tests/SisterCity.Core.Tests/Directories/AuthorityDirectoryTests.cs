using NodaTime.Text;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Directories;

/// <summary>A directory of one's own: who bore a name on a day, and existed on it.</summary>
public class AuthorityDirectoryTests
{
    // Existed from 1960 to 2016; bore its first name to 1990, the second from then on, the third always, the fourth from some day of 1975 on.
    private static readonly AuthorityDirectory Directory = AuthorityDirectory.Of(new Register
    {
        Authorities =
        [
            new LocalAuthority
            {
                Id = AuthorityId.Parse("a"),
                Country = CountryCode.France,
                Existence = Validity.Between("1960-01-01", "2016-01-01"),
                Names =
                [
                    new AuthorityName { Text = LocalizedText.Of("fr", "Ancienne"), Validity = Validity.Between(null, "1990-01-01") },
                    new AuthorityName { Text = LocalizedText.Of("fr", "Nouvelle"), Validity = Validity.Between("1990-01-01", null) },
                    new AuthorityName { Text = LocalizedText.Of("fr", "Toujours") },
                    new AuthorityName { Text = LocalizedText.Of("fr", "Aussi"), Validity = Validity.Between("1975", null) },
                ],
            },
        ],
    });

    [Theory]
    [InlineData("Ancienne", null, true)]
    [InlineData("Ancienne", "1970-06-01", true)]
    [InlineData("Ancienne", "1950-06-01", false)]
    [InlineData("Ancienne", "2000-06-01", false)]
    [InlineData("Nouvelle", null, true)]
    [InlineData("Nouvelle", "1970-06-01", false)]
    [InlineData("Nouvelle", "2000-06-01", true)]
    [InlineData("Nouvelle", "2020-06-01", false)]
    [InlineData("Toujours", "1950-06-01", false)]
    [InlineData("Toujours", "2000-06-01", true)]
    [InlineData("Toujours", "2020-06-01", false)]
    [InlineData("Aussi", "1974-12-31", false)]
    [InlineData("Aussi", "1975-06-01", true)]
    [InlineData("Personne", null, false)]
    public void It_finds_who_bore_the_name_and_existed(string name, string? on, bool found) =>
        Directory.FindByName(name, on is null ? null : LocalDatePattern.Iso.Parse(on).Value).Select(authority => authority.Id.Text).Should().Equal(found ? ["a"] : []);
}
