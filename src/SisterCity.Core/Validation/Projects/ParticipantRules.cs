using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Who takes part in a project, and under what.</summary>
internal static class ParticipantRules
{
    /// <summary>SC3001. Nobody leads the project.</summary>
    [Rule("SC3001")]
    public static void ProjectHasNoLead(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var participant in project.Participants)
        {
            if (participant.Role == ProjectRole.Lead)
                return;
        }

        found.Add(Rules.ProjectHasNoLead, "participants");
    }

    /// <summary>SC3008. A participant is neither an authority nor has a name.</summary>
    [Rule("SC3008")]
    public static void ParticipantIsNobody(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Participants.Count; i++)
        {
            if (project.Participants[i] is { Authority: null, Name: null, IsUndecided: not true })
                found.Add(Rules.ParticipantIsNobody, $"participants/{i}");
        }
    }

    /// <summary>SC3022. A participant is still sought, and is named.</summary>
    [Rule("SC3022")]
    public static void UndecidedIsNamed(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Participants.Count; i++)
        {
            if (project.Participants[i] is { IsUndecided: true } participant && (participant.Authority is not null || participant.Name is not null))
                found.Add(Rules.UndecidedIsNamed, $"participants/{i}/isUndecided");
        }
    }

    /// <summary>SC3005. A project belongs to no partnership and no agreement.</summary>
    [Rule("SC3005")]
    public static void ProjectHangsOnNothing(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { Partnership: null, Agreement: null })
            found.Add(Rules.ProjectHangsOnNothing, string.Empty);
    }

    /// <summary>SC3020. The lead is neither a member of the partnership nor a party of the agreement.</summary>
    [Rule("SC3020")]
    public static void LeadIsNoMember(CooperationProject project, CheckContext context, FindingSink found)
    {
        var sides = SidesOf(project, context);
        if (sides.Count == 0)
            return;
        for (var i = 0; i < project.Participants.Count; i++)
        {
            if (project.Participants[i] is { Authority: { } lead } participant && participant.Role == ProjectRole.Lead && !sides.Contains(lead))
                found.Add(Rules.LeadIsNoMember, $"participants/{i}/authority", context.NameOf(lead));
        }
    }

    /// <summary>SC3021. Who pays or receives is not among the participants.</summary>
    /// <remarks>Once for each body. Who is nobody is not told.</remarks>
    [Rule("SC3021")]
    public static void PaysWithoutTakingPart(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project.Amounts.IsEmpty)
            return;
        var known = KeysOfParticipants(project);
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            for (var j = 0; j < amount.Payers.Count; j++)
                Look(amount.Payers[j], $"amounts/{i}/payers/{j}");
            Look(amount.Receiver, $"amounts/{i}/receiver");
        }

        void Look(ProjectBody? body, string at)
        {
            if (BodyKey.Of(body) is { Length: > 0 } key && known.Add(key))
                found.Add(Rules.PaysWithoutTakingPart, at, context.NameOf(body!));
        }
    }

    private static HashSet<string> KeysOfParticipants(CooperationProject project)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var participant in project.Participants)
        {
            keys.Add(BodyKey.Of(new ProjectBody { Authority = participant.Authority, Name = participant.Name }));

            // A body is known again by any of its names.
            if (participant is not { Authority: null, Name: { } names })
                continue;
            foreach (var name in names.Pairs)
                keys.Add(name.Value.ToUpperInvariant());
        }

        return keys;
    }

    private static HashSet<AuthorityId> SidesOf(CooperationProject project, CheckContext context)
    {
        var sides = new HashSet<AuthorityId>();
        if (project.Partnership is { } partnership && context.Find(partnership) is { } shared)
            sides.UnionWith(shared.Members.Select(static member => member.Authority));
        if (project.Agreement is { } agreement && context.Find(agreement) is { } signed)
            sides.UnionWith(signed.Parties.Select(static party => party.Authority));
        return sides;
    }
}
