using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A project run under a partnership or an agreement: who leads, what for, where, with whose money.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new CooperationProject { Id = ProjectId.Parse("water-blitta"), Title = LocalizedText.Of("fr", "Eau et assainissement"),
///     Participants = [new ProjectParticipant { Authority = AuthorityId.Parse("yvelines"), Role = ProjectRole.Lead }] }
/// </code></example>
public sealed record CooperationProject
{
    /// <summary>Its identifier within the register.</summary>
    public required ProjectId Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it does.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The partnership it serves; null when none.</summary>
    public PartnershipId? Partnership { get; init; }

    /// <summary>The agreement it carries out; null when none.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Who takes part, the lead included.</summary>
    public ValueList<ProjectParticipant> Participants { get; init; }

    /// <summary>What it is about.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>Its purposes in the OECD's Creditor Reporting System.</summary>
    public ValueList<CrsPurpose> Purposes { get; init; }

    /// <summary>Where it takes place.</summary>
    public ValueList<Place> Places { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    public PartialDate? StartsOn { get; init; }

    /// <summary>The last day; null when not ended, or unknown.</summary>
    public PartialDate? EndsOn { get; init; }

    /// <summary>Where it stands; null when unknown.</summary>
    public ProjectStatus? Status { get; init; }

    /// <summary>How it is carried out; null when unknown.</summary>
    public CooperationModality? Modality { get; init; }

    /// <summary>Whether it counts as official development assistance; null when not judged.</summary>
    public bool? IsOfficialDevelopmentAssistance { get; init; }

    /// <summary>Budget and disbursements, by year, funder and currency.</summary>
    public ValueList<ProjectAmount> Amounts { get; init; }

    /// <summary>What is done in it.</summary>
    public ValueList<ProjectActivity> Activities { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
