using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A column as it stands in a header: where the parties of a row stand beside each other, those of a party have its number.</summary>
/// <param name="Column">The column.</param>
/// <param name="Party">The party's number, from 1; 0 where the row speaks of one party, and for what is no party's.</param>
internal readonly record struct TableField(TableColumn Column, int Party)
{
    private const string Prefix = "party_";

    /// <summary>The name in the header: <c>siren</c>, <c>party_2_siren</c>.</summary>
    public string Name => NameOf(Column, Party);

    /// <summary>What people call it.</summary>
    public LocalizedText Title => Said(Column.Title);

    /// <summary>What it says.</summary>
    public LocalizedText Description => Said(Column.Description);

    /// <summary>The name of a column for a party.</summary>
    public static string NameOf(TableColumn column, int party) => party == 0 || !column.IsOfAParty ? column.Name
        : Prefix + party.ToString(CultureInfo.InvariantCulture) + "_"
            + (column.Name.StartsWith(Prefix, StringComparison.Ordinal) ? column.Name[Prefix.Length..] : column.Name);

    /// <summary>Takes a name with a number apart; null when it has none.</summary>
    public static (int Party, string Column)? Split(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || name.IndexOf('_', Prefix.Length) is not (> 0 and var end))
            return null;
        var number = name.AsSpan(Prefix.Length, end - Prefix.Length);
        return number is [not '0', ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var party)
            ? (party, name[(end + 1)..])
            : null;
    }

    private LocalizedText Said(LocalizedText text)
    {
        if (Party == 0)
            return text;
        var number = Party.ToString(CultureInfo.InvariantCulture);
        return Phrase.Of($"Party {number}: {text.In(LanguageTag.English)}", $"Partie {number}\u00A0: {text.In(LanguageTag.French)}",
            $"第{number}方：{text.In(LanguageTag.Chinese)}");
    }
}
