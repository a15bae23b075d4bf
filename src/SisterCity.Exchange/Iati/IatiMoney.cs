using System.Xml;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>The budgets and transactions of a project: each amount that counts, once. The payer is named where it is not who reports.</summary>
internal sealed class IatiMoney(IatiContext context, CooperationProject project)
{
    private const int LongestBudgetInDays = 366;

    private readonly HashSet<AmountId> named = [];

    public void Write(XmlWriter xml)
    {
        // What its parts tell of an amount leaves nothing.
        var amounts = context.CountedOf(project).Where(static amount => amount.Sum.Amount != 0 || amount.Amount.Amount!.Amount == 0).ToList();
        foreach (var amount in amounts.Where(static amount => amount.Amount.Kind == AmountKind.Budget))
            WriteBudget(xml, amount);
        foreach (var amount in amounts.Where(static amount => amount.Amount.Kind != AmountKind.Budget))
            WriteTransaction(xml, amount);
    }

    private void WriteBudget(XmlWriter xml, CountedAmount amount)
    {
        if (amount.Time is not { Earliest: { } first, Latest: { } last } || Period.DaysBetween(first, last) >= LongestBudgetInDays)
        {
            context.Findings.HasNoPlace(amount.At, project.Id, IatiFacts.BudgetOfAYear);
            return;
        }

        xml.Start("budget", ("type", "1"), ("status", "1"));
        xml.Day("period-start", first);
        xml.Day("period-end", last);
        xml.Value(amount.Sum, first);
        xml.WriteEndElement();
    }

    private void WriteTransaction(XmlWriter xml, CountedAmount amount)
    {
        if (amount.Amount.Kind == AmountKind.Earnings)
            context.Findings.HasNoPlace(amount.At, project.Id, IatiFacts.Earnings);
        else if (PayersOf(amount) is not { } payer)
            context.Findings.Lacks(amount.At, project.Id, ExportWords.Payer);
        else if (TimeOf(amount) is not { Latest: { } last, Earliest: { } first } time)
            context.Findings.Lacks(amount.At, project.Id, IatiFacts.Time);
        else if (first > context.Day)
            context.Findings.Lacks(amount.At, project.Id, IatiFacts.PastDay);
        else
            Write(xml, amount, payer, time, last > context.Day ? context.Day : last);
    }

    private void Write(XmlWriter xml, CountedAmount amount, IatiBody payer, PartialDate time, LocalDate day)
    {
        var isOwn = amount.Amount.Payers is [{ Name: null, Authority: { } only }] && only == context.Bodies.Reporting;
        xml.Start("transaction", ("ref", amount.Amount.Id is { } id && named.Add(id) ? id.Text : null));
        xml.Code("transaction-type", TypeOf(amount.Amount, isOwn));
        xml.Day("transaction-date", day);
        xml.Value(amount.Sum, day);
        WriteDescription(xml, amount.Amount, time);

        // Without a provider, money that comes in would be of nobody.
        if (!isOwn || amount.Amount.Kind == AmountKind.Received)
            WriteBody(xml, "provider-org", payer, ("provider-activity-id", FeedingActivity(amount.Amount)));
        if (amount.Amount.Receiver is { } receiver && context.Bodies.Of(receiver) is { Name: not null } body)
            WriteBody(xml, "receiver-org", body);
        if (amount.Amount.IsOfficialDevelopmentAssistance == true && project.IsOfficialDevelopmentAssistance != true)
            xml.Code("flow-type", "10");
        if (amount.Amount.AidType is { } type && type != project.AidType)
            xml.Empty("aid-type", ("vocabulary", "1"), ("code", type.Text));
        xml.WriteEndElement();
    }

    // An incoming commitment is a promise to who reports; what a third party pays itself is a payment that names it.
    private static string TypeOf(ProjectAmount amount, bool isOwn)
    {
        if (amount.Kind == AmountKind.Received)
            return "1";
        if (amount.Kind == AmountKind.Commitment)
            return isOwn ? "2" : "11";
        return amount.Receiver is null ? "4" : "3";
    }

    private static void WriteDescription(XmlWriter xml, ProjectAmount amount, PartialDate time)
    {
        List<string> words = [];
        if (amount.Note is { } note)
            words.Add(IatiText.WithoutAddress(note.In(LanguageTag.English)));
        if (!AidCodes.IsDay(time))
            words.Add(time.Text);
        if (amount.Kind == AmountKind.InKind)
            words.Add(AmountKind.InKind.Entry.Title!.In(LanguageTag.English));
        if (amount.Qualifier is { } qualifier)
            words.Add(qualifier.Entry.Title!.In(LanguageTag.English));
        if (words.Count == 0)
            return;
        xml.WriteStartElement("description");
        xml.Narrative(string.Join("; ", words));
        xml.WriteEndElement();
    }

    private static void WriteBody(XmlWriter xml, string element, IatiBody body, (string Name, string? Value) activity = default)
    {
        xml.Start(element, ("ref", body.Reference), (activity.Name ?? "provider-activity-id", activity.Value), ("type", body.Type));
        xml.Narratives(body.Name!);
        xml.WriteEndElement();
    }

    private string? FeedingActivity(ProjectAmount amount) =>
        amount.From is [{ Project: { } other }] && other != project.Id && context.IsTold(other) ? context.IdentifierOf(other) : null;

    /// <summary>Who pays: several under their names together, since IATI has one provider; null when nobody is known.</summary>
    private IatiBody? PayersOf(CountedAmount amount)
    {
        var bodies = amount.Amount.Payers.Select(context.Bodies.Of).Where(static body => body.Name is not null).ToList();
        return bodies.Count switch
        {
            0 => null,
            1 => bodies[0],
            _ => new(null, null, LocalizedText.Of("und", string.Join(" + ", bodies.Select(static body => body.Name!.In(LanguageTag.English))))),
        };
    }

    /// <summary>When it is: a promise of a whole project is made with the signature of its agreement.</summary>
    private PartialDate? TimeOf(CountedAmount amount) => amount.Time
        ?? (amount.Amount.Kind == AmountKind.Commitment ? context.SignedOn(project) : null)
        ?? (amount.Amount.Extent is null ? null : amount.Amount.On);
}
