using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the command says that asks about projects.</summary>
internal sealed partial class Messages
{
    /// <summary>The heads of a table of totals.</summary>
    public string[] TotalsHeads(bool hasGroups, bool isDivided) =>
    [
        .. hasGroups ? [Say("group", "groupe", "分组")] : Array.Empty<string>(),
        Say("kind", "type", "类型"),
        Say("sum", "somme", "金额"),
        .. isDivided ? [Say("own money", "fonds propres", "自有资金"), Say("from others", "venant d'autres", "来自他方"), Say("not divided", "non partagé", "未划分")]
            : Array.Empty<string>(),
        Say("amounts", "montants", "笔数"),
    ];

    /// <summary>The group of what has none.</summary>
    public string NotPlaced => Say("not placed", "non placé", "未归组");

    /// <summary>A register of which no project has an amount.</summary>
    public string NoAmounts => Say("No project has an amount.", "Aucun projet n'a de montant.", "没有项目载有金额。");

    /// <summary>The head of the amounts that are in no total.</summary>
    public string InNoTotal => Say("In no total", "Dans aucun total", "未计入合计");

    /// <summary>The head of the rates by which sums were converted.</summary>
    public string ConvertedBy => Say("Converted by", "Converti par", "折算汇率");

    /// <summary>The register's editor among those who report.</summary>
    public string TheRegister => Say("the register itself", "le registre lui-même", "登记册本身");

    /// <summary>Whose report tells a part of a total.</summary>
    public string ReportedBy(string reporter, string sum) => Of(Say("reported by", "rapporté par", "报告方") + " " + reporter, sum);

    /// <summary>How exact a sum is.</summary>
    public string Qualified(string sum, string qualifier) => $"{sum}{language.Brackets(qualifier)}";
}
