using NodaTime;
using SisterCity.Answers;
using SisterCity.Comparison;
using SisterCity.Directories;
using SisterCity.Exchange.Formats;
using SisterCity.Exchange.Iati;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.ReferenceData;
using SisterCity.Repairs;
using SisterCity.Tabular;
using SisterCity.Time;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli.Tests.Robustness;

/// <summary>Every public door of the library that a document goes through, and what must hold behind it.</summary>
internal static class Doors
{
    private const int FewAuthorities = 5;

    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];

    /// <summary>Asks every door; throws when one does, or when what it says cannot be true.</summary>
    public static void AskAll(HostileDocument document, LocalDate on, int turn)
    {
        var language = Languages[turn % Languages.Length];
        foreach (var reading in Readings(document.Bytes))
        {
            var report = Check.Run(reading, on);
            AskReport(report, language, document.Bytes);
            if (reading.Value is { } register)
                AskRegister(register, reading, on, language, turn);
            else
                report.HasErrors.Should().BeTrue(because: "nothing was read");
            if (!reading.SetAside.IsEmpty)
                reading.Findings.IsEmpty.Should().BeFalse(because: "something was set aside");
        }

        AskRecord<LocalAuthority>(document.Bytes, on);
        AskRecord<Partnership>(document.Bytes, on);
        AskRecord<Agreement>(document.Bytes, on);
        AskRecord<CooperationProject>(document.Bytes, on);
        AskRecord<Source>(document.Bytes, on);
        AskRecord<RegisterLine>(document.Bytes, on);
        AskRecord<Register>(document.Bytes, on);
    }

    /// <summary>Files of law, read together.</summary>
    public static void AskLaw(IEnumerable<LawFile> files)
    {
        var reading = LegalLibrary.Read(files);
        AskReport(new Report { Findings = reading.Findings, Provenance = Check.Run(new Register(), new LocalDate(2026, 9, 1)).Provenance }, LanguageTag.French);
        if (reading.Value is not { } library)
            return;
        foreach (var jurisdiction in (IEnumerable<Codelists.Jurisdiction>)[Codelists.Jurisdiction.Fr, Codelists.Jurisdiction.Cn, Codelists.Jurisdiction.Int])
        {
            LegalJson.Write(library, jurisdiction, new LocalDate(2010, 5, 1), null, LanguageTag.English).Should().NotBeEmpty();
            _ = LegalText.Write(library, jurisdiction, new LocalDate(2010, 5, 1), null, LanguageTag.French);
        }
    }

    private static IEnumerable<Reading<Register>> Readings(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        foreach (var line in RegisterLines.ReadAsync(stream).ToBlockingEnumerable())
            (line.Value is null).Should().Be(!line.SetAside.IsEmpty, because: "a line is read whole or set aside whole");
        _ = (RegisterReader.LooksLikeLines(bytes), TableReader.LooksLikeTable(bytes), WikidataPartners.LooksLikeAResult(bytes));
        yield return RegisterReader.Read(bytes);
        stream.Position = 0;
        yield return RegisterReader.ReadAsync(stream).GetAwaiter().GetResult();
        yield return RegisterReader.ReadLines(bytes);
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            _ = DocumentRepair.Apply(bytes, form, RegisterReader.Read(bytes).Findings.AsEnumerable());
            _ = DocumentRepair.ApplyAll(bytes, form, static again => RegisterReader.Read(again).Findings.AsEnumerable());
        }

        _ = (TableReader.Rows(bytes, ';', System.Text.Encoding.UTF8).Count(), TableReader.LikelyEncodings(bytes));
        yield return TableReader.Read(bytes);
        yield return WikidataPartners.Read(bytes);
        if (PublicFormats.Read("document.csv", bytes, ReferenceDirectory.Default) is { } read)
            yield return read.Reading;
    }

    private static void AskRecord<TRecord>(byte[] bytes, LocalDate on)
        where TRecord : class
    {
        var reading = RegisterReader.ReadRecord<TRecord>(bytes);
        using var stream = new MemoryStream(bytes);
        RegisterReader.ReadRecordAsync<TRecord>(stream).GetAwaiter().GetResult().Findings.Should().Equal(reading.Findings);
        if (reading.Value is not { } record)
        {
            reading.Findings.IsEmpty.Should().BeFalse(because: "nothing was read");
            return;
        }

        RegisterReader.ReadRecord<TRecord>(RegisterWriter.WriteRecord(record)).Value.Should().Be(record);
        _ = record switch
        {
            LocalAuthority authority => Check.Run(authority, on),
            Partnership partnership => Check.Run(partnership, on),
            Agreement agreement => Check.Run(agreement, on) is var found && new AgreementValidator(on, LanguageTag.French).Validate(agreement).Errors.Count == found.Count
                ? found
                : throw new InvalidOperationException("The validator finds as many faults as the check."),
            CooperationProject project => Check.Run(project, on),
            Source source => Check.Run(source, on),
            _ => default,
        };
    }

    private static void AskWriter(IReportWriter writer, ReportedDocument document, Report report)
    {
        using (writer)
        {
            writer.Begin(document, report.Provenance);
            foreach (var finding in report.Findings)
                writer.Add(finding);
            writer.Complete(1);
        }
    }

    private static void AskReport(Report report, LanguageTag language, ReadOnlyMemory<byte>? utf8 = null)
    {
        _ = (ReportText.Write(report, language), ReportText.Summary(report, language), report.ToString(), report.GetHashCode());
        System.Text.Json.JsonDocument.Parse(ReportJson.Write(report, language)).Dispose();
        var document = new ReportedDocument { Name = "register.json", Utf8 = utf8 };
        System.Text.Json.JsonDocument.Parse(ReportSarif.Write([(document, report)], language)).Dispose();
        AskWriter(ReportJson.WriterTo(Stream.Null, language), document, report);
        AskWriter(ReportText.WriterTo(Stream.Null, language), document, report);
        AskWriter(ReportSarif.WriterTo(Stream.Null, language), document, report);
    }

    private static void AskEdits(Register register)
    {
        foreach (var authority in register.Authorities.AsSpan()[..Math.Min(3, register.Authorities.Count)])
        {
            var edited = register.Change(authority.Id, one => one with { Note = null }).Remove(authority.Id, References.Cascade);
            edited.Authorities.Count.Should().Be(register.Authorities.Count - 1);
            register.Find(authority.Id).Should().NotBeNull();
            if (register.Find(AuthorityId.Parse("another")) is null)
                register.ToBuilder().Rename(authority.Id, AuthorityId.Parse("another")).ToRegister().Find(AuthorityId.Parse("another")).Should().NotBeNull();
        }
    }

    private static void AskRegister(Register register, Reading<Register> reading, LocalDate on, LanguageTag language, int turn)
    {
        MustComeBack(register);
        AskEdits(register);
        AskTime(register, on, language);
        var (mine, theirs) = (register, register with { Title = null, Agreements = [] });
        var comparison = RegisterComparison.Compare(mine, theirs, on: turn % 2 == 0 ? on : null);
        _ = (ComparisonJson.Write(comparison, language), ComparisonText.Write(comparison, language, "a", "b"), comparison.ToReport(), comparison.Mirrored(), comparison.GetHashCode());
        foreach (var lists in (NamedRegister[][])[[Named("a", mine), Named("b", theirs)], [Named("b", theirs), Named("a", mine)], [Named("a", mine), Named("a", mine)]])
        {
            var merged = MergedRegister.Merge(lists).ToRegister();
            RegisterReader.Read(RegisterWriter.Write(merged)).Value.Should().Be(merged, because: "what was merged can be written and read");
        }

        foreach (var agreement in register.Agreements)
        {
            var assessment = LegalAssessor.Assess(agreement, register, on);
            _ = (AssessmentJson.Write([assessment], language), AssessmentText.Write(assessment, language), AssessmentText.Effect(assessment, language), Checklist.For(agreement, register, on));
        }

        _ = (Check.Run(register, on), Check.Run(register, on, new LegalOptions()), Check.Law(reading, on, new LegalOptions()), StandingOpinion.RecordedIn(register));
        if (turn % 10 == 0)
        {
            _ = Check.Run(register, on, AuthorityDirectory.Of(register));
            AskWhoItIs(register, on, language);
        }

        // What is written is read again, and a safe table is the plain one: decisions 0039 and 0040.
        var (table, safe) = (TableReader.Read(TableWriter.Write(register, language)), TableReader.Read(TableWriter.WriteSafely(register, language)));
        if (!table.IsComplete || !safe.IsComplete || !table.Value.Equals(safe.Value))
            throw new InvalidOperationException("A table that was written cannot be read again, or not as the same register when it is safe.");
        _ = TableWriter.FormulasIn(register, language);
        var links = TableReader.Read(TableWriter.WriteSafely(register, language, RegisterTable.Links));
        if (!RegisterReader.Join([table, links]).IsComplete)
            throw new InvalidOperationException("A table of links that was written cannot be read again.");

        static NamedRegister Named(string name, Register register) => new() { Name = name, Register = register };
    }

    private static void AskWhoItIs(Register register, LocalDate on, LanguageTag language)
    {
        var directory = AuthorityDirectory.Of(register);
        using var answers = new MemoryStream();
        foreach (var text in register.Authorities.Take(FewAuthorities).SelectMany(one => one.Names.SelectMany(name => name.Text.Select(text => text.Value))
            .Append(one.Id.Text)))
        {
            CandidateJson.WriteTo(answers, AuthoritySearch.Find(directory, text, on: on), language);
            _ = CandidateText.Write(AuthoritySearch.Find(directory, text), language);
        }
    }

    private static void AskTime(Register register, LocalDate on, LanguageTag language)
    {
        var life = new Lifecycle(register);
        using var answers = new MemoryStream();
        foreach (var partnership in register.Partnerships)
        {
            _ = (life.StatusOn(partnership, on).In(language), life.StatusOn(partnership, on).HoldersIn(language), life.SpansOf(partnership));
            StatusJson.WriteTo(answers, [life.StatusOn(partnership, on)], language);
            SpansJson.WriteTo(answers, life.SpansOf(partnership), language);
            SpansCsv.WriteTo(answers, life.SpansOf(partnership));
            TimelineJson.WriteTo(answers, life.TimelineOf(partnership), language);
        }

        foreach (var agreement in register.Agreements)
            _ = (life.StatusOn(agreement, on).In(language), life.SpansOf(agreement)[0].In(language));
        CrisisJson.WriteTo(answers, life.CrisisWindows(), language);
        LapseJson.WriteTo(answers, life.LapsingWithin(12, on), language);
        DefinitionJson.WriteTo(answers, life.CountOn(CountingDefinition.Sci, on));
        _ = life.FirstYear();
        SeriesJson.WriteTo(answers, life.InForceByYear(1980, 1990));
        SeriesCsv.WriteTo(answers, life.InForceByYear(1980, 1990));
        foreach (var by in Enum.GetValues<ProjectGrouping>())
        {
            var totals = ProjectTotals.Of(register, new ProjectTotalsOptions { By = by, On = on });
            ProjectTotalsJson.WriteTo(answers, totals, language);
            ProjectTotalsCsv.WriteTo(answers, totals, language);
        }

        foreach (var project in register.Projects)
            _ = (ProjectStanding.On(project, on), ProjectCountries.Of(project, register));
        _ = CountedAmounts.Of(register, on);
        foreach (var authority in register.Authorities.Take(3))
            _ = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = authority.Id, At = Instant.FromUtc(2026, 1, 1, 0, 0) });
        var territory = new Territory(register);
        foreach (var authority in register.Authorities)
            _ = (territory.HolderOn(authority.Id, on), territory.SuccessorsOf(authority.Id), authority.KindsOn(on));
    }

    /// <summary>What was read can be written in both forms of JSON, is equal when it is read again, and has one canonical form.</summary>
    private static void MustComeBack(Register register)
    {
        var written = RegisterWriter.Write(register);
        var again = RegisterReader.Read(written);
        again.IsComplete.Should().BeTrue(because: "what was read can be written and read again");
        again.Value.Should().Be(register);
        again.Value!.GetHashCode().Should().Be(register.GetHashCode());
        RegisterWriter.Write(again.Value!).Should().Equal(written);
        using var lines = new MemoryStream();
        RegisterWriter.WriteLines(register, lines);
        RegisterReader.ReadLines(lines.ToArray()).Value.Should().Be(register);
        _ = register.ToString();
    }
}
