using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Where the money of a project comes from, and what the project is a part of.</summary>
internal static class OriginRules
{
    /// <summary>SC3028. The money of an amount comes from itself.</summary>
    [Rule("SC3028")]
    public static void MoneyRunsInACircle(CooperationProject project, CheckContext context, FindingSink found)
    {
        Circles<MoneyKey>? circles = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount.From.IsEmpty)
                continue;
            circles ??= context.OfMoney ?? MoneyKey.CirclesOf([project]);
            for (var j = 0; j < amount.From.Count; j++)
            {
                var from = MoneyKey.Of(amount.From[j], project);
                if (circles.AreInOne(from, new(project.Id, null)) || (amount.Id is { } id && circles.AreInOne(from, new(project.Id, id))))
                    found.Add(Rules.MoneyRunsInACircle, $"amounts/{i}/from/{j}");
            }
        }
    }

    /// <summary>SC3029. A project is a part of itself.</summary>
    [Rule("SC3029")]
    public static void ProjectsRunInACircle(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project.PartOf is { } whole && Circles.LeadBack(project.Id, [whole], context.OfProjects))
            found.Add(Rules.ProjectsRunInACircle, "partOf", project.Id.Text);
    }

    /// <summary>SC3039. Somebody received money in the project, and pays without saying where the money comes from.</summary>
    /// <remarks>Once for each payer. Money from a fund of others is that of others for totals too.</remarks>
    [Rule("SC3039")]
    public static void PassedOnWithoutOrigin(CooperationProject project, CheckContext context, FindingSink found)
    {
        Dictionary<string, PartialDate?>? received = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount.Kind != AmountKind.Disbursement || !amount.From.IsEmpty || amount.Funding is { IsOwn: false }
                || BodyKey.OfPayers(amount) is not [var payer])
                continue;
            received ??= ReceivedBy(project);
            if (received.TryGetValue(payer, out var since) && !IsEarlier(amount, since))
            {
                found.Add(Rules.PassedOnWithoutOrigin, $"amounts/{i}", context.NameOf(amount.Payers[0]));
                received.Remove(payer);
            }
        }
    }

    /// <summary>SC3043. A body of the State pays under a 1 % scheme.</summary>
    [Rule("SC3043")]
    public static void StateBodyDeclaresItself(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            for (var j = 0; IsOfOnePercent(amount) && j < amount.Payers.Count; j++)
            {
                if (KindOf(amount.Payers[j], context)?.Level == AuthorityLevel.State)
                    found.Add(Rules.StateBodyDeclaresItself, $"amounts/{i}/payers/{j}", context.NameOf(amount.Payers[j]));
            }
        }
    }

    /// <summary>SC3045. A payment names an origin in another currency.</summary>
    [Rule("SC3045")]
    public static void OriginIsInAnotherCurrency(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            for (var j = 0; amount.Amount is not null && j < amount.From.Count; j++)
            {
                if (context.Find(amount.From[j], project) is { Amount.Currency: var other } && other != amount.Amount.Currency)
                    found.Add(Rules.OriginIsInAnotherCurrency, $"amounts/{i}/from/{j}", amount.Amount.Currency.Text, other.Text);
            }
        }
    }

    private static AuthorityKind? KindOf(ProjectBody body, CheckContext context) =>
        context.Register is { } register ? Channels.KindOf(body, register) : body.Kind;

    private static bool IsOfOnePercent(ProjectAmount amount) =>
        amount.Service == PublicService.WaterAgency || (amount.Funding is { } funding && !ServicePayments.ServicesOf(funding).IsEmpty);

    // By who received: the first time, which is null when a time is not known.
    private static Dictionary<string, PartialDate?> ReceivedBy(CooperationProject project)
    {
        var lead = project.Participants.FirstOrDefault(static one => one.Role == ProjectRole.Lead);
        var received = new Dictionary<string, PartialDate?>(StringComparer.Ordinal);
        foreach (var amount in project.Amounts)
        {
            var isIncome = amount.Kind == AmountKind.Received;
            if (!isIncome && amount.Kind != AmountKind.Disbursement)
                continue;
            var receiver = BodyKey.Of(amount.Receiver ?? (isIncome
                && lead is not null ? new ProjectBody { Authority = lead.Authority, Name = lead.Name } : null));
            var time = AmountTimes.Of(amount);
            if (receiver.Length > 0 && (!received.TryGetValue(receiver, out var before) || (before is { } known && time?.IsSurelyBefore(known) != false)))
                received[receiver] = time;
        }

        return received;
    }

    private static bool IsEarlier(ProjectAmount amount, PartialDate? since) => since is { } first && AmountTimes.Of(amount)?.IsSurelyBefore(first) == true;
}
