using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How a version is described in a line: what made it, how it is cited, when it was in force. English, French, Chinese.</summary>
internal sealed class VersionWords(LegalLibrary library, LanguageTag language)
{
    private string NoEnd => language.Say("still in force", "toujours en vigueur", "仍然有效");

    public string TookEffect => language.Say("took effect", "a pris effet le", "生效日");

    public string FromMemory => language.Brackets(language.Say("derived, not read", "déduit, non lu", "推算，未经核对"));

    public string Asks => language.Say("asks, allows or defines", "exige, permet ou définit", "要求、允许或界定") + language.Colon;

    public string MadeBy => language.Say("made by", "issu de", "出处") + language.Colon;

    public string CitedAs => language.Say("cited as", "référence", "引用") + language.Colon;

    public string ReadAt => language.Say("read at", "lu sur", "来源") + language.Colon;

    public string Remark => language.Say("note", "remarque", "备注") + language.Colon;

    /// <summary>Why a version is perhaps in force on a day: its days are not known, or no source shows that it still is.</summary>
    public string Maybe(ProvisionVersion version, LocalDate day) => version.IsConfirmedOn(day)
        ? language.Say("Perhaps in force: no source gives the day.", "Peut-être en vigueur\u00a0: aucune source ne donne le jour.", "可能有效：没有来源说明具体日期。")
        : language.Say(
            $"Not confirmed: no source shows it in force after {Seen(version)}.",
            $"Non confirmé\u00a0: aucune source ne le montre en vigueur après le {Seen(version)}.",
            $"未经证实：没有来源表明其在{Seen(version)}之后仍然有效。");

    /// <summary>Whom alone it binds, or whom too; null when it binds all that it applies to.</summary>
    public string? Territories(ProvisionVersion version) =>
        !version.OnlyFor.IsEmpty ? language.Say("only for", "seulement pour", "仅适用于") + language.Colon + Titles(version.OnlyFor)
        : !version.AlsoFor.IsEmpty ? language.Say("also for the communes of", "aussi pour les communes de", "亦适用于下列地区的市镇") + language.Colon + Titles(version.AlsoFor)
        : null;

    /// <summary>"France, 1 May 2010: 20 provisions in force, 2 more perhaps".</summary>
    public string Heading(Jurisdiction jurisdiction, LocalDate day, int count, int perhaps)
    {
        var (title, on, number) = (jurisdiction.Entry.Title!.In(language), PartialDate.On(day).In(language), Wording.Number(count, language));
        var more = perhaps == 0 ? string.Empty : language.Say($", {perhaps} more perhaps", $", {perhaps} de plus peut-être", $"，另有{perhaps}项可能有效");
        return language.Say(
            count,
            ($"{title}, {on}: {number} provision in force{more}", $"{title}, {on}: {number} provisions in force{more}"),
            ($"{title}, {on}\u00a0: {number} disposition en vigueur{more}", $"{title}, {on}\u00a0: {number} dispositions en vigueur{more}"),
            $"{title}，{on}：有效条款{number}项{more}");
    }

    /// <summary>"in force 6 February 2007 – 8 July 2014": the last day is said, since people read it as included.</summary>
    public string Times(ProvisionVersion version)
    {
        var from = version.From is { } begin ? begin.In(language) : language.Say("from a day that is not known", "depuis un jour inconnu", "起始日不详");
        var until = version.Until switch
        {
            null when version.LastSeenOn is not null => language.Say(
                $"not confirmed after {Seen(version)}", $"non confirmé après le {Seen(version)}", $"{Seen(version)}之后未经证实"),
            null => NoEnd,
            { Precision: DatePrecision.Day } end => PartialDate.On(end.Earliest!.Value.PlusDays(-1)).In(language),
            { } end => end.In(language),
        };
        return $"{from} – {until}";
    }

    /// <summary>"Law 2007-147, article unique: Law on the external action …"; null when no source says what made it.</summary>
    public string? Origin(ProvisionVersion version) => version.Origins.IsEmpty ? null : Join(version.Origins);

