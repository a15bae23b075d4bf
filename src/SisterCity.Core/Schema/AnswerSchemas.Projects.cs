using System.Text.Json.Nodes;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schema of the totals of projects.</summary>
internal sealed partial class AnswerSchemas
{
    private JsonObject Totals()
    {
        Define(
            "ReportedPart",
            "What of a total one report tells.",
            ("reporter", Value<AuthorityId>("Whose report it is; absent for the register's editor."), false),
            ("amount", Amount("The sum, in the currency of the total."), true));
        Define(
            "ProjectTotal",
            "The sum of the amounts of one kind and currency, of all projects or of a group.",
            ("group", Text(Say("The group: a year or period, or the code of a country, purpose, channel, payer or theme; absent without groups, and for what cannot be placed.")), false),
            ("title", Text(Say("What the group is called, in the language that was asked for.")), false),
            ("kind", Value<AmountKind>("Planned, promised, paid, received, earned or given in kind."), true),
            ("currency", Value<CurrencyCode>("The currency of the sum and of its parts."), true),
            ("amount", Amount("The sum."), true),
            ("own", Amount("What of it is the payers' own money."), true),
            ("foreign", Amount("What of it came from others, who may tell it themselves."), true),
            ("undivided", Amount("What of it is passed on from payments that the register does not tell enough of to divide it."), true),
            ("qualifier", Value<AmountQualifier>("How exact the sum is; absent when each amount is exact."), false),
            ("count", Number(Say("How many amounts it adds."), least: 1), true),
            ("byReporter", AtLeastOne("ReportedPart", "The sum by whose report tells it."), true));
        Define(
            "UncountedAmount",
            "An amount that is in no total, and why.",
            ("project", Value<ProjectId>("The project that has it."), true),
            ("index", Number(Say("Its index among the amounts of the project, from 0."), least: 0), true),
            ("reason", Value<UncountedReason>("Why it does not count."), true),
            ("text", Text(Say("The reason in words, in the language that was asked for.")), true),
            ("amount", Amount("The sum; absent when it is not known."), false),
            ("currency", Value<CurrencyCode>("The currency of the sum; absent when it is not known."), false));
        Define(
            "ExchangeRate",
            "What one unit of a currency was worth in another, for a time.",
            ("from", Value<CurrencyCode>("The currency that is converted."), true),
            ("to", Value<CurrencyCode>("The currency that it becomes."), true),
            ("period", Value<PartialDate>("The time of the amounts that it holds for."), true),
            ("rate", Amount("The units of the second currency for one of the first."), true),
            ("source", Text(Say("Who gives the rate.")), true));
        var all = Record(
            "ProjectTotals",
            Say("What the projects of a register plan, promise, pay and receive, with each euro counted once."),
            ("totals", ListOf("ProjectTotal", "The totals: by group, what cannot be placed last; then by kind, then by currency."), true),
            ("uncounted", ListOf("UncountedAmount", "The amounts that are in no total, in the order of the register."), true),
            ("rates", ListOf("ExchangeRate", "The rates by which sums were converted; empty when none was."), true));
        return all;
    }

    private JsonObject Amount(string sentence) => new() { ["description"] = Say(sentence), ["type"] = "number" };
}
