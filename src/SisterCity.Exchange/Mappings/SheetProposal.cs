using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Exchange.Workbooks;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>Proposes the mapping of one sheet.</summary>
internal sealed class SheetProposal
{
    private const int MostRowsLookedAt = 20;
    private const int FewestKnown = 2;
    private const int MostParties = 2;

    // What only an agreement has.
    private static readonly string[] OfAnAgreement =
    [
        "signed_on", "term_starts_on", "term_ends_on", "term_length", HeadingBook.Act, "authorising_act_on", "transmission_received_on", "commitment_amount",
        "agreement_number", "agreement_title", "object", "signatory_name",
    ];

    // An end that is none, since the link may go on.
    private static readonly string[] Pauses = ["suspended", "dormant", "contested", "under-review"];

    private readonly ProposalOptions options;
    private readonly Reasons reasons;
    private readonly List<ListColumn> columns;
    private readonly Dictionary<string, string> defaults = new(StringComparer.Ordinal);
    private readonly List<ColumnMapping> proposed = [];
    private readonly PartyNumbers numbers;
    private readonly RowKind rows;
    private readonly bool isOurs;
    private readonly string? language;
    private readonly bool? countsFrom1904;
    private int itemsMet;

    private SheetProposal(SheetRow headings, Sheet sheet, ProposalOptions options, bool? countsFrom1904)
    {
        (this.options, reasons, this.countsFrom1904) = (options, new Reasons(options.Language), countsFrom1904);
        var below = sheet.Rows.Where(row => row.Number > headings.Number).ToList();
        columns = [.. Enumerable.Range(0, headings.Cells.Count).Where(i => !headings[i].IsEmpty).Select(i => new ListColumn(headings, i, below))];
        if (columns.Exists(static column => column.IsAGivenName))
            columns.ForEach(static column => column.TakeForAPerson());
        language = columns.Select(static column => column.Known?.Language).OfType<string>().CountBy(static one => one)
            .OrderByDescending(static one => one.Value).Select(static one => one.Key).FirstOrDefault();
        isOurs = columns.TrueForAll(static column => column.Own is not null);
        rows = RowsOf();
        if (rows is not (RowKind.Party or RowKind.Project) && !columns.Exists(static column => column.Own?.Column.Name is "agreement_id" or "partnership_id"))
            DivideCells(below);
        numbers = new PartyNumbers(columns, options.Us is not null, isOurs);
    }

    /// <summary>The mapping of a sheet; null when it does not look like a list of links or agreements.</summary>
    public static SheetMapping? Of(Sheet sheet, ProposalOptions options, bool? countsFrom1904)
    {
        var likely = sheet.Rows.Take(MostRowsLookedAt).Where(static row => row.Cells.Count(static cell => !cell.IsEmpty) >= FewestKnown).ToList();
        if (likely.Count == 0 || SheetNames.IsOfLists(sheet))
            return null;
        var headings = likely.MaxBy(CountKnown);
        var proposal = new SheetProposal(headings, sheet, options, countsFrom1904);
        if (CountKnown(headings) < FewestKnown && proposal.columns.Count(static column => column.AreItems) < FewestKnown)
            return null;
        return proposal.rows is RowKind.Project || (proposal.NamesParties && !proposal.IsOfProjects) ? proposal.Propose(sheet, headings.Number) : null;
    }

    private bool IsOfProjects => columns.Count(static column => column.Known?.Target is HeadingBook.Project) is >= FewestKnown and var ofProjects
        && ofProjects > columns.Count(static column => column.Known is { Target: not HeadingBook.Project });

    /// <summary>Whether a column says who the parties are.</summary>
    private bool NamesParties => columns.Exists(column => column.AreItems || MeaningOf(column) is "party_name" or "party_id" or "wikidata");

    // A word for a person stands in many texts, and makes no heading of one.
    private static int CountKnown(SheetRow row) => row.Cells.Count(static cell =>
        HeadingBook.Find(cell.Text) is { } known ? known.IsExact || known.Target is not HeadingBook.Person : TableSchema.Find(cell.Text) is not null);