    /// <summary>What ended it; null when that is not said.</summary>
    public string? End(ProvisionVersion version) =>
        version.End is not { } end ? null
        : version.EndedBy.IsEmpty ? end.Entry.Title!.In(language)
        : end.Entry.Title!.In(language) + language.Brackets(Join(version.EndedBy));

    /// <summary>All identifiers, the article's first, as data: "CGCT L1115-1; LEGITEXT000006070633; 2007-147".</summary>
    public static string Citation(ProvisionVersion version) => string.Join("; ", version.Citations.Select(citation => citation.Id));

    /// <summary>All identifiers, the article's first, for a reader: "CGCT, art. L. 1115-1; LEGITEXT000006070633; nº 2007-147".</summary>
    public string Citations(ProvisionVersion version) =>
        string.Join(language.Semicolon, version.Citations.Select(citation => CitationWords.Of(citation, language)));

    /// <summary>The article as lawyers cite it, or what the text is where it has none, and the title, which may say it too.</summary>
    public string Heading(ProvisionVersion version, Provision provision)
    {
        var title = provision.Title.In(language);
        var head = CitationWords.Heading(version, version.Origins.IsEmpty ? null : library.Find(version.Origins[0].Instrument), language);
        return title.Contains(head, StringComparison.OrdinalIgnoreCase) ? title : $"{head} · {title}";
    }

    /// <summary>The titles of what is asked, allowed or defined.</summary>
    public string Requirements(ProvisionVersion version) =>
        string.Join(language.Semicolon, version.Requires.Select(requirement => requirement.Kind.Entry.Title!.In(language)));

    /// <summary>"before that day, this was L1112-1": for a number that meant nothing on the day.</summary>
    public string ElsewhereOn(string article, Provision provision, ProvisionVersion? version)
    {
        var title = language.Quotes(provision.Title.In(language));
        return version is null
            ? language.Say(
                $"{article} named {title}, which was not in force on that day.",
                $"{article} désignait {title}, qui n'était pas en vigueur ce jour-là.",
                $"{article} 曾指{title}，该日未施行。")
            : language.Say(
                $"{article} named {title}; on that day its number was {version.Article}.",
                $"{article} désignait {title}\u00a0; ce jour-là son numéro était {version.Article}.",
                $"{article} 曾指{title}，该日编号为 {version.Article}。");
    }

    private string Seen(ProvisionVersion version) => version.LastSeenOn is { } day ? day.In(language) : "?";

    private string Titles(ValueList<LegalTerritory> territories) =>
        string.Join(language.ListComma, territories.Select(territory => territory.Entry.Title!.In(language)));

    private string Join(ValueList<LegalOrigin> origins) => string.Join(language.Semicolon, origins.Select(Describe));

    private string Describe(LegalOrigin origin)
    {
        var instrument = library.Find(origin.Instrument);
        var name = instrument is null ? origin.Instrument.Text
            : instrument.Kind == LegalInstrumentKind.Case ? Case(instrument)
            : instrument.Number is { } given ? Dated(Numbered(instrument.Kind.Entry.Title!.In(language), given), instrument)
            : instrument.Title.In(language);
        return origin.Article is { } article
            ? language.Say(
                article is "unique" ? $"{name}, sole article" : $"{name}, article {article}",
                $"{name}, article {article}",
                article is "unique" ? $"{name}，唯一条款" : $"{name}，第{article}条")
            : name;

        string Case(LegalInstrument ruling) =>
            $"{ruling.Court}, {Day(ruling)}{(ruling.Number is { } number ? $", {number}" : string.Empty)}, {ruling.Title.In(language)}";
    }

    private string Numbered(string kind, string number) =>
        language.Say($"{kind} {number}", char.IsAsciiDigit(number[0]) ? $"{kind} nº {number}" : $"{kind} {number}", char.IsAsciiDigit(number[0]) ? $"第{number}号{kind}" : $"{kind} {number}");

    // "Law 2007-147 of 2 February 2007".
    private string Dated(string name, LegalInstrument instrument) =>
        instrument.SignedOn is null ? name : language.Say($"{name} of {Day(instrument)}", $"{name} du {Day(instrument)}", $"{name}（{Day(instrument)}）");

    private string Day(LegalInstrument instrument) => instrument.SignedOn is { } day ? day.In(language) : string.Empty;
}
