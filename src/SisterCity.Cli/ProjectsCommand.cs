using System.Globalization;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity projects</c>: what the projects plan, promise, pay and receive, each euro counted once. Exit 0: answered; 2: the input cannot be used.
/// </summary>
internal sealed class ProjectsCommand(CommandSurroundings surroundings, ProjectTotalsOptions options, LanguageTag language, string format)
{
    private static readonly string[] Groupings = ["none", "year", "country", "purpose", "channel", "payer", "theme"];

    private readonly TerminalConsole console = surroundings.Console;
    private readonly Messages words = surroundings.Messages;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var by = surroundings.Choice("--by", surroundings.Say("By what to tell totals apart.", "Ce qui distingue les totaux.", "按什么区分各合计。"), Groupings);
        var on = surroundings.Day("--on", surroundings.Say("The last day that counts", "Le dernier jour qui compte", "计入的最后一日"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "csv");
        var command = CommandSurroundings.Command("projects", surroundings.Say(
            "Adds up the money of the projects, each euro once; names what is in no total. Exit 0: answered; 2: unusable input or arguments.",
            "Additionne l'argent des projets, chaque euro une fois\u00a0; nomme ce qui n'est dans aucun total. Code\u00a00\u00a0: réponse donnée\u00a0; 2\u00a0: "
                + "entrée ou arguments inutilisables.",
            "合计各项目的资金，每一欧元只计一次，并列出未计入者。退出码0：已作答；2：输入或参数无法使用。"),
            file, by, on, language, format);
        command.SetAction(parsed =>
        {
            var options = new ProjectTotalsOptions { By = (ProjectGrouping)Array.IndexOf(Groupings, parsed.GetValue(by)!), On = parsed.GetValue(on) };
            return new ProjectsCommand(surroundings, options, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(file)!);
        });
        return command;
    }

    public int Run(string file)
    {
        if (new DocumentReader(surroundings).ReadRegister(file) is not { } register)
            return Command.Unusable;
        var totals = ProjectTotals.Of(register, options);
        if (format is "json")
            console.Write(to => ProjectTotalsJson.WriteTo(to, totals, language));
        else if (format is "csv")
            console.Write(to => ProjectTotalsCsv.WriteTo(to, totals, language));
        else
            WriteText(totals, RegisterIndex.Of(register));
        return Command.NoErrors;
    }

    private void WriteText(ProjectTotals totals, RegisterIndex index)
    {
        var text = new TextLines();
        if (totals.Totals.IsEmpty)
            text.Line(words.NoAmounts);
        else
            WriteTable(totals.Totals, text, index);
        WriteUncounted(totals.Uncounted, text, index);
        foreach (var rate in totals.RatesUsed)
            text.Line(words.Of(words.ConvertedBy, $"{rate.From} → {rate.To} {rate.Period.In(language)}: {Number(rate.Rate)}, {rate.Source}"));
        console.Write(text);
    }

    private void WriteTable(ValueList<ProjectTotal> totals, TextLines text, RegisterIndex index)
    {
        var (hasGroups, isDivided) = (options.By != ProjectGrouping.None, totals.Any(static total => total.Foreign != 0 || total.Undivided != 0));
        text.Row(words.TotalsHeads(hasGroups, isDivided));
        foreach (var total in totals)
        {
            List<string> cells = [total.Kind.Entry.Title!.In(language), Said(total)];
            if (hasGroups)
                cells.Insert(0, GroupOf(total));
            if (isDivided)
                cells.AddRange([Number(total.Own), Number(total.Foreign), Number(total.Undivided)]);
            text.Row([.. cells, total.Count.ToString(CultureInfo.InvariantCulture)]);
            foreach (var part in total.ByReporter.Count > 1 ? total.ByReporter : [])
                text.Append("  ").Line(words.ReportedBy(part.Reporter is { } reporter
                    ? RecordNames.Of(reporter, id => index.Authorities.GetValueOrDefault(id)).In(language) : words.TheRegister,
                    Sum(part.Amount, total.Amount.Currency)));
        }
    }

    private void WriteUncounted(ValueList<UncountedAmount> amounts, TextLines text, RegisterIndex index)
    {
        if (amounts.IsEmpty)
            return;
        text.EndLine().Line(words.Of(words.InNoTotal, amounts.Count.ToString(CultureInfo.InvariantCulture)));
        foreach (var amount in amounts)
        {
            var sum = amount.Amount is { } known ? Sum(known.Amount, known.Currency) : string.Empty;
            text.Append("  ").Row(amount.Reason.Entry.Title!.In(language), amount.Project.Text, $"/amounts/{amount.Index}", sum, PayersOf(amount, index));
        }
    }

    private string PayersOf(UncountedAmount amount, RegisterIndex index) => string.Join(" + ", index.Projects[amount.Project].Amounts[amount.Index].Payers
        .Select(payer => (payer.Name ?? (payer.Authority is { } id ? RecordNames.Of(id, one => index.Authorities.GetValueOrDefault(one)) : null))?.In(language))
            .OfType<string>());

    private string GroupOf(ProjectTotal total) => (total.Group, total.Title) switch
    {
        (null, _) => words.NotPlaced,
        ({ } group, { } title) when options.By != ProjectGrouping.Payer => words.Named(title.In(language), group),
        (_, { } title) => title.In(language),
        ({ } group, null) => PartialDate.TryParse(group, out var time) ? Argument.Of(time).In(language) : group,
    };

    private string Said(ProjectTotal total)
    {
        var sum = Sum(total.Amount.Amount, total.Amount.Currency);
        return total.Qualifier is { } qualifier ? words.Qualified(sum, qualifier.Entry.Title!.In(language)) : sum;
    }

    private string Sum(decimal amount, CurrencyCode currency) => ((Argument)Money.Of(amount, currency)).In(language);

    private string Number(decimal amount) => Wording.Number(amount, language);
}
