namespace SisterCity.Tests.Vectors;

/// <summary>The vectors of the status, and of the rules that ask for it, many to a test, up to the first that fails.</summary>
public class LifeVectorsAtOnce
{
    [Fact]
    public void A_vector_gets_the_states_it_names()
    {
        foreach (var name in StatusVectorTests.Names.Select(static row => row.Data))
            new StatusVectorTests().A_vector_gets_the_states_it_names(name);
    }

    [Xunit.Theory]
    [InlineData("SC204")]
    [InlineData("SC205")]
    public void A_vector_gets_exactly_the_findings_it_names(string codes)
    {
        foreach (var vector in RuleVector.All.Where(vector => vector.Code.StartsWith(codes, StringComparison.Ordinal)))
            new RuleVectorTests().A_vector_gets_exactly_the_findings_it_names(vector);
    }
}