    private RowKind RowsOf()
    {
        var own = columns.Where(column => isOurs || string.Equals(column.Heading, column.Own?.Column.Name, StringComparison.Ordinal))
            .Select(static column => column.Own).OfType<(ColumnDescription Column, int Party)>().ToList();
        if (own.Exists(static one => one.Column.Name is "project_id" or "project_title"))
            return RowKind.Project;
        if (own.Exists(static one => one.Column.Name is "agreement_id"))
            return own.Exists(static one => one.Party > 0) ? RowKind.Agreement : RowKind.Party;
        if (own.Exists(static one => one.Column.Name is "partnership_id"))
            return RowKind.Partnership;
        var isOfAgreements = columns.Exists(static column =>
            column.Own?.Column.Name is "agreement_kind" || OfAnAgreement.Contains(column.Meaning, StringComparer.Ordinal));
        return isOfAgreements ? RowKind.Agreement : RowKind.Partnership;
    }

    /// <summary>Where a cell names several parties, and it is clear what stands between them, each is one; so are the parts of cells beside it.</summary>
    private void DivideCells(List<SheetRow> below)
    {
        foreach (var column in columns.Where(column => MeaningOf(column) is "party_name"))
        {
            var signs = PartiesInText.SignsIn([.. column.Cells.Select(static cell => cell.Text)]);
            if (signs.Count == 0)
                continue;
            foreach (var other in columns.Where(other => other != column && IsSharedOut(other) && AreAsMany(below, column, other, signs)))
                other.Divide(signs);
            column.Divide(signs);
        }
    }

    /// <summary>Whether cells of a column may tell of several parties, one after the other. A list of themes and a note tell of all of them.</summary>
    private bool IsSharedOut(ListColumn column) => column.Split is null && MeaningOf(column) is { } meaning && (meaning is HeadingBook.Kind
        || (Targets.Find(TargetOf(meaning)) is { } target
            && (target.Name is "party_name" || target.Content is not (ColumnContent.Text or ColumnContent.Codes))));

    /// <summary>Whether a cell has as many parts as the one beside it that names parties, wherever it has several.</summary>
    private static bool AreAsMany(List<SheetRow> below, ListColumn names, ListColumn other, IReadOnlyList<string> signs)
    {
        var counts = below.Select(row => (Names: CountOf(row[names.Index]), Parts: CountOf(row[other.Index]))).ToList();
        return counts.Exists(static one => one.Parts > 1) && counts.TrueForAll(static one => one.Parts < 2 || one.Parts == one.Names);

        int CountOf(SheetCell cell) => PartiesInText.Parts(cell.Text, signs).Length;
    }

    private SheetMapping Propose(Sheet sheet, int headings)
    {
        foreach (var column in columns)
            Propose(column);
        if (isOurs && rows is not RowKind.Project && !proposed.Exists(static line => line.Target is "agreement_id"))
            DefaultsOfATemplate();
        if (rows is RowKind.Project)
            RolesOfATemplate();
        if (rows is RowKind.Agreement)
            defaults["agreement_kind"] = "instrument-unspecified";
        if (rows is not (RowKind.Party or RowKind.Project))
        {
            defaults["partnership_kind"] = "partnership";
            foreach (var party in numbers.All)
                defaults[Targets.Find("party_country")!.NameFor(party)] = CountryCode.Unknown.Text;
        }

        return new SheetMapping
        {
            Sheet = sheet.Name,
            Headings = headings,
            Rows = rows,
            Language = language,
            Constants = options.Us is { } us && numbers.UsIsFirst && rows is not RowKind.Party ? UsAsConstants.Of(us) : null,
            NotRows = TotalsOf(sheet, headings),
            Defaults = defaults.Count == 0 ? null : defaults,
            Columns = InOrder(),
        };
    }

