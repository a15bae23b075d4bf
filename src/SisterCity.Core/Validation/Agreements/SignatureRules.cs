using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The days of an agreement from its initialling to its transmission.</summary>
internal static class SignatureRules
{
    /// <summary>SC2011. A signature lies after the day of the check.</summary>
    [Rule("SC2011")]
    public static void SignedInTheFuture(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.SignedOn is { } signed && signed.IsAfter(context.On) == Certainty.Surely)
            found.Add(Rules.SignedInTheFuture, "signedOn", signed, context.On);
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].SignedOn is { } apart && apart.IsAfter(context.On) == Certainty.Surely)
                found.Add(Rules.SignedInTheFuture, $"parties/{i}/signedOn", apart, context.On);
        }
    }

    /// <summary>SC2002. A party signed before any act authorised it. Of several acts one is enough.</summary>
    [Rule("SC2002")]
    public static void SignedBeforeAuthorised(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (Signatures.Of(agreement, party) is not { } signed)
                continue;
            var (late, act) = (Certainty.Surely, -1);
            var acts = party.AuthorisingActs;
            for (var j = 0; j < acts.Count && late != Certainty.No; j++)
            {
                if (!Authorises(acts[j].Kind))
                    continue;

                // An act without a date may have come first.
                var isLate = acts[j].AdoptedOn is { } adopted ? adopted.IsAfter(signed) : Certainty.No;
                (late, act) = isLate <= late || act < 0 ? (isLate, j) : (late, act);
            }

            // A deliberation of the same month as the signature is the ordinary case, not a fault.
            if (act >= 0 && late == Certainty.Surely)
                found.Add(
                    Rules.SignedBeforeAuthorised, $"parties/{i}/authorisingActs/{act}/adoptedOn",
                    signed, acts[act].AdoptedOn!.Value, context.NameOf(party.Authority));
        }

        static bool Authorises(AuthorisingActKind kind) =>
            kind == AuthorisingActKind.Deliberation || kind == AuthorisingActKind.DelegatedDecision || kind == AuthorisingActKind.StandingCommitteeDecision
            || kind == AuthorisingActKind.ExecutiveOrder || kind == AuthorisingActKind.HigherAuthorityApproval;
    }

    /// <summary>SC2021. An agreement was transmitted to the State before it was signed.</summary>
    [Rule("SC2021")]
    public static void TransmittedBeforeSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (Signatures.Of(agreement, party) is { } signed && party.Transmission?.SentOn is { } sent && sent.IsSurelyBefore(signed))
                found.Add(Rules.TransmittedBeforeSigned, $"parties/{i}/transmission/sentOn", sent, signed);
        }
    }

    /// <summary>SC2022. An agreement was received before it was sent.</summary>
    [Rule("SC2022")]
    public static void ReceivedBeforeItWasSent(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].Transmission is { SentOn: { } sent, ReceivedOn: { } received } && received.IsSurelyBefore(sent))
                found.Add(Rules.ReceivedBeforeItWasSent, $"parties/{i}/transmission/receivedOn", received, sent);
        }
    }

    /// <summary>SC2034. An agreement was initialled, and no signature is known.</summary>
    [Rule("SC2034")]
    public static void InitialledIsNotSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { InitialledOn: { } initialled } && Signatures.OfFirst(agreement) is null)
            found.Add(Rules.InitialledIsNotSigned, "initialledOn", initialled);
    }
}
