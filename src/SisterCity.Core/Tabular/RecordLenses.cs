using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>One lens a column, beside its record: it is used for writing and for reading. A text and its language share one.</summary>
/// <remarks>Of several names, kinds and codes of an authority a table holds those of today; of several signatories,
/// authorising acts, sources and stated statuses the first.</remarks>
internal static class RecordLenses
{
    private static readonly Lenses<Term> Term = new(new() { Kind = default })
    {
        { TableColumns.TermKind, term => term.Kind, (term, kind) => term with { Kind = kind } },
        { TableColumns.TermStartsOn, term => term.StartsOn, (term, on) => term with { StartsOn = on } },
        { TableColumns.TermEndsOn, term => term.EndsOn, (term, on) => term with { EndsOn = on } },
        { TableColumns.TermLength, term => term.Length, (term, length) => term with { Length = length } },
        { TableColumns.TermRenewalLength, term => term.RenewalLength, (term, length) => term with { RenewalLength = length } },
        { TableColumns.TermNotice, term => term.Notice, (term, notice) => term with { Notice = notice } },
    };

    private static readonly Lenses<Signatory> Signatory = new(new())
    {
        { TableColumns.SignatoryCapacity, signatory => signatory.Capacity, (signatory, capacity) => signatory with { Capacity = capacity } },
        { TableColumns.SignatoryName, signatory => signatory.Name, (signatory, name) => signatory with { Name = name } },
    };

    private static readonly Lenses<Transmission> TransmissionOfTheAct = new(new())
    {
        { TableColumns.AuthorisingActSentOn, sent => sent.SentOn, (sent, on) => sent with { SentOn = on } },
        { TableColumns.AuthorisingActReceivedOn, sent => sent.ReceivedOn, (sent, on) => sent with { ReceivedOn = on } },
    };

    private static readonly Lenses<AuthorisingAct> AuthorisingAct = new(new() { Kind = default })
    {
        { TableColumns.AuthorisingActKind, act => act.Kind, (act, kind) => act with { Kind = kind } },
        { TableColumns.AuthorisingActNumber, act => act.Number, (act, number) => act with { Number = number } },
        { TableColumns.AuthorisingActOn, act => act.AdoptedOn, (act, on) => act with { AdoptedOn = on } },
        { TableColumns.AuthorisingActPublishedOn, act => act.PublishedOn, (act, on) => act with { PublishedOn = on } },
        { TransmissionOfTheAct, act => act.Transmission, (act, sent) => act with { Transmission = sent } },
    };

    private static readonly Lenses<Transmission> Transmission = new(new())
    {
        { TableColumns.TransmissionSentOn, sent => sent.SentOn, (sent, on) => sent with { SentOn = on } },
        { TableColumns.TransmissionReceivedOn, sent => sent.ReceivedOn, (sent, on) => sent with { ReceivedOn = on } },
        { TableColumns.TransmissionReceiptNumber, sent => sent.ReceiptNumber, (sent, number) => sent with { ReceiptNumber = number } },
    };

    private static readonly Lenses<AgreementParty> Party = new(new() { Authority = default })
    {
        { TableColumns.PartyId, party => party.Authority, (party, id) => party with { Authority = id } },
        { TableColumns.PartyRole, party => party.Role, (party, role) => party with { Role = role } },
        { TableColumns.PartySignedOn, party => party.SignedOn, (party, on) => party with { SignedOn = on } },
        { Signatory, party => FirstOf(party.Signatories), (party, signatory) => party with { Signatories = [signatory] } },
        { AuthorisingAct, party => FirstOf(party.AuthorisingActs), (party, act) => party with { AuthorisingActs = [act] } },
        { Transmission, party => party.Transmission, (party, sent) => party with { Transmission = sent } },
    };

    private static readonly Lenses<FinancialCommitment> Commitment = new(new() { Amount = new() { Amount = 0, Currency = default } })
    {
        { TableColumns.CommitmentAmount, given => given.Amount.Amount, (given, amount) => given with { Amount = given.Amount with { Amount = amount } } },
        { TableColumns.CommitmentCurrency, given => given.Amount.Currency, (given, code) => given with { Amount = given.Amount with { Currency = code } } },
        { TableColumns.CommitmentYear, given => given.Year, (given, year) => given with { Year = year } },
    };

    private static readonly Lenses<Identifier> OtherCode = new(new() { Scheme = string.Empty, Id = string.Empty })
    {
        { TableColumns.PartyCodeScheme, other => other.Scheme, (other, scheme) => other with { Scheme = scheme } },
        { TableColumns.PartyCode, other => other.Id, (other, id) => other with { Id = id } },
    };

