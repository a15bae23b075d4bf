namespace SisterCity.Tests.Vectors;

/// <summary>The vectors that compare two lists, many to a test, up to the first that fails.</summary>
public class ComparisonVectorsAtOnce
{
    [Fact]
    public void A_vector_gets_exactly_the_findings_it_names() => Each(new RuleVectorTests().A_vector_gets_exactly_the_findings_it_names);

    [Fact]
    public void The_findings_of_a_vector_can_be_said_in_three_languages() => Each(new RuleVectorTests().The_findings_of_a_vector_can_be_said_in_three_languages);

    private static void Each(Action<RuleVector> test)
    {
        foreach (var vector in RuleVector.All.Where(static vector => vector.Content.TryGetProperty("compare", out _)))
            test(vector);
    }
}
