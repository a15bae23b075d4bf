using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A register as rows, one per agreement and party, in the order of the register.</summary>
/// <remarks>What is written can be read again, always. So an agreement that has the identifier of an earlier one, or a party that is not in the register, is not
/// written, nor is a reference to a partnership or source that is not there. Of several names, kinds and codes of an authority the flat form holds those of today; of several signatories, authorising acts and sources the first.</remarks>
internal sealed class RegisterRows
{
    private readonly RegisterIndex index;
    private readonly LanguageTag language;

    private RegisterRows(Register register, LanguageTag language) => (index, this.language) = (new RegisterIndex(register), language);

    /// <summary>The rows of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the texts that exist in several.</param>
    public static IEnumerable<TableCells> Of(Register register, LanguageTag language) => new RegisterRows(register, language).All();

    private IEnumerable<TableCells> All()
    {
        foreach (var agreement in index.Register.Agreements.DistinctBy(agreement => agreement.Id).Where(IsHeld))
        {
            var met = new HashSet<AuthorityId>();
            foreach (var party in agreement.Parties.AsEnumerable())
            {
                var row = new TableCells();
                AddAgreement(row, agreement);
                AddPartnership(row, agreement, party);
                AddParty(row, party);

                // A party that comes twice has not committed itself twice.
                if (met.Add(party.Authority))
                    AddCommitment(row, agreement, party);
                AddAuthority(row, index.Authorities[party.Authority]);
                if (agreement.Sources is [var reference, ..])
                    AddSource(row, reference);
                yield return row;
            }
        }
    }

    /// <summary>Whether every party is in the register: a row says its country, and an agreement with one party less is worse than none.</summary>
    private bool IsHeld(Agreement agreement) => agreement.Parties.All(party => index.Authorities.ContainsKey(party.Authority));

    private void AddAgreement(TableCells row, Agreement agreement)
    {
        row.Set(TableColumns.AgreementId, agreement.Id);
        row.Set(TableColumns.AgreementKind, agreement.Kind);
        AddText(row, agreement.Title, TableColumns.AgreementTitle, TableColumns.AgreementTitleLanguage);
        row.Set(TableColumns.AgreementNumber, agreement.Number);
        row.Set(TableColumns.SignedOn, agreement.SignedOn);
        row.Set(TableColumns.SignedOnBasis, agreement.SignedOnBasis);
        row.Set(TableColumns.InitialledOn, agreement.InitialledOn);
        AddText(row, agreement.Object, TableColumns.Object, TableColumns.ObjectLanguage);
        row.Set(TableColumns.Themes, agreement.Themes);
        row.Set(TableColumns.Modality, agreement.Modality);
        row.Set(TableColumns.TermKind, agreement.Term?.Kind);
        row.Set(TableColumns.TermStartsOn, agreement.Term?.StartsOn);
        row.Set(TableColumns.TermEndsOn, agreement.Term?.EndsOn);
        row.Set(TableColumns.TermLength, agreement.Term?.Length);
        row.Set(TableColumns.HasNoCommitments, agreement.HasNoCommitments);
        row.Set(TableColumns.AuthenticLanguages, agreement.AuthenticLanguages);
        row.Set(TableColumns.Confidence, agreement.Confidence);
    }

    private void AddPartnership(TableCells row, Agreement agreement, AgreementParty party)
    {
        // A reference that leads nowhere would be read as a record of which nothing is known.
        if (agreement.Partnership is not { } id || !index.Partnerships.TryGetValue(id, out var partnership))
            return;
        row.Set(TableColumns.PartnershipId, id);
        row.Set(TableColumns.PartnershipKind, partnership.Kind);
        row.Set(TableColumns.PartyIsMember, partnership.Members.Any(member => member.Authority == party.Authority));
    }

    private static void AddParty(TableCells row, AgreementParty party)
    {
        row.Set(TableColumns.PartyId, party.Authority);
        row.Set(TableColumns.PartyRole, party.Role);
        row.Set(TableColumns.PartySignedOn, party.SignedOn);
        if (party.Signatories is [var signatory, ..])
        {
            row.Set(TableColumns.SignatoryCapacity, signatory.Capacity);
            row.Set(TableColumns.SignatoryName, signatory.Name);
        }

        if (party.AuthorisingActs is [var act, ..])
        {
            row.Set(TableColumns.AuthorisingActKind, act.Kind);
            row.Set(TableColumns.AuthorisingActNumber, act.Number);
            row.Set(TableColumns.AuthorisingActOn, act.AdoptedOn);
        }

        row.Set(TableColumns.TransmissionSentOn, party.Transmission?.SentOn);
        row.Set(TableColumns.TransmissionReceivedOn, party.Transmission?.ReceivedOn);
        row.Set(TableColumns.TransmissionReceiptNumber, party.Transmission?.ReceiptNumber);
    }

    /// <summary>The commitment of a party that has one. Of several none is held: the first alone would misstate their sum.</summary>
    private static void AddCommitment(TableCells row, Agreement agreement, AgreementParty party)
    {
        var own = agreement.Commitments.Where(commitment => commitment.Party == party.Authority).ToList();
        if (own is not [var commitment])
            return;
        row.Set(TableColumns.CommitmentAmount, commitment.Amount.Amount);
        row.Set(TableColumns.CommitmentCurrency, commitment.Amount.Currency);
        row.Set(TableColumns.CommitmentYear, commitment.Year);
    }

    private void AddAuthority(TableCells row, LocalAuthority authority)
    {
        row.Set(TableColumns.PartyCountry, authority.Country);
        AddText(row, OfToday(authority.Names, static name => name.Validity)?.Text, TableColumns.PartyName, TableColumns.PartyNameLanguage);
        row.Set(TableColumns.PartyKind, OfToday(authority.Kinds, static status => status.Validity)?.Kind);
        if (OfToday(authority.Codes, static codes => codes.Validity) is not { } codes)
            return;
        row.Set(TableColumns.InseeCommune, codes.InseeCommune);
        row.Set(TableColumns.InseeDepartment, codes.InseeDepartment);
        row.Set(TableColumns.InseeRegion, codes.InseeRegion);
        row.Set(TableColumns.Siren, codes.Siren);
        row.Set(TableColumns.Siret, codes.Siret);
        row.Set(TableColumns.GbT2260, codes.GbT2260);
        row.Set(TableColumns.Iso3166Part2, codes.Iso3166Part2);
        row.Set(TableColumns.Nuts, codes.Nuts);
        row.Set(TableColumns.Wikidata, codes.Wikidata);
    }

    private void AddSource(TableCells row, SourceReference reference)
    {
        if (!index.Sources.TryGetValue(reference.Source, out var source))
            return;
        row.Set(TableColumns.SourceId, reference.Source);
        row.Set(TableColumns.SourceKind, source.Kind);
        row.Set(TableColumns.SourcePublisher, source.Publisher);
        row.Set(TableColumns.SourceAddress, source.Address);
        row.Set(TableColumns.SourceCitation, source.Citation);
    }

    private void AddText(TableCells row, LocalizedText? text, TableColumn<string> column, TableColumn<LanguageTag> languageColumn)
    {
        if (text is null)
            return;
        var (tag, words) = text.Choose(language);
        row.Set(column, words);
        row.Set(languageColumn, tag);
    }

    /// <summary>What holds today: the first fact that has no end, or the last of those that ended.</summary>
    private static T? OfToday<T>(ValueList<T> facts, Func<T, Validity?> validityOf)
        where T : class =>
        facts.FirstOrDefault(fact => validityOf(fact)?.Until is null) ?? (facts is [.., var last] ? last : null);
}