    private static readonly Lenses<AuthorityCodes> Codes = new(new())
    {
        { TableColumns.InseeCommune, codes => codes.InseeCommune, (codes, code) => codes with { InseeCommune = code } },
        { TableColumns.InseeDepartment, codes => codes.InseeDepartment, (codes, code) => codes with { InseeDepartment = code } },
        { TableColumns.InseeRegion, codes => codes.InseeRegion, (codes, code) => codes with { InseeRegion = code } },
        { TableColumns.Siren, codes => codes.Siren, (codes, code) => codes with { Siren = code } },
        { TableColumns.Siret, codes => codes.Siret, (codes, code) => codes with { Siret = code } },
        { TableColumns.GbT2260, codes => codes.GbT2260, (codes, code) => codes with { GbT2260 = code } },
        { TableColumns.Iso31662, codes => codes.Iso3166Part2, (codes, code) => codes with { Iso3166Part2 = code } },
        { TableColumns.Nuts, codes => codes.Nuts, (codes, code) => codes with { Nuts = code } },
        { TableColumns.Wikidata, codes => codes.Wikidata, (codes, code) => codes with { Wikidata = code } },
        { OtherCode, codes => FirstOf(codes.Others), (codes, other) => codes with { Others = [other] } },
    };

    private static readonly Lenses<SourceReference> AgreementSource = new(new() { Source = default })
    {
        { TableColumns.SourceId, reference => reference.Source, (reference, id) => reference with { Source = id } },
        { TableColumns.SourceLocator, reference => reference.Locator, (reference, locator) => reference with { Locator = locator } },
    };

    private static readonly Lenses<SourceReference> PartnershipSource = new(new() { Source = default })
    {
        { TableColumns.PartnershipSource, reference => reference.Source, (reference, id) => reference with { Source = id } },
        { TableColumns.PartnershipSourceLocator, reference => reference.Locator, (reference, locator) => reference with { Locator = locator } },
    };

    private static readonly Lenses<StatusClaim> StatusClaim = new(new() { State = default })
    {
        { TableColumns.PartnershipStatus, claim => claim.State, (claim, state) => claim with { State = state } },
        { TableColumns.PartnershipStatusOn, claim => claim.AsOf, (claim, on) => claim with { AsOf = on } },
        { TableColumns.PartnershipStatusSource, claim => FirstOf(claim.Sources)?.Source, (claim, id) => claim with { Sources = [new() { Source = id }] } },
    };

    /// <summary>What a row says for itself alone.</summary>
    public static readonly Lenses<RowAlone> Row = new(new() { Party = new() { Authority = default } })
    {
        { Party, row => row.Party, (row, party) => row with { Party = party } },
        { TableColumns.PartyIsMember, row => row.IsMember, (row, isMember) => row with { IsMember = isMember } },
        { Commitment, row => row.Commitment, (row, given) => row with { Commitment = given } },
    };

    /// <summary>What rows say of an agreement.</summary>
    public static readonly Lenses<Agreement> Agreement = new(new() { Id = default, Kind = default })
    {
        { TableColumns.AgreementId, agreement => agreement.Id, (agreement, id) => agreement with { Id = id } },
        { TableColumns.AgreementKind, agreement => agreement.Kind, (agreement, kind) => agreement with { Kind = kind } },
        {
            TableColumns.AgreementTitle, TableColumns.AgreementTitleLanguage,
            agreement => agreement.Title, (agreement, text) => agreement with { Title = text }
        },
        { TableColumns.AgreementNumber, agreement => agreement.Number, (agreement, number) => agreement with { Number = number } },
        { TableColumns.SignedOn, agreement => agreement.SignedOn, (agreement, on) => agreement with { SignedOn = on } },
        { TableColumns.SignedOnBasis, agreement => agreement.SignedOnBasis, (agreement, basis) => agreement with { SignedOnBasis = basis } },
        { TableColumns.InitialledOn, agreement => agreement.InitialledOn, (agreement, on) => agreement with { InitialledOn = on } },
        { TableColumns.PartnershipId, agreement => agreement.Partnership, (agreement, id) => agreement with { Partnership = id } },
        { TableColumns.Object, TableColumns.ObjectLanguage, agreement => agreement.Object, (agreement, text) => agreement with { Object = text } },
        { TableColumns.Themes, agreement => agreement.Themes, (agreement, themes) => agreement with { Themes = themes } },
        { TableColumns.Modality, agreement => agreement.Modality, (agreement, modality) => agreement with { Modality = modality } },
        { Term, agreement => agreement.Term, (agreement, term) => agreement with { Term = term } },
        { TableColumns.HasNoCommitments, agreement => agreement.HasNoCommitments, (agreement, hasNone) => agreement with { HasNoCommitments = hasNone } },
        { TableColumns.AuthenticLanguages, agreement => agreement.AuthenticLanguages, (agreement, tags) => agreement with { AuthenticLanguages = tags } },
        { TableColumns.Confidence, agreement => agreement.Confidence, (agreement, level) => agreement with { Confidence = level } },
        { TableColumns.Note, TableColumns.NoteLanguage, agreement => agreement.Note, (agreement, text) => agreement with { Note = text } },
        { AgreementSource, agreement => FirstOf(agreement.Sources), (agreement, source) => agreement with { Sources = [source] } },
    };

