using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How a version is described in a line: what made it, how it is cited, when it was in force. English, French, Chinese.</summary>
internal sealed class VersionWords(LegalLibrary library, LanguageTag language)
{
    private string NoEnd => In("still in force", "toujours en vigueur", "仍然有效");

    public string TookEffect => In("took effect", "a pris effet le", "生效日");

    public string FromMemory => In(" (derived, not read)", " (déduit, non lu)", "（推算，未经核对）");

    public string Asks => In("asks, allows or defines: ", "exige, permet ou définit\u00a0: ", "要求、允许或界定：");

    public string MadeBy => In("made by: ", "issu de\u00a0: ", "出处：");

    public string CitedAs => In("cited as: ", "référence\u00a0: ", "引用：");

    public string ReadAt => In("read at: ", "lu sur\u00a0: ", "来源：");

    public string Remark => In("note: ", "remarque\u00a0: ", "备注：");

    public string Maybe => In("Perhaps in force: no source gives the day.", "Peut-être en vigueur\u00a0: aucune source ne donne le jour.", "可能有效：没有来源说明具体日期。");

    /// <summary>"France, 1 May 2010: 20 provisions in force, 2 more perhaps".</summary>
    public string Heading(Jurisdiction jurisdiction, LocalDate day, int count, int perhaps)
    {
        var (title, on, number) = (jurisdiction.Entry.Title!.In(language), Wording.Date(PartialDate.On(day), language), Wording.Number(count, language));
        var more = perhaps == 0 ? string.Empty : In($", {perhaps} more perhaps", $", {perhaps} de plus peut-être", $"，另有{perhaps}项可能有效");
        return In(
            $"{title}, {on}: {number} provision{(count == 1 ? string.Empty : "s")} in force{more}",
            $"{title}, {on}\u00a0: {number} disposition{(count > 1 ? "s" : string.Empty)} en vigueur{more}",
            $"{title}，{on}：现行条款{number}项{more}");
    }

    /// <summary>"in force 6 February 2007 – 8 July 2014": the last day is said, since people read it as included.</summary>
    public string Times(ProvisionVersion version)
    {
        var from = version.From is { } begin ? Wording.Date(begin, language) : In("from a day that is not known", "depuis un jour inconnu", "起始日不详");
        var until = version.Until switch
        {
            null => NoEnd,
            { Precision: DatePrecision.Day } end => Wording.Date(PartialDate.On(end.Earliest!.Value.PlusDays(-1)), language),
            { } end => Wording.Date(end, language),
        };
        return $"{from} – {until}";
    }

    /// <summary>"Law 2007-147, article unique: Law on the external action …"; null when no source says what made it.</summary>
    public string? Origin(ProvisionVersion version) => version.Origins.IsEmpty ? null : Join(version.Origins, "; ");

    /// <summary>What ended it; null when that is not said.</summary>
    public string? End(ProvisionVersion version) =>
        version.End is not { } end ? null
        : version.EndedBy.IsEmpty ? end.Entry.Title!.In(language)
        : $"{end.Entry.Title!.In(language)} ({Join(version.EndedBy, "; ")})";

    /// <summary>All identifiers, the article's first: "CGCT L1115-1; LEGITEXT000006070633; 2007-147".</summary>
    public static string Citation(ProvisionVersion version) => string.Join("; ", version.Citations.Select(citation => citation.Id));

    /// <summary>The titles of what is asked, allowed or defined.</summary>
    public string Requirements(ProvisionVersion version) =>
        string.Join(In("; ", "\u00a0; ", "；"), version.Requires.Select(requirement => requirement.Kind.Entry.Title!.In(language)));

    /// <summary>"before that day, this was L1112-1": for a number that meant nothing on the day.</summary>
    public string ElsewhereOn(string article, Provision provision, ProvisionVersion? version) => version is null
        ? In($"{article} named “{provision.Title.In(language)}”, which was not in force on that day.", $"{article} désignait «\u00a0{provision.Title.In(language)}\u00a0», qui n'était pas en vigueur ce jour-là.", $"{article} 曾指“{provision.Title.In(language)}”，该日无效。")
        : In($"{article} named “{provision.Title.In(language)}”; on that day its number was {version.Article}.", $"{article} désignait «\u00a0{provision.Title.In(language)}\u00a0»\u00a0; ce jour-là son numéro était {version.Article}.", $"{article} 曾指“{provision.Title.In(language)}”，该日编号为 {version.Article}。");

    private string Join(ValueList<LegalOrigin> origins, string separator) => string.Join(separator, origins.Select(Describe));

    private string Describe(LegalOrigin origin)
    {
        var instrument = library.Find(origin.Instrument);
        var name = instrument is null ? origin.Instrument.Text
            : instrument.Kind == LegalInstrumentKind.Case ? $"{instrument.Court}, {Day(instrument)}{(instrument.Number is { } number ? $", {number}" : string.Empty)}, {instrument.Title.In(language)}"
            : instrument.Number is { } given ? Dated($"{instrument.Kind.Entry.Title!.In(language)} {given}", instrument)
            : instrument.Title.In(language);
        return origin.Article is { } article ? In(article is "unique" ? $"{name}, sole article" : $"{name}, article {article}", $"{name}, article {article}", article is "unique" ? $"{name}，唯一条款" : $"{name}，第{article}条") : name;
    }

    // "Law 2007-147 of 2 February 2007".
    private string Dated(string name, LegalInstrument instrument) =>
        instrument.SignedOn is null ? name : In($"{name} of {Day(instrument)}", $"{name} du {Day(instrument)}", $"{name}（{Day(instrument)}）");

    private string Day(LegalInstrument instrument) => instrument.SignedOn is { } day ? Wording.Date(day, language) : string.Empty;

    private string In(string english, string french, string chinese) => language.Language.Text switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };
}