    /// <summary>What a template does not ask for, since it can only be one thing.</summary>
    private void DefaultsOfATemplate()
    {
        defaults["term_kind"] = "fixed";
        foreach (var party in proposed.Select(static line => Targets.PartyOf(line.Target ?? string.Empty)).Where(static party => party > 0).Distinct())
            ActsAreDeliberations(party);
    }

    /// <summary>The first party of a project leads it, and the second is its partner, where the sheet does not say. A sheet with identifiers says it.</summary>
    private void RolesOfATemplate()
    {
        if (proposed.Exists(static line => line.Target is { } target && Targets.Find(target) is { Name: "party_id" }))
            return;
        defaults["party_1_project_role"] = "lead";
        defaults["party_2_project_role"] = "partner";
    }

    private void ActsAreDeliberations(int party) => defaults.TryAdd(Targets.Find("authorising_act_kind")!.NameFor(party), "deliberation");

    /// <summary>In the order of the sheet; a condition looks at what stands before it.</summary>
    private List<ColumnMapping> InOrder()
    {
        // Two columns that would fill one target: the first does, the other is kept.
        var filled = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < proposed.Count; i++)
        {
            if (proposed[i] is { Target: { } target and not MappingFile.Notes, When: null } line && !filled.Add(target))
            {
                proposed[i] = new ColumnMapping
                {
                    Heading = line.Heading,
                    Occurrence = line.Occurrence,
                    Target = MappingFile.Notes,
                    Confidence = Confidence.Low,
                    Reason = reasons.Occupied,
                };
            }
        }

