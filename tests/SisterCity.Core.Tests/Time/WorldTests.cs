using CsCheck;
using NodaTime;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Time;

/// <summary>The worlds of a few dates are the answers that some choice of days gives, each once.</summary>
public class WorldTests
{
    private static readonly int Zero = DaySpan.NumberOf(new LocalDate(2001, 3, 1));

    private static readonly Gen<DaySpan> Spans = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], static (first, more) => new DaySpan(Zero + first, Zero + first + more));

    /// <summary>Whether one date, and so many days, lies by a day; or before another, where a gap may be wanted for a yes or for a no.</summary>
    private static readonly Gen<Question> Questions =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], static (one, other, more, otherMore, gaps) =>
            new Question(one, other == one ? 4 : other, more, otherMore, gaps == 1 ? 1 : 0, gaps == 2 ? 1 : 0));

    private static readonly Gen<DaySpan[]> Dates = Spans.Array[4];

    [Fact]
    public void Each_world_gives_other_answers_and_all_answers_that_fit_are_given() =>
        Gen.Select(Dates, Questions.Array[1, 5]).ForAll((dates, questions) =>
        {
            var expected = Choices(dates).SelectMany(days => Answers(days, questions)).Distinct().Order(StringComparer.Ordinal);
            Told(dates, questions).Order(StringComparer.Ordinal).Should().Equal(expected);
        }, iter: 2_000);

    /// <summary>The answers of each world, in letters.</summary>
    private static List<string> Told(DaySpan[] dates, Question[] questions)
    {
        var days = dates.Select(static span => new OpenDay(span)).ToArray();
        var asked = questions.Select(question => (
            When: new When(days[question.One]).Then(day => day.PlusDays(question.More)),
            Other: question.Other == 4 ? default : new When(days[question.Other]).Then(day => day.PlusDays(question.OtherMore)))).ToArray();
        var (world, told) = (new World(Zero + 4), new List<string>());
        do
        {
            told.Add(string.Concat(questions.Select((question, i) =>
                (question.Other == 4 ? world.IsBy(asked[i].When) : world.Precedes(asked[i].When, asked[i].Other, question.Gap, question.OtherGap)) ? 'y' : 'n')));
        }
        while (world.MoveNext());
        return told;
    }

    private static IEnumerable<int[]> Choices(DaySpan[] dates) =>
        dates.Aggregate((IEnumerable<int[]>)[[]], static (chosen, span) => chosen.SelectMany(days => Enumerable.Range(span.First, span.Last - span.First + 1).Select(day => (int[])[.. days, day])));

    private static IEnumerable<string> Answers(int[] days, Question[] questions) =>
        questions.Aggregate((IEnumerable<string>)[string.Empty], (told, question) => told.SelectMany(before => Answers(days, question).Select(answer => before + answer)));

    private static IEnumerable<char> Answers(int[] days, Question question)
    {
        var one = days[question.One] + question.More;
        if (question.Other == 4)
            return one <= Zero + 4 ? ['y'] : ['n'];
        var other = days[question.Other] + question.OtherMore;
        return (one + question.Gap <= other ? "y" : string.Empty) + (other + question.OtherGap <= one ? "n" : string.Empty);
    }

    private sealed record Question(int One, int Other, int More, int OtherMore, int Gap, int OtherGap);
}