    /// <summary>What rows say of a partnership, beside its identifier.</summary>
    public static readonly Lenses<Partnership> Partnership = new(new() { Id = default, Kind = default })
    {
        { TableColumns.PartnershipKind, partnership => partnership.Kind, (partnership, kind) => partnership with { Kind = kind } },
        {
            TableColumns.PartnershipTitle, TableColumns.PartnershipTitleLanguage,
            partnership => partnership.Title, (partnership, text) => partnership with { Title = text }
        },
        { TableColumns.PartnershipSince, partnership => partnership.Since, (partnership, on) => partnership with { Since = on } },
        {
            TableColumns.PartnershipEndedOn,
            partnership => EndOf(partnership)?.On, (partnership, on) => partnership with { Events = [new() { State = LifecycleState.Ended, On = on }] }
        },
        { TableColumns.PartnershipThemes, partnership => partnership.Themes, (partnership, themes) => partnership with { Themes = themes } },
        {
            TableColumns.PartnershipNote, TableColumns.PartnershipNoteLanguage,
            partnership => partnership.Note, (partnership, text) => partnership with { Note = text }
        },
        { PartnershipSource, partnership => FirstOf(partnership.Sources), (partnership, source) => partnership with { Sources = [source] } },
        { StatusClaim, partnership => FirstOf(partnership.StatusClaims), (partnership, claim) => partnership with { StatusClaims = [claim] } },
    };

    /// <summary>What rows say of an authority, beside its identifier.</summary>
    public static readonly Lenses<LocalAuthority> Authority = new(new() { Id = default, Country = default })
    {
        { TableColumns.PartyCountry, authority => authority.Country, (authority, country) => authority with { Country = country } },
        {
            TableColumns.PartyName, TableColumns.PartyNameLanguage,
            authority => OfToday(authority.Names, static name => name.Validity)?.Text, (authority, text) => authority with { Names = [new() { Text = text }] }
        },
        {
            TableColumns.PartyKind,
            authority => OfToday(authority.Kinds, static its => its.Validity)?.Kind, (authority, kind) => authority with { Kinds = [new() { Kind = kind }] }
        },
        { Codes, authority => OfToday(authority.Codes, static codes => codes.Validity), (authority, codes) => authority with { Codes = [codes] } },
    };

    /// <summary>What rows say of a source, beside its identifier.</summary>
    public static readonly Lenses<Source> Source = new(new() { Id = default })
    {
        { TableColumns.SourceKind, source => source.Kind, (source, kind) => source with { Kind = kind } },
        { TableColumns.SourcePublisher, source => source.Publisher, (source, publisher) => source with { Publisher = publisher } },
        { TableColumns.SourceAddress, source => source.Address, (source, address) => source with { Address = address } },
        { TableColumns.SourceCitation, source => source.Citation, (source, citation) => source with { Citation = citation } },
    };

    /// <summary>All columns that have a lens.</summary>
    public static IEnumerable<TableColumn> Columns => [.. Row, .. Agreement, .. Partnership, .. Authority, .. Source];

    private static T? FirstOf<T>(ValueList<T> facts)
        where T : class => facts is [var first, ..] ? first : null;

    /// <summary>The end of a partnership, for all of it and of no stated sort.</summary>
    /// <returns>Null when it has none, ends in another way, or is told to go on: the day alone would misstate those.</returns>
    private static PartnershipEvent? EndOf(Partnership partnership) =>
        partnership.Events.Where(its => its.State.Effect is Effect.End or Effect.Void or Effect.Lapse or Effect.Renew or Effect.Resume).ToList()
            is [{ Concerns.IsEmpty: true, Towards.IsEmpty: true, Agreement: null } only] && only.State == LifecycleState.Ended ? only : null;

    /// <summary>What holds today: the first fact that has no end, or the last of those that ended.</summary>
    private static T? OfToday<T>(ValueList<T> facts, Func<T, Validity?> validityOf)
        where T : class =>
        facts.FirstOrDefault(fact => validityOf(fact)?.Until is null) ?? (facts is [.., var last] ? last : null);
}
