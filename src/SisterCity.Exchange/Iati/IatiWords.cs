using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>
/// What the description of a transaction says in the words of our export: a date that is known in part, how exact the sum is, that it is in kind. The rest is a
/// note.
/// </summary>
internal sealed class IatiWords
{
    public IatiWords(LocalizedText? description, PartialDate? day)
    {
        if (description is null)
            return;
        if (description.Count > 1)
        {
            Rest = description;
            return;
        }

        var rest = new List<string>();
        foreach (var words in description.First().Value.Split("; "))
        {
            if (!TakeTime(words, day) && !TakeQualifier(words) && !TakeKind(words))
                rest.Add(words);
        }

        if (rest.Count > 0)
            Rest = LocalizedText.Of(description.First().Key, string.Join("; ", rest));
    }

    public int? Year { get; private set; }

    public PartialDate? Period { get; private set; }

    public PartialDate? On { get; private set; }

    public AmountQualifier? Qualifier { get; private set; }

    public bool IsInKind { get; private set; }

    public LocalizedText? Rest { get; }

    private bool TakeTime(string words, PartialDate? day)
    {
        if (day is not { } known || IatiReader.WordsOf(words, known) is not { } time)
            return false;
        if (words is [_, _, _, _] && time.Earliest is { } first && time == PartialDate.InYear(first.Year))
            Year = first.Year;
        else if (words.Contains('/', StringComparison.Ordinal))
            Period = time;
        else
            On = time;
        return true;
    }

    private bool TakeQualifier(string words)
    {
        if (AmountQualifier.List.Entries.FirstOrDefault(entry =>
            string.Equals(entry.Title!.In(LanguageTag.English), words, StringComparison.Ordinal)) is not { } entry)
            return false;
        Qualifier = AmountQualifier.Parse(entry.Code);
        return true;
    }

    private bool TakeKind(string words)
    {
        var isIt = string.Equals(AmountKind.InKind.Entry.Title!.In(LanguageTag.English), words, StringComparison.Ordinal);
        IsInKind |= isIt;
        return isIt;
    }
}
