using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>SCDL, délibérations: acts of an assembly, of which the list does not say whether they allow an agreement, or with whom.</summary>
/// <remarks>
/// A deliberation is no agreement, and its object names a partner in words at best. So each becomes a source, the text of an act, with its number, its day
/// and what the State's representative received; who has an agreement on it cites it there.
/// </remarks>
internal sealed class DeliberationList() : FormatReader("scdl-deliberations",
    "SCDL deliberations", "SCDL, délibérations", "SCDL审议决定（délibérations）")
{
    private static readonly string[][] Required = [["COLL_SIRET"], ["DELIB_ID"], ["DELIB_DATE"], ["DELIB_OBJET"]];

    // What is kept in words, since a source has no member for it.
    private static readonly string[] InTheNote = ["DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "PREF_ID", "PREF_DATE"];

    // What a register has no place for: budgets and votes.
    private static readonly string[] OfTheFormat =
        ["BUDGET_ANNEE", "BUDGET_NOM", "VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION"];

    private static readonly string[] AreRead = ["COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_OBJET", "DELIB_URL", .. InTheNote];

    public override bool Recognises(FormatFile file) => FormatHeadings.Find(file.Head, Required) is not null;

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory)
    {
        var list = file.Whole;
        var headings = FormatHeadings.Find(list, Required)!.Value;
        var sheet = list.Sheets.First(one => one.Rows.Contains(headings));
        var (findings, place, ids) = (list.Findings.ToList(), new CellPlace(list, sheet), new WhatWasSaid());
        var (authorities, sources) = (new List<(LocalAuthority Record, int Row)>(), new List<(Source Record, int Row)>());
        var columns = new FormatColumns(headings);
        NameUnused(headings, place, findings);
        foreach (var row in sheet.Rows.Where(row => row.Number > headings.Number))
        {
            var cells = new Cells(row, columns);
            if (cells["COLL_SIRET"].Length + cells["COLL_NOM"].Length == 0 && cells["DELIB_ID"].Length == 0)
                continue;
            var side = SideOf(cells, place, ids, authorities, findings);
            sources.Add((SourceOf(cells, side, place, ids, findings), row.Number));
        }

        var register = new Register
        {
            Authorities = authorities.Select(static one => one.Record).ToValueList(),
            Sources = sources.Select(static one => one.Record).ToValueList(),
        };
        return RegisterReader.Read(RegisterWriter.Write(register)).Placed(finding => Placed(finding, authorities, sources, place)).After(findings);
    }

    private static void NameUnused(SheetRow headings, CellPlace place, List<Finding> findings)
    {
        var (read, known) = (AreRead.Select(FormatHeadings.Squash).ToHashSet(StringComparer.Ordinal),
            OfTheFormat.Select(FormatHeadings.Squash).ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var (heading, squashed) = (headings[i].Text, FormatHeadings.Squash(headings[i].Text));
            if (heading.Length > 0 && !read.Contains(squashed))
                findings.Add(CellPlace.Of(
                    known.Contains(squashed) ? Rules.ColumnHasNoPlace : Rules.ColumnIsUnknown, place.At(headings.Number, i, heading), heading));
        }
    }

    private static AuthorityId SideOf(
        Cells cells, CellPlace place, WhatWasSaid ids, List<(LocalAuthority Record, int Row)> authorities, List<Finding> findings)
    {
        var (siret, name) = (cells["COLL_SIRET"], cells["COLL_NOM"]);
        var key = siret.Length > 0 ? siret : NameFolding.Fold(name);
        var isKnown = ids.FindId(key) is not null;
        var id = AuthorityId.Parse(ids.IdOf(key, name.Length > 0 ? name : siret.Length > 0 ? siret : null));
        if (isKnown)
            return id;
        var isOne = Siret.TryRead(siret, out var number, out _);
        if (siret.Length > 0 && !isOne)
            findings.Add(NoMeaning(cells, "COLL_SIRET", place));
        authorities.Add((new LocalAuthority
        {
            Id = id,
            Country = CountryCode.Parse("FR"),
            Names = name.Length > 0 ? [new AuthorityName { Text = LocalizedText.Of("fr", name) }] : default,
            Codes = isOne ? [new AuthorityCodes { Siret = number }] : default,
            Note = siret.Length > 0 && !isOne ? LocalizedText.Of("fr", "COLL_SIRET: " + siret) : null,
        }, cells.Row));
        return id;
    }

    private static Source SourceOf(Cells cells, AuthorityId side, CellPlace place, WhatWasSaid ids, List<Finding> findings)
    {
        var (number, address) = (cells["DELIB_ID"], cells["DELIB_URL"]);
        var day = DateIn(cells, "DELIB_DATE", place, findings)?.Text ?? cells["DELIB_DATE"];
        var isAddress = WebAddress.TryRead(address, out var web, out _);
        if (address.Length > 0 && !isAddress)
            findings.Add(NoMeaning(cells, "DELIB_URL", place));
        var notes = InTheNote.Where(heading => cells[heading].Length > 0)
            .Select(heading => $"{heading}: {(heading is "PREF_DATE" ? DateIn(cells, heading, place, findings)?.Text : null) ?? cells[heading]}").ToList();
        if (address.Length > 0 && !isAddress)
            notes.Add("DELIB_URL: " + address);
        return new Source
        {
            Id = SourceId.Parse(ids.Fresh("deliberation", side.Text, number.Length > 0 ? number : null)),
            Kind = EvidenceKind.TextOfAct,
            Title = cells["DELIB_OBJET"] is { Length: > 0 } title ? LocalizedText.Of("fr", title) : null,
            Publisher = cells["COLL_NOM"] is { Length: > 0 } name ? name : null,
            Address = isAddress ? web : null,
            Citation = "Délibération" + (number.Length > 0 ? " n°\u00a0" + number : string.Empty) + (day.Length > 0 ? " du " + day : string.Empty),
            Side = side,
            Language = LanguageTag.French,
            Note = notes.Count == 0 ? null : LocalizedText.Of("fr", string.Join('\n', notes)),
        };
    }

    /// <summary>The date of a cell, the day first where digits have two readings, as French lists have it.</summary>
    private static PartialDate? DateIn(Cells cells, string heading, CellPlace place, List<Finding> findings)
    {
        if (cells[heading] is not { Length: > 0 } text)
            return null;
        if (PartialDate.TryRead(text, out var date, out _) || PartialDate.TryRepair(text, DateOrder.DayMonthYear, out date))
            return date;
        findings.Add(NoMeaning(cells, heading, place));
        return null;
    }

    private static Finding NoMeaning(Cells cells, string heading, CellPlace place) => CellPlace.Of(
        Rules.ValueHasNoMeaning, place.At(cells.Row, cells.IndexOf(heading), heading), cells[heading], heading) with
    { Level = Level.Warning };

    private static Finding Placed(
        Finding finding, List<(LocalAuthority Record, int Row)> authorities, List<(Source Record, int Row)> sources, CellPlace place)
    {
        if (finding.At.Segments().ToList() is not [var list, var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var index))
            return finding with { Line = null };
        var row = list is "authorities" && index < authorities.Count ? authorities[index].Row
            : list is "sources" && index < sources.Count ? sources[index].Row
            : 0;
        if (row == 0)
            return finding with { Line = null };
        var (at, line) = place.At(row, null, null);
        return finding with { At = at, Line = line };
    }

    /// <summary>The cells of a row by their headings.</summary>
    private readonly struct Cells(SheetRow row, FormatColumns columns)
    {
        public int Row => row.Number;

        public string this[string heading] => columns.TextOf(row, heading);

        public int? IndexOf(string heading) => columns.IndexOf(heading);
    }
}
