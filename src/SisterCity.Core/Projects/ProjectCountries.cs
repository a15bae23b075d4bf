using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The countries that benefit from a project: those that it states, else those of its partners.</summary>
/// <example><code>ProjectCountries.Of(project, register) // Senegal, where the partner is</code></example>
public static class ProjectCountries
{
    /// <summary>The countries and what is stated of their shares; empty when nothing tells them.</summary>
    /// <param name="project">The project.</param>
    /// <param name="register">The register that has it.</param>
    /// <returns>
    /// The stated countries. Else those of the participants, of the members of the partnership, or of the parties of the agreement, other than those of who
    /// pays; where all pay, other than the country of the lead.
    /// A project between authorities of one country benefits that country. Several partners' countries have no shares.
    /// </returns>
    public static ValueList<ProjectCountry> Of(CooperationProject project, Register register)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(register);
        return Of(project, RegisterIndex.Of(register)).ToValueList();
    }

    internal static IReadOnlyList<ProjectCountry> Of(CooperationProject project, RegisterIndex register)
    {
        if (!project.Countries.IsEmpty)
            return project.Countries;
        var home = CountriesOfPayers(project, register);
        var lead = LeadsCountry(project, register);
        if (home.Count == 0 && lead is { } led)
            home.Add(led);
        foreach (var countries in new[] { OfParticipants(project, register), OfMembers(project, register), OfParties(project, register) })
        {
            var all = countries.Distinct().ToList();
            var abroad = all.Where(country => !home.Contains(country)).ToList();

            // Where all pay, it is not the country of who leads.
            if (abroad.Count == 0)
                abroad = all.Where(country => country != lead).ToList();
            if (abroad.Count > 0)
                return [.. abroad.Select(static country => new ProjectCountry { Country = country })];
        }

        return [];
    }

    /// <summary>The country of the lead; null when there is none, or it is not known.</summary>
    internal static CountryCode? LeadsCountry(CooperationProject project, RegisterIndex register) =>
        project.Participants.FirstOrDefault(static one => one.Role == Codelists.ProjectRole.Lead) is { } lead
            ? CountryOf(lead.Country, lead.Authority, register) : null;

    /// <summary>The country that is stated, else that of the authority; null when neither is known.</summary>
    internal static CountryCode? CountryOf(CountryCode? stated, AuthorityId? authority, RegisterIndex register) =>
        stated ?? (authority is { } id ? register.Authorities.GetValueOrDefault(id)?.Country : null);

    // A project that is led from abroad benefits the country of its lead.
    private static HashSet<CountryCode> CountriesOfPayers(CooperationProject project, RegisterIndex register) =>
    [
        .. Known(project.Participants.Where(static one => one.Role == Codelists.ProjectRole.Funder)
            .Select(one => CountryOf(one.Country, one.Authority, register))),
        .. Known(project.Amounts.SelectMany(static amount => amount.Payers).Select(payer => CountryOf(payer.Country, payer.Authority, register))),
    ];

    private static IEnumerable<CountryCode> OfParticipants(CooperationProject project, RegisterIndex register) =>
        Known(project.Participants.Where(static one => one.Role != Codelists.ProjectRole.Funder)
            .Select(one => CountryOf(one.Country, one.Authority, register)));

    private static IEnumerable<CountryCode> OfMembers(CooperationProject project, RegisterIndex register) =>
        project.Partnership is { } id && register.Partnerships.TryGetValue(id, out var partnership)
            ? Known(partnership.Members.Select(member => CountryOf(null, member.Authority, register)))
            : [];

    private static IEnumerable<CountryCode> OfParties(CooperationProject project, RegisterIndex register) =>
        project.Agreement is { } id && register.Agreements.TryGetValue(id, out var agreement)
            ? Known(agreement.Parties.Select(party => CountryOf(null, party.Authority, register)))
            : [];

    private static IEnumerable<CountryCode> Known(IEnumerable<CountryCode?> countries) => countries.OfType<CountryCode>();
}
