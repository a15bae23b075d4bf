using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The channel of delivery of an amount: the first body that the money goes to, by the list of the OECD.</summary>
internal static class Channels
{
    /// <summary>The channel: as the amount states it, else the project, else as it follows from the receiver; null when nothing tells it.</summary>
    public static CrsChannel? Of(CooperationProject project, ProjectAmount amount, RegisterIndex register) =>
        amount.Channel ?? project.Channel ?? Derived(amount, register);

    /// <summary>The channel that follows from who receives an amount; null when the kind or the country of the receiver is not known, or tells none.</summary>
    /// <remarks>What has no receiver is spent by the payer, a local authority.</remarks>
    public static CrsChannel? Derived(ProjectAmount amount, RegisterIndex register)
    {
        if (amount.Receiver is not { } receiver)
            return IsPaidByAuthorities(amount) ? CrsChannel.DonorLocalGovernment : null;
        if (KindOf(receiver, register) is not { } kind || CountryOf(receiver, register) is not { } country || amount.Payers.IsEmpty)
            return null;
        if (CountryOf(amount.Payers[0], register) is not { } home)
            return null;
        if (country == home)
            return kind.ChannelAtHome;
        return kind.ChannelAtHome == kind.ChannelAbroad || DacRecipients.IsEligible(country, AmountTimes.Of(amount)) != Certainty.No ? kind.ChannelAbroad
            : null;
    }

    /// <summary>What sort of body it is: as stated, else what the authority last was; null when it is not known.</summary>
    public static AuthorityKind? KindOf(ProjectBody body, RegisterIndex register) =>
        body.Kind ?? (body.Authority is { } id ? register.Authorities.GetValueOrDefault(id)?.StatusAt(null)?.Kind : null);

    /// <summary>Its country: as stated, else that of the authority; null when it is not known.</summary>
    public static CountryCode? CountryOf(ProjectBody body, RegisterIndex register) => ProjectCountries.CountryOf(body.Country, body.Authority, register);

    private static bool IsPaidByAuthorities(ProjectAmount amount) => !amount.Payers.IsEmpty && amount.Payers.All(static payer => payer.Authority is not null);
}
