using NodaTime;
using NodaTime.Text;
using SisterCity.Exchange.Exports;
using SisterCity.Exchange.Iati;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity export</c>: the projects of a register in a format of others. What is not in it is named first. Exit 0: written; 1: the register cannot be
/// read
/// completely, and nothing is written; 2: unusable arguments.
/// </summary>
internal sealed class ExportCommand(CommandSurroundings surroundings, ExportCommand.Asked asked)
{
    private const string Iati = "iati";
    private const string Crs = "crs";
    private const string Declaration = "declaration";
    private const string Scdl = "scdl-subventions";

    // What is left out of a report is money, and each amount is somebody's to look at.
    private const int MostNamed = 1000;

    private static readonly string[] Targets = [Iati, Crs, Declaration, Scdl];

    private readonly Messages words = surroundings.Messages;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var to = surroundings.Option<string>("--to", string.Join('|', Targets), surroundings.Say(
            "What to write: activities of IATI 2.03, a table for the OECD (CRS), an extract for the French declaration, or grants in the French national schema.",
            "Ce qu'il faut écrire\u00a0: des activités IITA 2.03, un tableau pour l'OCDE (SNPC), un extrait pour la déclaration française, ou des subventions au schéma national.",
            "写出的内容：IATI 2.03活动、经合组织CRS表、法国年度申报摘录，或法国国家标准的补贴表。"), null,
            text => Targets.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, surroundings.Messages.NotOneOf("--to", text, Targets)));
        var donor = surroundings.Option<CountryCode?>("--donor", "COUNTRY", surroundings.Say(
            "With --to crs: the country whose authorities report, as FR; all of them if left out.",
            "Avec --to crs\u00a0: le pays dont les collectivités déclarent, comme FR\u00a0; tous sans cette option.",
            "与 --to crs 同用：申报方所属国家，如FR；省略时为全部。"), null, text => DonorOf(text, surroundings.Messages));
        var year = surroundings.Number("--year", "YEAR", surroundings.Say(
            "With --to crs or declaration: the year of the payments; the declaration needs it.",
            "Avec --to crs ou declaration\u00a0: l'année des versements\u00a0; la déclaration la demande.",
            "与 --to crs 或 declaration 同用：付款年份；申报必须指定。"), 1, 9998);
        var of = surroundings.Option<AuthorityId?>("--of", "ID", surroundings.Say(
            "With --to declaration: the authority that declares; needed when several could.",
            "Avec --to declaration\u00a0: la collectivité qui déclare\u00a0; à indiquer quand plusieurs le peuvent.",
            "与 --to declaration 同用：申报的地方政府；可能有多个时必须指定。"), null, text => IdOf("--of", text, surroundings.Messages));
        var reporter = surroundings.Option<AuthorityId?>("--reporting-org", "ID", surroundings.Say(
            "With --to iati: the authority that publishes the file.",
            "Avec --to iati\u00a0: la collectivité qui publie le fichier.",
            "与 --to iati 同用：发布文件的地方政府。"), null, text => IdOf("--reporting-org", text, surroundings.Messages));
        var at = surroundings.Option<Instant?>("--at", "INSTANT", surroundings.Say(
            "With --to iati: the moment of the export, as 2026-05-31T00:00:00Z; today at midnight (UTC) if left out.",
            "Avec --to iati\u00a0: le moment de l'export, comme 2026-05-31T00:00:00Z\u00a0; aujourd'hui à minuit (UTC) sans cette option.",
            "与 --to iati 同用：导出时刻，如2026-05-31T00:00:00Z；省略时为今天零时（UTC）。"), null, text => InstantOf(text, surroundings.Messages));
        var (output, language) = (surroundings.Output(), surroundings.Language());
        var command = CommandSurroundings.Command("export", surroundings.Say(
            "Writes the projects of a register in a format of others, and names first what is not in it. Nothing is converted or guessed. Exit 0: written; 1: the "
                + "register cannot be read completely; 2: unusable input or arguments.",
            "Écrit les projets d'un registre dans un format d'autrui, et nomme d'abord ce qui n'y est pas. Rien n'est converti ni deviné. Code\u00a00\u00a0: "
                + "écrit\u00a0; 1\u00a0: le registre ne peut être lu en entier\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "以他方格式写出登记册的项目，并先列出未写入的内容。不折算，不推测。退出码0：已写出；1：登记册无法全部读取；2：输入或参数无法使用。"),
            file, to, donor, year, of, reporter, at, output, language);
        command.SetAction(parsed => new ExportCommand(surroundings, new Asked(
            parsed.GetValue(to), parsed.GetValue(donor), parsed.GetValue(year), parsed.GetValue(of), parsed.GetValue(reporter), parsed.GetValue(at),
            parsed.GetValue(language)))
            .Run(parsed.GetValue(file)!, parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string? output)
    {
        if (Misfit() is { } misfit)
            return Refuse(misfit);
        if (new DocumentReader(surroundings).ReadWhole(file, mustBeWhole: true, out var exitCode) is not { } register)
            return exitCode;
        if (Export(register) is not { } exported)
            return Command.Unusable;
        FindingLines.Write(surroundings.Console.Errors, exported.Findings.AsEnumerable(), words.Language, MostNamed);
        if (exported.Content.Length == 0)
            return Refuse(words.NothingToExport);
        return Answer.TryWrite(surroundings, exported.Content, output) ? Command.NoErrors : Command.Unusable;
    }

    private Instant Midnight => surroundings.Today.AtMidnight().InUtc().ToInstant();

    private Exported? Export(Register register)
    {
        switch (asked.To)
        {
            case Crs:
                return CrsExport.Write(register, new CrsExportOptions { Donor = asked.Donor, Year = asked.Year, Language = asked.Language });
            case Declaration:
                return DeclarerIn(register) is { } declarer
                    ? DeclarationExport.Write(register, new DeclarationOptions { Year = asked.Year!.Value, Of = declarer })
                    : null;
            case Iati:
                return IsKnown("--reporting-org", asked.Reporter!.Value, register)
                    ? IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = asked.Reporter.Value, At = asked.At ?? Midnight })
                    : null;
            default:
                return ScdlExport.Write(register);
        }
    }

    /// <summary>Who declares: who is asked for, else the only one who could.</summary>
    private AuthorityId? DeclarerIn(Register register)
    {
        if (asked.Of is { } one)
            return IsKnown("--of", one, register) ? one : null;
        var declarers = DeclarationExport.DeclarersOf(register, asked.Year!.Value);
        if (declarers is [var only])
            return only;
        Refuse(declarers.IsEmpty ? words.NobodyDeclares(asked.Year.Value) : words.SeveralDeclare([.. declarers.Select(static id => id.Text)]));
        return null;
    }

    private bool IsKnown(string option, AuthorityId id, Register register)
    {
        var isKnown = register.Authorities.Any(one => one.Id == id);
        if (!isKnown)
            Refuse(words.NoSuchAuthority(option, id.Text));
        return isKnown;
    }

    /// <summary>An option that the target does not have, or one that it needs; null when they fit.</summary>
    private string? Misfit()
    {
        if (asked.To is null)
            return words.OptionIsNeeded("--to", "export");
        (string Name, bool IsGiven, string[] Of)[] options =
        [
            ("--donor", asked.Donor is not null, [Crs]), ("--year", asked.Year is not null, [Crs, Declaration]), ("--of", asked.Of is not null, [Declaration]),
            ("--reporting-org", asked.Reporter is not null, [Iati]), ("--at", asked.At is not null, [Iati]),
        ];
        foreach (var (name, isGiven, of) in options)
        {
            if (isGiven && !of.Contains(asked.To, StringComparer.Ordinal))
                return words.OptionOfAnother(name, [.. of.Select(static target => "--to " + target)]);
        }

        return asked.To is Declaration && asked.Year is null ? words.OptionIsNeeded("--year", "--to " + Declaration)
            : asked.To is Iati && asked.Reporter is null ? words.OptionIsNeeded("--reporting-org", "--to " + Iati) : null;
    }

    private int Refuse(string sentence)
    {
        surroundings.Console.Errors.WriteLine(sentence);
        return Command.Unusable;
    }

    private static (CountryCode?, string?) DonorOf(string text, Messages words)
    {
        var donors = DacAgencies.All.Select(static agency => agency.Country.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return donors.Contains(text, StringComparer.Ordinal) ? (CountryCode.Parse(text), null) : (null, words.NotOneOf("--donor", text, donors));
    }

    private static (AuthorityId?, string?) IdOf(string option, string text, Messages words) =>
        AuthorityId.TryParse(text, null, out var id) ? (id, null) : (null, words.NoSuchAuthority(option, text));

    private static (Instant?, string?) InstantOf(string text, Messages words) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant ? (instant.Value, null) : (null, words.NotAnInstant("--at", text));

    /// <summary>What was asked for.</summary>
    internal sealed record Asked(
        string? To, CountryCode? Donor, int? Year, AuthorityId? Of, AuthorityId? Reporter, Instant? At, LanguageTag Language);
}
