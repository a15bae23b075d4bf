using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <content>What the legal rules ask of a library, made when first asked for.</content>
public sealed partial class LegalLibrary
{
    // One for the general law, one for each territory with law of its own.
    private readonly LegalTimeline?[] timelines = new LegalTimeline?[Enum.GetValues<PartySort>().Length * (1 + LegalTerritory.List.Entries.Count)];
    private ProvisionVersion[]? rulings;

    /// <summary>The frameworks of a sort of party in a territory; null for one to whom no law that is formalised speaks.</summary>
    internal LegalTimeline? TimelineOf(PartySort sort, LegalTerritory? territory = null)
    {
        if (!Addressees.HasLaw(sort))
            return null;
        var place = territory is { } known ? 1 + Territories.PlaceOf(known) : 0;
        return timelines[((int)sort * (1 + LegalTerritory.List.Entries.Count)) + place] ??= LegalTimeline.Of(this, sort, territory);
    }

    /// <summary>What networks call a twinning.</summary>
    internal Timed[] Definitions => field ??=
    [
        .. Provisions.Where(provision => provision.Functions.AsSpan().Contains(LegalFunction.Definition))
            .SelectMany(provision => provision.Versions.Where(version => version.Until is null && version.Confidence != LegalConfidence.MemoryOnly)
                .SelectMany(version => version.Requires.Select(requirement => new Timed(provision, version, requirement, LegalRules.Find(requirement.Kind))))),
    ];

    /// <summary>The judgments that say what comes of dealing with an entity that is not recognised: to read, whatever the day of the act.</summary>
    internal ValueList<ProvisionVersion> RulingsOnRecognition => (rulings ??= [.. Provisions
        .Where(provision => provision.Functions.AsSpan().Contains(LegalFunction.Limits))
        .SelectMany(provision => provision.Versions)
        .Where(version => version.Requires.Any(requirement => requirement.Kind == RequirementKind.RecognisedCounterpart))]).ToValueList();

    /// <summary>The last version that may give a power to cooperate on a date, to whatever sort of authority: what one asks of when the sort is not known.</summary>
    internal Timed? LastBasisOf(PartialDate when) => LastOf(RequirementKind.StatutoryBasis, when);

    /// <summary>Whether the law of a date may make the effect of somebody's act depend on a transmission.</summary>
    internal bool MayAskForTransmission(PartialDate when) => LastOf(RequirementKind.Transmission, when) is not null;

    private Timed? LastOf(RequirementKind kind, PartialDate when)
    {
        foreach (var sort in (ReadOnlySpan<PartySort>)[PartySort.Commune, PartySort.Region])
        {
            var frameworks = TimelineOf(sort)!.At(when);
            for (var i = frameworks.Count - 1; i >= 0; i--)
            {
                if (frameworks[i].Find(kind) is { } timed)
                    return timed;
            }
        }

        return null;
    }

    /// <summary>The version that gives the power to cooperate on a date, for a party to whom it gives none; null when there is not surely one.</summary>
    internal Timed? BasisOf(PartialDate? when)
    {
        var frameworks = TimelineOf(PartySort.Commune)!.At(when ?? PartialDate.Parse("../9999"));
        return frameworks.Count > 1 ? null : frameworks[0].Find(RequirementKind.StatutoryBasis);
    }
}
