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

    private static readonly Lenses<SourceReference> ProjectSource = new(new() { Source = default })
    {
        { TableColumns.ProjectSource, reference => reference.Source, (reference, id) => reference with { Source = id } },
        { TableColumns.ProjectSourceLocator, reference => reference.Locator, (reference, locator) => reference with { Locator = locator } },
    };

    private static readonly Lenses<ProjectIdentifier> ProjectNumber = new(new() { Scheme = default, Id = string.Empty })
    {
        { TableColumns.ProjectNumberScheme, number => number.Scheme, (number, scheme) => number with { Scheme = scheme } },
        { TableColumns.ProjectNumber, number => number.Id, (number, id) => number with { Id = id } },
    };

    /// <summary>What rows say of a project, beside its identifier.</summary>
    public static readonly Lenses<CooperationProject> Project = new(new() { Id = default, Title = LocalizedText.Of("und", "?") })
    {
        { TableColumns.ProjectId, project => project.Id, (project, id) => project with { Id = id } },
        {
            TableColumns.ProjectTitle, TableColumns.ProjectTitleLanguage,
            project => project.Title, (project, text) => project with { Title = text }
        },
        { TableColumns.ProjectKind, project => project.Kind, (project, kind) => project with { Kind = kind } },
        {
            TableColumns.ProjectDescription, TableColumns.ProjectDescriptionLanguage,
            project => project.Description, (project, text) => project with { Description = text }
        },
        { ProjectNumber, project => FirstOf(project.Identifiers), (project, number) => project with { Identifiers = [number] } },
        { TableColumns.ProjectPartOf, project => project.PartOf, (project, id) => project with { PartOf = id } },
        { TableColumns.ProjectPartnership, project => project.Partnership, (project, id) => project with { Partnership = id } },
        { TableColumns.ProjectAgreement, project => project.Agreement, (project, id) => project with { Agreement = id } },
        { TableColumns.ProjectStartsOn, project => project.StartsOn, (project, on) => project with { StartsOn = on } },
        { TableColumns.ProjectEndsOn, project => project.EndsOn, (project, on) => project with { EndsOn = on } },
        { TableColumns.ProjectStatus, project => project.Status, (project, status) => project with { Status = status } },
        { TableColumns.ProjectThemes, project => project.Themes, (project, themes) => project with { Themes = themes } },
        {
            TableColumns.ProjectPurposes,
            project => project.Purposes.Select(static its => new Weighted<CrsPurpose>(its.Code, its.Share)).ToValueList(),
            (project, codes) => project with { Purposes = codes.Select(static its => new ProjectPurpose { Code = its.Value, Share = its.Weight })
                .ToValueList() }
        },
        {
            TableColumns.ProjectCountries,
            project => project.Countries.Select(static its => new Weighted<CountryCode>(its.Country, its.Share)).ToValueList(),
            (project, codes) => project with { Countries = codes.Select(static its => new ProjectCountry { Country = its.Value, Share = its.Weight })
                .ToValueList() }
        },
        { TableColumns.ProjectSdgs, project => project.Sdgs, (project, goals) => project with { Sdgs = goals } },
        {
            TableColumns.ProjectMarkers,
            project => project.Markers.Select(static its => new Weighted<PolicyMarker>(its.Marker, its.Score)).ToValueList(),
            (project, codes) => project with { Markers = codes.Select(static its => new ProjectMarker { Marker = its.Value, Score = (int)its.Weight! })
                .ToValueList() }
        },
        { TableColumns.ProjectAidType, project => project.AidType, (project, type) => project with { AidType = type } },
        { TableColumns.ProjectChannel, project => project.Channel, (project, channel) => project with { Channel = channel } },
        { TableColumns.ProjectModality, project => project.Modality, (project, modality) => project with { Modality = modality } },
        {
            TableColumns.ProjectIsOda,
            project => project.IsOfficialDevelopmentAssistance, (project, isOda) => project with { IsOfficialDevelopmentAssistance = isOda }
        },
        {
            TableColumns.ProjectNote, TableColumns.ProjectNoteLanguage,
            project => project.Note, (project, text) => project with { Note = text }
        },
        { ProjectSource, project => FirstOf(project.Sources), (project, source) => project with { Sources = [source] } },
    };

    /// <summary>As what a party takes part in a project.</summary>
    public static readonly Lenses<ProjectParticipant> Participant = new(new() { Role = default })
    {
        { TableColumns.ProjectRole, participant => participant.Role, (participant, role) => participant with { Role = role } },
        { TableColumns.PartyIsUndecided, participant => participant.IsUndecided, (participant, isSought) => participant with { IsUndecided = isSought } },
    };

    /// <summary>What a row says of a party that is no authority of the register: the columns are those of an authority.</summary>
    public static readonly Lenses<ProjectBody> Body = new(new())
    {
        { TableColumns.PartyName, TableColumns.PartyNameLanguage, body => body.Name, (body, text) => body with { Name = text } },
        { TableColumns.PartyCountry, body => body.Country, (body, country) => body with { Country = country } },
        { TableColumns.PartyKind, body => body.Kind, (body, kind) => body with { Kind = kind } },
    };

    private static readonly Lenses<Money> Sum = new(new() { Amount = 0, Currency = default })
    {
        { TableColumns.AmountSum, sum => sum.Amount, (sum, amount) => sum with { Amount = amount } },
        { TableColumns.AmountCurrency, sum => sum.Currency, (sum, currency) => sum with { Currency = currency } },
    };

    private static readonly Lenses<ProjectBody> NamedPayer = new(new())
    {
        { TableColumns.PayerName, TableColumns.PayerNameLanguage, body => body.Name, (body, text) => body with { Name = text } },
        { TableColumns.PayerCountry, body => body.Country, (body, country) => body with { Country = country } },
        { TableColumns.PayerKind, body => body.Kind, (body, kind) => body with { Kind = kind } },
    };

    private static readonly Lenses<ProjectBody> Receiver = new(new())
    {
        { TableColumns.ReceiverId, body => body.Authority, (body, id) => body with { Authority = id } },
        { TableColumns.ReceiverName, TableColumns.ReceiverNameLanguage, body => body.Name, (body, text) => body with { Name = text } },
        { TableColumns.ReceiverCountry, body => body.Country, (body, country) => body with { Country = country } },
        { TableColumns.ReceiverKind, body => body.Kind, (body, kind) => body with { Kind = kind } },
    };

    /// <summary>What a row says of an amount.</summary>
    public static readonly Lenses<ProjectAmount> Amount = new(new() { Kind = default })
    {
        { TableColumns.AmountKind, amount => amount.Kind, (amount, kind) => amount with { Kind = kind } },
        { TableColumns.AmountId, amount => amount.Id, (amount, id) => amount with { Id = id } },
        { Sum, amount => amount.Amount, (amount, sum) => amount with { Amount = sum } },
        { TableColumns.AmountQualifier, amount => amount.Qualifier, (amount, qualifier) => amount with { Qualifier = qualifier } },
        { TableColumns.AmountExtent, amount => amount.Extent, (amount, extent) => amount with { Extent = extent } },
        { TableColumns.AmountShare, amount => amount.Share, (amount, share) => amount with { Share = share } },
        { TableColumns.AmountYear, amount => amount.Year, (amount, year) => amount with { Year = year } },
        { TableColumns.AmountPeriod, amount => amount.Period, (amount, period) => amount with { Period = period } },
        { TableColumns.AmountOn, amount => amount.On, (amount, on) => amount with { On = on } },
        {
            TableColumns.PayerId,
            amount => amount.Payers.Select(static payer => payer.Authority).OfType<AuthorityId>().ToValueList(),
            (amount, ids) => amount with { Payers = ids.Select(static id => new ProjectBody { Authority = id }).ToValueList() }
        },
        {
            NamedPayer,
            amount => amount.Payers.FirstOrDefault(static payer => payer.Authority is null),
            (amount, payer) => amount with { Payers = [.. amount.Payers, payer] }
        },
        { Receiver, amount => amount.Receiver, (amount, receiver) => amount with { Receiver = receiver } },
        { TableColumns.AmountService, amount => amount.Service, (amount, service) => amount with { Service = service } },
        { TableColumns.AmountFunding, amount => amount.Funding, (amount, funding) => amount with { Funding = funding } },
        { TableColumns.AmountFrom, amount => amount.From, (amount, from) => amount with { From = from } },
        { TableColumns.AmountPartOf, amount => amount.PartOf, (amount, id) => amount with { PartOf = id } },
        { TableColumns.AmountReportedBy, amount => amount.ReportedBy, (amount, id) => amount with { ReportedBy = id } },
        { TableColumns.AmountAidType, amount => amount.AidType, (amount, type) => amount with { AidType = type } },
        { TableColumns.AmountChannel, amount => amount.Channel, (amount, channel) => amount with { Channel = channel } },
        {
            TableColumns.AmountIsOda,
            amount => amount.IsOfficialDevelopmentAssistance, (amount, isOda) => amount with { IsOfficialDevelopmentAssistance = isOda }
        },
        {
            TableColumns.AmountNote, TableColumns.AmountNoteLanguage,
            amount => amount.Note, (amount, text) => amount with { Note = text }
        },
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
    public static IEnumerable<TableColumn> Columns => [.. Row, .. Agreement, .. Partnership, .. Project, .. Participant, .. Amount, .. Authority, .. Source];

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
