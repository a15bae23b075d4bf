namespace SisterCity.Guesses.Tests;

/// <summary>One line that a newcomer writes by habit, and what becomes of it.</summary>
/// <param name="Wish">What is wanted.</param>
/// <param name="Code">The line, as it is typed first. The variables of <see cref="Newcomer"/> are there.</param>
/// <param name="Instead">Null when the line compiles and runs. Else what is written instead, which does.</param>
/// <param name="Because">Why the guess is not a door of its own.</param>
public sealed record Guess(string Wish, string Code, string? Instead = null, string? Because = null)
{
    /// <summary>The line alone, so that a failing test says which one it was.</summary>
    public override string ToString() => Code;
}