        return [.. proposed.OrderBy(static column => column.When is null ? 0 : 1)];
    }

    /// <summary>The first cells of rows that sum up others.</summary>
    private static List<string>? TotalsOf(Sheet sheet, int headings)
    {
        var totals = sheet.Rows.Where(row => row.Number > headings).Select(static row => row.Cells.First(static cell => !cell.IsEmpty).Text)
            .Where(TotalInText.Says).Distinct(StringComparer.Ordinal).ToList();
        return totals.Count == 0 ? null : totals;
    }

    private void Propose(ListColumn column)
    {
        var meaning = MeaningOf(column);
        if (column.AreItems && !isOurs && meaning is not "wikidata")
            meaning = null;
        if (column.Counts && rows is not RowKind.Project && column.Own?.Column.Name is not ("agreement_id" or "partnership_id"))
            meaning = HeadingBook.Counter;
        else if (meaning is null && column.TellsPeople)
            meaning = HeadingBook.Person;
        switch (meaning)
        {
            case HeadingBook.Counter:
                Add(column, null, Confidence.High, reasons.Counts);
                break;
            case HeadingBook.Person:
                proposed.Add(Line(column, null, Confidence.High, reasons.IsAboutPeople) with { IsAboutPeople = true });
                break;
            case HeadingBook.Kind:
                ProposeKind(column);
                break;
            case HeadingBook.Act:
                ProposeAct(column);
                break;
            case { } own when isOurs:
                ProposeOurs(column, Targets.Find(own)!);
                break;
            case HeadingBook.Until when rows is RowKind.Partnership && columns.Exists(static other => other.Known?.Target is "partnership_status"):
                var (goesOn, hasEnded) = (StatusIs(Pauses, null), StatusIs(null, Pauses));
                ProposeDate(column, "partnership_ended_on", line => line with { When = hasEnded });
                ProposeDate(column, "partnership_status_on", line => line with { When = goesOn });
                break;
            case "partnership_status":
                ProposeStatus(column);
                break;
            case "term_length":
                ProposeLength(column);
                break;
            case HeadingBook.Project or MappingFile.Notes or null:
                ProposeByValues(column, meaning);
                break;
            default:
                ProposeTarget(column, TargetOf(meaning));
                break;
        }
    }

    private static RowCondition StatusIs(string[]? one, string[]? none) => new() { Target = "partnership_status", Is = one, IsNot = none };

    /// <summary>In a table of ours a title is that of a column; in others it may be a word of everyday.</summary>
    private string? MeaningOf(ListColumn column) => isOurs ? column.Own!.Value.Column.Name : column.Meaning;

    /// <summary>What a word of the book is in rows of this kind.</summary>
    private string TargetOf(string meaning) => (meaning, rows) switch
    {
        (HeadingBook.Since, RowKind.Partnership) or ("signed_on", RowKind.Partnership) => "partnership_since",
        (HeadingBook.Since, _) => columns.Exists(static other => other.Known?.Target is "signed_on") ? "partnership_since" : "signed_on",
        (HeadingBook.Until or "term_ends_on", RowKind.Partnership) => "partnership_ended_on",
        (HeadingBook.Until, _) => "partnership_ended_on",
        ("themes", RowKind.Partnership) => "partnership_themes",
        _ => meaning,
    };

    /// <summary>A column of our own table is what it says; its cells may hold titles in the place of codes.</summary>
    private void ProposeOurs(ListColumn column, ColumnDescription target)
    {
        var full = target.NameFor(column.Own!.Value.Party);
        if (target.Content is ColumnContent.Code or ColumnContent.Codes)
            AddWords(column, full, Meanings(column, target), null);
        else if (target.Content is ColumnContent.Date)
            ProposeDate(column, full, static line => line);
        else
            Add(column, full, Confidence.Certain, reasons.OwnName);
    }

    private void ProposeTarget(ListColumn column, string name)
    {
        var target = Targets.Find(name)!;
        if (numbers.UsIsFirst && column.Known?.Party is null && name is "insee_commune" or "insee_department" or "siren" or "siret" && !isOurs)
        {
            // A French number beside the others' names may be ours as well as theirs.
            Add(column, MappingFile.Notes, Confidence.Low, reasons.Unknown);
            return;
        }

        var full = target.NameFor(rows is RowKind.Party ? 0 : numbers.Of(column, target));
        if (target.Content is ColumnContent.Date)
            ProposeDate(column, full, static line => line);
        else if (target.Content is ColumnContent.Code or ColumnContent.Codes)
            AddWords(column, full, Meanings(column, target), null);
        else
            Add(column, full, ConfidenceOf(column, 0), Why(column));
        if (target.Name is "commitment_amount" && CurrencyInText.Of(column) is { } currency)
            defaults[Targets.Find("commitment_currency")!.NameFor(Targets.PartyOf(full))] = currency;
        if (target.Name is "term_ends_on" or "term_starts_on")
            defaults.TryAdd("term_kind", "fixed");
        if (target.Name.StartsWith("authorising_act_", StringComparison.Ordinal))
            ActsAreDeliberations(Targets.PartyOf(full));
    }

    private void ProposeDate(ListColumn column, string target, Func<ColumnMapping, ColumnMapping> change)
    {
        var (order, why) = DateColumn.OrderOf(column.Values.Select(static cell => cell.Text), language, reasons);
        var described = Targets.Find(target)!;
        var values = DateColumn.ValuesOf(column.Values, described, countsFrom1904);
        var shortYears = order is { } stated ? DateColumn.WithShortYears(column.Values, stated) : [];
        var lost = column.Values.Where(cell => !values.ContainsKey(cell.Text) && !DateColumn.IsDate(described, cell)).Select(static cell => cell.Text)
            .Except(shortYears, StringComparer.Ordinal).ToList();
        var reason = reasons.Join(Why(column), why, reasons.YearsAreShort(shortYears), reasons.ValuesWithoutMeaning(lost));
        var line = Line(column, target, ConfidenceOf(column, lost.Count + shortYears.Count), reason);
        proposed.Add(change(line with { Order = order, Values = values.Count == 0 ? null : values }));
    }

    /// <summary>The kind of a link and that of its instrument stand in one column of most lists.</summary>
    private void ProposeKind(ListColumn column)
    {
        var relation = Meanings(column, Targets.Find("partnership_kind")!);
        if (rows is RowKind.Partnership)
        {
            AddWords(column, "partnership_kind", relation, null);
            return;
        }

        var instrument = Meanings(column, Targets.Find("agreement_kind")!);
        foreach (var value in column.Values.Select(static cell => cell.Text))
        {
            // A word for the one says nothing of the other, and is no fault there.
            if (relation.ContainsKey(value))
                instrument.TryAdd(value, string.Empty);
            else if (instrument.ContainsKey(value))
                relation[value] = string.Empty;
        }

        AddWords(column, "partnership_kind", relation, null);
        AddWords(column, "agreement_kind", instrument, null);
    }

    private void ProposeStatus(ListColumn column)
    {
        var state = Targets.Find("partnership_status")!;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var hasDates = false;
        foreach (var text in column.Values.Select(static cell => cell.Text))
        {
            var date = DateInText.Find(text);
            if ((state.MeaningOf(text) ?? (date is { } found ? state.MeaningOf(found.Without) : null)) is { } code)
                values.Add(text, code);
            hasDates |= date is not null;
        }

        if (values.Count == 0 && column.Cells.Count > 0)
        {
            Add(column, MappingFile.Notes, Confidence.None, reasons.Unknown);
            return;
        }

        AddWords(column, "partnership_status", values, null);
        if (hasDates)
            proposed.Add(Line(column, "partnership_status_on", Confidence.Medium, Why(column)) with { Take = CellPart.Date });
    }

    private void ProposeAct(ListColumn column)
    {
        var dated = column.Values.Count(static cell => DateInText.Find(cell.Text) is not null);
        var party = rows is RowKind.Party ? 0 : 1;
        var (number, on) = (Targets.Find("authorising_act_number")!, Targets.Find("authorising_act_on")!);
        if (column.Values.All(cell => DateColumn.IsDate(on, cell)))
        {
            ProposeTarget(column, on.Name);
            return;
        }

        Add(column, number.NameFor(party), ConfidenceOf(column, 0), Why(column), dated > 0 ? CellPart.Rest : null);
        if (dated > 0)
        {
            var (order, why) = DateColumn.OrderOf(column.Values.Select(static cell => cell.Text), language, reasons);
            proposed.Add(Line(column, on.NameFor(party), ConfidenceOf(column, 0), reasons.Join(Why(column), why)) with { Take = CellPart.Date, Order = order });
        }

        ActsAreDeliberations(party);
    }

    /// <summary>A length tells the kind of the term too: none for what is not limited, a tacit renewal by its words.</summary>
    private void ProposeLength(ListColumn column)
    {
        var (length, kind) = (Targets.Find("term_length")!, Targets.Find("term_kind")!);
        var lengths = new Dictionary<string, string>(StringComparer.Ordinal);
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var keep = new List<string>();
        foreach (var text in column.Values.Select(static cell => cell.Text))
        {
            var word = kind.MeaningOf(text);
            kinds[text] = word ?? string.Empty;
            if (LengthInText.Of(text, column.Heading, length) is var (period, saysMore))
            {
                lengths[text] = period;
                if (saysMore && word is null)
                    keep.Add(text);
            }
            else if (word is not null || NothingInText.Says(text))
            {
                lengths[text] = string.Empty;
            }
        }

        AddWords(column, length.Name, lengths, keep.Count == 0 ? null : keep);
        if (kinds.Values.Any(static code => code.Length > 0))
            proposed.Add(Line(column, kind.Name, Confidence.Medium, Why(column)) with { Values = kinds });
        defaults.TryAdd(kind.Name, "fixed");
    }

    /// <summary>A heading that says nothing: the values may.</summary>
    private void ProposeByValues(ListColumn column, string? meaning)
    {
        if (column.AreItems && itemsMet < MostParties)
        {
            Add(column, Targets.Find("wikidata")!.NameFor(++itemsMet), Confidence.Medium, reasons.LooksLikeItems);
            return;
        }

        var date = Targets.Find(rows is RowKind.Partnership ? "partnership_since" : "signed_on")!;
        var country = Targets.Find("party_country")!;
        if (meaning is null && column.MeansMostly(country) && !IsFilled(country.NameFor(numbers.Of(column, country))))
            AddWords(column, country.NameFor(numbers.Of(column, country)), Meanings(column, country), null, reasons.LooksLikeCountries);
        else if (meaning is null && column.Values.Count > 0 && column.Values.All(cell => DateColumn.IsDate(date, cell)) && !IsFilled(date.Name))
            ProposeDate(column, date.Name, line => line with { Confidence = Confidence.Low, Reason = reasons.LooksLikeDates });
        else if (meaning is MappingFile.Notes)
            Add(column, MappingFile.Notes, Confidence.High, reasons.KnownHeading);
        else if (column.Cells.Count > 0 || meaning is not null)
            Add(column, MappingFile.Notes, Confidence.None, reasons.Unknown);
    }

    /// <summary>Whether a column fills a target already, or a later one will: the beginning, by its heading.</summary>
    private bool IsFilled(string target) => proposed.Exists(line => string.Equals(line.Target, target, StringComparison.Ordinal))
        || (target is "signed_on" or "partnership_since" && columns.Exists(static other => other.Meaning is HeadingBook.Since or "signed_on"));

    /// <summary>What the words of a column mean; a code that is one already needs no line.</summary>
    private static Dictionary<string, string> Meanings(ListColumn column, ColumnDescription target)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        var texts = column.Values.Select(static cell => cell.Text);
        foreach (var text in target.Content is ColumnContent.Codes ? texts.SelectMany(ListInText.Items) : texts)
        {
            if (target.MeaningOf(text) is { } code)
                meanings[text] = code;
            else if (string.Equals(column.Heading, target.Name, StringComparison.Ordinal) && target.Accepts(text))
                meanings[text] = text;
            else if (NothingInText.Says(text))
                meanings[text] = string.Empty;
        }

        return meanings;
    }

    private void AddWords(ListColumn column, string target, Dictionary<string, string> meanings, List<string>? keep, string? why = null)
    {
        var described = Targets.Find(target)!;
        var isList = described.Content is ColumnContent.Codes;
        var texts = column.Values.SelectMany(cell => isList ? ListInText.Items(cell.Text) : [cell.Text]).Distinct(StringComparer.Ordinal);
        var lost = texts.Where(text => !meanings.ContainsKey(text)).ToList();
        var reason = reasons.Join(why ?? Why(column), reasons.ValuesWithoutMeaning(lost));
        var words = meanings.Where(one => !string.Equals(described.MeaningOf(one.Key), one.Key, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        proposed.Add(Line(column, target, ConfidenceOf(column, lost.Count), reason) with { Values = words.Count == 0 ? null : words, Keep = keep });
    }

    private void Add(ListColumn column, string? target, Confidence confidence, string reason, CellPart? take = null) =>
        proposed.Add(Line(column, target, confidence, reason) with { Take = take });

    private ColumnMapping Line(ListColumn column, string? target, Confidence confidence, string reason)
    {
        var split = target is null ? null : column.Split;
        return new ColumnMapping
        {
            Heading = column.Heading,
            Occurrence = column.Occurrence == 1 ? null : column.Occurrence,
            Target = target,
            Split = split,
            Confidence = split is null || confidence > Confidence.Medium ? confidence : Confidence.Medium,
            Reason = split is null ? reason : reasons.Join(reason, reasons.SeveralInACell(split)),
        };
    }

    private string Why(ListColumn column) => isOurs || column.Known is null ? reasons.OwnName
        : column.Known.IsExact ? reasons.KnownHeading
        : reasons.PartOfHeading;

    private Confidence ConfidenceOf(ListColumn column, int lost) => (isOurs ? null : column.Known, lost) switch
    {
        (null, 0) => Confidence.Certain,
        ({ IsExact: true }, 0) => Confidence.High,
        (null or { IsExact: true }, _) => Confidence.Medium,
        _ => Confidence.Low,
    };
}
