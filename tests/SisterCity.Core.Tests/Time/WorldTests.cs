using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
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

    [Fact]
    public void What_was_answered_when_no_more_could_be_asked_brings_no_state_about()
    {
        // Found by LifecycleProperties: no agreement has an end, and a side was told to have expired.
        var register = RegisterReader.Read("""
            {"authorities":[{"id":"a","country":"FR"},{"id":"b","country":"FR","existence":{"until":"2008-10-06/2010-08-19"},"hasNoSuccessor":true},{"id":"d","country":"FR","successions":[{"kind":"merger","on":"1996-12-23/2018-10-22","predecessors":["a"]}]}],
            "partnerships":[{"id":"link","kind":"twinning","members":[{"authority":"a","validity":{"until":"2009-01-26/2009-04-24"}},{"authority":"b"},{"authority":"c","validity":{"from":"1996-12-23/2018-10-22"}}],"since":"1992-07-03/2002-02-06",
            "events":[{"state":"authorised","on":"2018-05-26","concerns":["b"],"agreement":"x"},{"state":"letter-of-intent-signed","on":"2008-11-27","by":["c"],"agreement":"y"},{"state":"initialled","on":"2005-07-28","by":["a"],"concerns":["b"]},{"state":"tacitly-extended","concerns":["b"]}]}],
            "agreements":[{"id":"x","partnership":"link","kind":"friendship-charter","parties":[{"authority":"a","signedOn":"1991-01-15"},{"authority":"b"}],"signedOn":"2008-05-02/2008-07-04","events":[{"state":"submitted-for-approval","concerns":["a"]}]},
            {"id":"y","partnership":"link","kind":"joint-action-programme","parties":[{"authority":"a","signedOn":"1991-08-28/1994-09-03"},{"authority":"b"},{"authority":"c"}],"signedOn":"200X","term":{"kind":"open-ended","startsOn":"1998-09-13/2015-03-07"},"events":[{"state":"tacitly-extended","on":"2008-04-04/2008-04-04","concerns":["b"],"agreement":"y"},{"state":"lapsed"}]}]}
            """u8.ToArray()).Value!;
        var status = new Lifecycle(register).StatusOn(register.Partnerships[0], new LocalDate(2009, 12, 9));
        status.Sides.SelectMany(side => side.Possible).Concat(status.Possible).Select(possible => possible.State).Should().NotContain(LifecycleState.Expired);
    }
}
