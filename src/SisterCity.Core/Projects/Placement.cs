using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>In which groups a sum stands, and with which shares.</summary>
internal sealed class Placement(RegisterIndex register, ProjectGrouping by)
{
    // Nobody reads on.
    private const int MostNames = 20;

    private static readonly IReadOnlyList<(string? Group, decimal Share)> Nowhere = [(null, 100m)];

    private readonly Dictionary<string, LocalizedText> payers = new(StringComparer.Ordinal);

    /// <summary>The groups of a sum with their shares in percent, which sum to 100. A group without a code when the record does not tell.</summary>
    public IReadOnlyList<(string? Group, decimal Share)> Of(ProjectSum sum) => by switch
    {
        ProjectGrouping.Year => Alone(YearOf(sum.Time)),
        ProjectGrouping.Country => Divided(ProjectCountries.Of(sum.Project, register), static one => one.Country.Text, static one => one.Share),
        ProjectGrouping.Purpose => Divided(sum.Project.Purposes, static one => one.Code.Text, static one => one.Share),
        ProjectGrouping.Channel => Alone(Channels.Of(sum.Project, sum.Amount, register)?.Text),
        ProjectGrouping.Payer => Alone(PayerOf(sum.Amount)),
        ProjectGrouping.Theme => Alone(sum.Project.Themes.IsEmpty ? null : sum.Project.Themes[0].Text),
        _ => Nowhere,
    };

    /// <summary>What a group is called.</summary>
    public LocalizedText? TitleOf(string group) => by switch
    {
        ProjectGrouping.Country => CodelistCatalog.Countries.Find(group)?.Title,
        ProjectGrouping.Purpose => CrsPurpose.List.Find(group)?.Title,
        ProjectGrouping.Channel => CrsChannel.List.Find(group)?.Title,
        ProjectGrouping.Theme => Theme.List.Find(group)?.Title,
        ProjectGrouping.Payer => payers.GetValueOrDefault(group),
        _ => null,
    };

    private static IReadOnlyList<(string? Group, decimal Share)> Alone(string? group) => group is null ? Nowhere : [(group, 100m)];

    private static IReadOnlyList<(string? Group, decimal Share)> Divided<T>(IReadOnlyList<T> parts, Func<T, string> groupOf, Func<T, decimal?> shareOf) =>
        Shares.Of([.. parts.Select(shareOf)]) is { } shares ? [.. parts.Select((part, i) => ((string?)groupOf(part), shares[i]))] : Nowhere;

    private static string? YearOf(PartialDate? time) => AmountTimes.YearOf(time) is { } year ? year.ToString("D4", CultureInfo.InvariantCulture) : time?.Text;

    private string? PayerOf(ProjectAmount amount)
    {
        var keys = BodyKey.OfPayers(amount);
        if (keys.Count == 0)
            return null;
        var group = string.Join(" + ", keys.Select(static key => key.TrimStart('@')));
        if (!payers.ContainsKey(group))
            payers.Add(group, NameOf(amount));
        return group;
    }

    private LocalizedText NameOf(ProjectAmount amount)
    {
        var names = amount.Payers.Select(payer => payer.Authority is { } id ? RecordNames.Of(id, Find) : payer.Name).OfType<LocalizedText>().ToList();
        return names.Count == 1 ? names[0] : LocalizedText.Of("en", In(LanguageTag.English)).And("fr", In(LanguageTag.French))
            .And("zh", In(LanguageTag.Chinese));

        string In(LanguageTag language) => string.Join(" + ", names.Take(MostNames).Select(name => name.In(language)));
    }

    private LocalAuthority? Find(AuthorityId id) => register.Authorities.GetValueOrDefault(id);
}
