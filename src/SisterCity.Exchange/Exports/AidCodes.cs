using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Codes of the OECD that follow from what a register says.</summary>
internal static class AidCodes
{
    /// <summary>A standard grant: authorities lend nothing.</summary>
    public const string Grant = "110";

    /// <summary>Official development assistance.</summary>
    public const string Aid = "10";

    /// <summary>A grant of official development assistance.</summary>
    public const string AidGrant = "11";

    private const int MostSdgs = 10;

    /// <summary>
    /// 1 bilateral, 2 to the core of a multilateral body, 3 to the core of an organisation, 8 triangular; empty when the type of aid is not known.
    /// </summary>
    public static string BilateralOf(AidRecord record) =>
        record.Project.Modality == CooperationModality.Triangular ? "8"
        : record.Amount.AidType is not { } type ? string.Empty
        : type.Text.StartsWith("B02", StringComparison.Ordinal) ? "2"
        : type.Text is "B01" ? "3" : "1";

    /// <summary>1 in the first year in which the project has aid of the payer, 3 afterwards.</summary>
    public static string SubmissionOf(AidRow row, IReadOnlyDictionary<ProjectId, int> firstYears) => row.First.Year > firstYears[row.Project.Id] ? "3" : "1";

    /// <summary>The score of a marker; empty when it was not examined.</summary>
    public static string ScoreOf(CooperationProject project, string marker) =>
        project.Markers.FirstOrDefault(one => string.Equals(one.Marker.Text, marker, StringComparison.Ordinal)) is { } found
            ? found.Score.ToString(CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>Goals and targets, ten at most.</summary>
    public static string SdgsOf(CooperationProject project) => string.Join(';', project.Sdgs.Take(MostSdgs).Select(static sdg => sdg.Text));

    /// <summary>The number that a scheme gave; empty when there is none.</summary>
    public static string NumberOf(CooperationProject project, ProjectIdentifierScheme scheme) =>
        project.Identifiers.FirstOrDefault(one => one.Scheme == scheme)?.Id ?? string.Empty;

    /// <summary>The day of the promise: of the agreement, else of the first promise that tells its whole day; empty when nothing does.</summary>
    public static string CommitmentDateOf(CooperationProject project, IReadOnlyDictionary<AgreementId, Agreement> agreements)
    {
        if (project.Agreement is { } id && agreements.TryGetValue(id, out var agreement) && IsDay(agreement.SignedOn))
            return agreement.SignedOn!.Value.Text;
        var promises = project.Amounts.Where(static amount => amount.Kind == AmountKind.Commitment && IsDay(amount.On))
            .Select(static amount => amount.On!.Value.Text);
        return promises.Order(StringComparer.Ordinal).FirstOrDefault() ?? string.Empty;
    }

    /// <summary>Whether a date is one whole day, and surely that.</summary>
    public static bool IsDay(PartialDate? date) =>
        date is { Precision: DatePrecision.Day, Qualifier: DateQualifier.None, Earliest: { } first, Latest: { } last } && first == last;

    /// <summary>The channel that a channel is a part of; empty when the list does not tell.</summary>
    public static string ParentOf(CrsChannel? channel) => channel?.Category?.Text ?? string.Empty;

    /// <summary>Who receives the money of a row, by name.</summary>
    public static string ReceiversOf(AidRow row, IReadOnlyDictionary<AuthorityId, LocalAuthority> authorities, LanguageTag language) =>
        string.Join("; ", row.Records
        .Select(record => NameOf(record.Amount.Amount.Receiver, authorities, language)).OfType<string>().Distinct(StringComparer.Ordinal));

    /// <summary>What a body is called; null when nothing tells it.</summary>
    public static string? NameOf(ProjectBody? body, IReadOnlyDictionary<AuthorityId, LocalAuthority> authorities, LanguageTag language) =>
        body?.Name?.In(language)
        ?? (body?.Authority is { } id ? authorities.GetValueOrDefault(id)?.Names is [var name, ..] ? name.Text.In(language) : id.Text : null);

    /// <summary>The first so many characters of a text, whole ones, with an ellipsis when some are left.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = most - 1;
        if (char.IsHighSurrogate(text[cut - 1]))
            cut--;
        return text[..cut] + "…";
    }
}
