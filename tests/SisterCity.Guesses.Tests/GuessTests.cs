namespace SisterCity.Guesses.Tests;

/// <summary>What is typed first compiles, and does what it says; where it does not, the list says what does.</summary>
public class GuessTests
{
    private static readonly string Register = Repository.At("samples", "data", "conventions.json");

    public static TheoryData<Guess> Right => [.. Guesses.All.Where(guess => guess.Instead is null)];

    public static TheoryData<Guess> Wrong => [.. Guesses.All.Where(guess => guess.Instead is not null)];

    [Fact]
    public void Of_sixty_first_guesses_forty_five_compile()
    {
        Guesses.All.Should().HaveCount(60);
        Guesses.All.Select(guess => guess.Code).Should().OnlyHaveUniqueItems();
        Guesses.All.Count(guess => Newcomer.ErrorsOf(guess.Code).Count == 0).Should().BeGreaterThanOrEqualTo(45);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task It_compiles_and_runs(Guess guess)
    {
        Newcomer.ErrorsOf(guess.Code).Should().BeEmpty();
        await Newcomer.RunAsync(guess.Code, Register);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_does_not_compile_and_there_is_something_else(Guess guess)
    {
        Newcomer.ErrorsOf(guess.Code).Should().NotBeEmpty(because: "a guess that compiles belongs to the others");
        guess.Because.Should().NotBeNullOrEmpty();
        await Newcomer.RunAsync(guess.Instead!, Register);
    }
}
