namespace SisterCity.Tests.Vectors;

/// <summary>
/// The vectors, many to a test, up to the first that fails. As a test each, as in SisterCity.Core.Tests, they cost a mutant more to send to and fro
/// than to run.
/// </summary>
public class RuleVectorsAtOnce
{
    [Xunit.Theory]
    [InlineData("SC0")]
    [InlineData("SC1")]
    [InlineData("SC2")]
    [InlineData("SC3")]
    [InlineData("SC4")]
    [InlineData("SC5")]
    public void A_vector_gets_exactly_the_findings_it_names(string codes) => Each(codes, new RuleVectorTests().A_vector_gets_exactly_the_findings_it_names);

    [Xunit.Theory]
    [InlineData("SC0")]
    [InlineData("SC1")]
    [InlineData("SC2")]
    [InlineData("SC3")]
    [InlineData("SC4")]
    [InlineData("SC5")]
    public void The_findings_of_a_vector_can_be_said_in_three_languages(string codes) => Each(codes, new RuleVectorTests().The_findings_of_a_vector_can_be_said_in_three_languages);

    [Fact]
    public void An_accepted_text_is_read_and_kept_as_written()
    {
        foreach (var (format, text, none) in ValueVectorTests.Accepted.Select(row => row.Data))
            new ValueVectorTests().An_accepted_text_is_read_and_kept_as_written(format, text, none);
    }

    [Fact]
    public void A_refused_text_is_refused_for_the_reason_given()
    {
        foreach (var (format, text, flaw) in ValueVectorTests.Refused.Select(row => row.Data))
            new ValueVectorTests().A_refused_text_is_refused_for_the_reason_given(format, text, flaw);
    }

    [Fact]
    public void A_repair_is_the_one_that_the_vector_names()
    {
        foreach (var (format, text, flaw) in ValueVectorTests.Refused.Select(row => row.Data))
            new ValueVectorTests().A_repair_is_the_one_that_the_vector_names(format, text, flaw);
    }

    private static void Each(string codes, Action<RuleVector> test)
    {
        foreach (var vector in RuleVector.All.Where(vector => vector.Code.StartsWith(codes, StringComparison.Ordinal)))
            test(vector);
    }
}
