using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How many partnerships a definition of the field counts on a day.</summary>
internal sealed class DefinitionQuestion(Lives lives)
{
    public ValueList<DefinitionCount> On(CountingDefinition definition, LocalDate day)
    {
        var number = DaySpan.NumberOf(day);
        var counts = new SortedDictionary<string, Count>(StringComparer.Ordinal);
        foreach (var partnership in lives.Index.Register.Partnerships)
        {
            if (KindOfRelationship.On(partnership, number) is not { } kind || TermOf(definition, kind) is not { } term)
                continue;
            var (standing, meets) = (SeriesQuestion.Of(partnership, lives.Of(partnership), number), Meets(definition, partnership, number));
            counts[term] = counts.GetValueOrDefault(term).With(
                standing == CountAs.Not || meets == Certainty.No ? CountAs.Not : meets == Certainty.Surely ? standing : CountAs.Unknown);
        }

        return counts.Select(pair => new DefinitionCount
        {
            Definition = definition,
            On = day,
            Term = pair.Key,
            AtLeast = pair.Value.Surely,
            AtMost = pair.Value.Surely + pair.Value.Maybe + pair.Value.Unknown,
            Unknown = pair.Value.Unknown,
        }).ToValueList();
    }

    private static string? TermOf(CountingDefinition definition, PartnershipKind kind) => definition switch
    {
        CountingDefinition.Rgre => kind.Rgre,
        CountingDefinition.Clair => kind.Clair,
        _ => kind.Sci,
    };

    /// <summary>Whether a partnership meets what a definition asks beyond the kind; maybe when that is not recorded.</summary>
    private Certainty Meets(CountingDefinition definition, Partnership partnership, int day)
    {
        if (definition == CountingDefinition.Rgre)
            return Certainty.Surely;
        var heads = Certainty.No;
        var (isRecorded, isApproved) = (false, false);
        foreach (var life in lives.AgreementsUnder(partnership.Id))
        {
            var agreement = life.Agreement;
            if (life.SignedSpan is not { } signed || signed.First > day || agreement.Kind.Nature is AgreementNature.Preparatory or AgreementNature.Unilateral)
                continue;
            isRecorded = true;
            heads = heads.Or(HeadsSigned(agreement));
            isApproved |= agreement.Parties.Any(static party => party.AuthorisingActs.Any(static act => act.Kind == AuthorisingActKind.Deliberation));
        }

        heads = isRecorded ? heads : Certainty.Maybe;
        return definition == CountingDefinition.Clair && !isApproved ? heads.And(Certainty.Maybe) : heads;
    }

    private static Certainty HeadsSigned(Agreement agreement)
    {
        var certainty = Certainty.Surely;
        foreach (var party in agreement.Parties)
        {
            if (party.Signatories.Any(IsHead))
                continue;
            var isUnknown = party.Signatories.IsEmpty
                || party.Signatories.Any(static one => one.Capacity is not { IsListed: true } capacity || capacity == SignatoryCapacity.NotStated);
            certainty = certainty.And(isUnknown ? Certainty.Maybe : Certainty.No);
        }

        return certainty;

        static bool IsHead(Signatory signatory) =>
            signatory.Capacity is { } capacity
            && (capacity == SignatoryCapacity.Mayor || capacity == SignatoryCapacity.President || capacity == SignatoryCapacity.Governor
                || capacity == SignatoryCapacity.CountyHead);
    }
}
