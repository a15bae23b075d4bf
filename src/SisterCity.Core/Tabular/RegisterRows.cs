using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A register as rows, one per agreement and party, in the order of the register.</summary>
/// <remarks>A table that was written can be read again, always. So an agreement that has the identifier of an earlier one, or a party that is not in the register, is
/// not written, nor is a reference to a partnership or source that is not there.</remarks>
internal sealed class RegisterRows
{
    private readonly RegisterIndex index;
    private readonly LanguageTag language;
    private readonly List<Agreement> agreements;
    private readonly HashSet<SourceId> sources;

    private RegisterRows(Register register, LanguageTag language)
    {
        (index, this.language) = (new RegisterIndex(register), language);
        agreements = [.. register.Agreements.DistinctBy(agreement => agreement.Id).Where(IsHeld).Select(WithReferencesThatLead)];
        sources = [.. agreements.Where(agreement => !agreement.Parties.IsEmpty).SelectMany(agreement => agreement.Sources).Select(its => its.Source)];
    }

    /// <summary>The rows of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the texts that exist in several.</param>
    public static IEnumerable<WrittenRow> Of(Register register, LanguageTag language) =>
        new RegisterRows(register, language).All().Select(static row => new WrittenRow(row));

    private IEnumerable<TableCells> All()
    {
        foreach (var agreement in agreements)
        {
            var met = new HashSet<AuthorityId>();
            foreach (var party in agreement.Parties.AsEnumerable())
            {
                // A party that comes twice has not committed itself twice.
                yield return RowOf(agreement, party, met.Add(party.Authority) ? CommitmentOf(agreement, party) : null);
            }
        }
    }

    /// <summary>Whether every party is in the register: a row says its country, and an agreement with one party less is worse than none.</summary>
    private bool IsHeld(Agreement agreement) => agreement.Parties.All(party => index.Authorities.ContainsKey(party.Authority));

    /// <summary>A reference that leads nowhere would be read as a record of which nothing is known.</summary>
    private Agreement WithReferencesThatLead(Agreement agreement) => agreement with
    {
        Partnership = agreement.Partnership is { } id && index.Partnerships.ContainsKey(id) ? id : null,
        Sources = agreement.Sources is [var first, ..] && index.Sources.ContainsKey(first.Source) ? [first] : [],
    };

    /// <summary>A table describes the sources of its records; a status that rests on another is written without.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="sources">The sources that the table describes.</param>
    public static Partnership WithStatusOf(Partnership partnership, HashSet<SourceId> sources) => partnership with
    {
        StatusClaims = partnership.StatusClaims.Take(1)
            .Select(claim => claim with { Sources = claim.Sources.Take(1).Where(its => sources.Contains(its.Source)).ToValueList() }).ToValueList(),
    };

    private TableCells RowOf(Agreement agreement, AgreementParty party, FinancialCommitment? commitment)
    {
        var row = new TableCells();
        bool? isMember = null;
        RecordLenses.Agreement.Write(agreement, row, language);
        if (agreement.Partnership is { } id)
        {
            var partnership = index.Partnerships[id];
            isMember = partnership.Members.Any(member => member.Authority == party.Authority);
            RecordLenses.Partnership.Write(WithStatusOf(partnership, sources), row, language);
        }

        RecordLenses.Row.Write(new RowAlone { Party = party, Commitment = commitment, IsMember = isMember }, row, language);
        RecordLenses.Authority.Write(index.Authorities[party.Authority], row, language);
        if (agreement.Sources is [var reference])
            RecordLenses.Source.Write(index.Sources[reference.Source], row, language);
        return row;
    }

    /// <summary>The commitment of a party that has one. Of several none is held: the first alone would misstate their sum.</summary>
    private static FinancialCommitment? CommitmentOf(Agreement agreement, AgreementParty party) =>
        agreement.Commitments.Where(commitment => commitment.Party == party.Authority).Take(2).ToList() is [var only] ? only : null;
}
