using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

public class LegalLibraryTests
{
    [Fact]
    public void Reads_the_law_that_is_built_in() => LegalLibrary.Default.Provisions.IsEmpty.Should().BeFalse();

    [Fact]
    public void Knows_which_version_was_in_force_on_a_day() =>
        ((IEnumerable<ProvisionVersion>)LegalLibrary.Default.InForceOn(new LocalDate(2010, 5, 1), Jurisdiction.Fr)).Select(version => version.Id.Text)
            .Should().Contain("cgct-l1115-1@2007-02-06").And.NotContain("cgct-l1115-1@2014-07-09");
}
