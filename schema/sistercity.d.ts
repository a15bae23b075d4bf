// SisterCity.Core 0.1.0, Apache-2.0. Derived from the schemas in this folder. Run: ./build.sh generate

/** What kind of activity a project holds. */
export type ActivityKind = "student-exchange" | "youth-exchange" | "internship" | "volunteering" | "training" | "expert-mission" | "delegation" | "trade-mission" | "festival" | "exhibition" | "performance" | "sports-event" | "conference" | "ceremony" | "equipment" | "works" | "study" | "publication" | "relief" | "awareness" | (string & {});

/** Whether an activity took place. */
export type ActivityState = "planned" | "held" | "postponed" | "cancelled";

/** To whom a provision applies. */
export type Addressee = "commune" | "department" | "region" | "special-status-authority" | "grouping" | "service-authority" | "semi-public-company" | "water-agency" | "overseas-department" | "overseas-region" | "overseas-community" | "national-commission" | "chinese-authority" | "any-authority" | "state";

/** An instrument that authorities signed, or prepare: oath, convention, memorandum, amendment, letter of intent. */
export interface Agreement {
  /** Its identifier within the register. */
  id: AgreementId;
  /** The partnership it was signed under; absent when it stands alone. */
  partnership?: PartnershipId;
  /** What sort of instrument it is. */
  kind: AgreementKind;
  /** Its title, in the languages it has one in. */
  title?: LocalizedText;
  /** The number that a party gives it: "16-173". */
  number?: Text;
  /** Who signed, or is to sign: two or more. */
  parties?: AgreementParty[];
  /** What others say of who the parties are: a list that names another city, or leaves a party out. */
  partyClaims?: PartyClaim[];
  /** When it was signed, as the editor holds; absent when it was not, or when that is unknown. */
  signedOn?: PartialDate;
  /** How `signedOn` was found; absent when it is simply stated. */
  signedOnBasis?: DateBasis;
  /** When it was initialled, which is not signing; absent when it was not, or when that is unknown. */
  initialledOn?: PartialDate;
  /** Other days that are claimed for `signedOn`. */
  dateClaims?: DateClaim[];
  /** Where it was signed; several places when the sides signed apart. */
  signedAt?: Place[];
  /** What it is about, as it says. */
  object?: LocalizedText;
  /** The estimated financial commitments, by party, year and currency. */
  commitments?: FinancialCommitment[];
  /** Whether the instrument says that there is no financial commitment; absent when it says nothing, or that is unknown. */
  hasNoCommitments?: boolean;
  /** What somebody who read the text found it not to state; empty when it states it, or nobody looked. */
  lacks?: AgreementContent[];
  /** For how long it binds; absent when unknown. */
  term?: Term;
  /** The languages whose texts are authentic; translations are not among them. */
  authenticLanguages?: LanguageTag[];
  /** What earlier instruments it amends, renews, replaces or implements. */
  relations?: AgreementRelation[];
  /** The law that the instrument itself cites. */
  legalBases?: LegalReference[];
  /** What happened to the instrument itself, in any order: it took effect, was suspended, was annulled. Empty when nothing is recorded apart from the partnership's events. */
  events?: PartnershipEvent[];
  /** What it is about, as themes. */
  themes?: Theme[];
  /** The fields of cooperation in a source's own words, beside the codes of `themes`: "jardins", "textile heritage". */
  themeWordings?: LocalizedText[];
  /** How the cooperation is carried out; absent when unknown. */
  modality?: CooperationModality;
  /** Whether it is about humanitarian action; absent when unknown. */
  isHumanitarian?: boolean;
  /** Whether urgency justified it; absent when unknown. */
  isUrgent?: boolean;
  /** The case in which the law allows a convention with a State, when the parties rely on one; absent when they rely on none (CGCT, art. L. 1115-5). */
  stateCase?: StateConventionCase;
  /** The body that it creates or joins; absent when there is none. */
  body?: CooperationBody;
  /** What services' budgets pay for it, by service and year (the 1 % schemes). */
  serviceFundings?: ServiceFunding[];
  /** When the national commission was told of it (CGCT, art. L. 1115-6); absent when it was not, or that is unknown. */
  reportedOn?: PartialDate;
  /** What people held of its standing in law, where a person must judge: each with an author. */
  legalOpinions?: LegalOpinion[];
  /** How many instruments were signed at once when they are not told apart; absent for one. */
  instrumentCount?: number;
  /** Texts and pictures of it. */
  documents?: Document[];
  /** How far the editor trusts the record; absent when not judged. */
  confidence?: ConfidenceLevel;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the facts come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What an agreement may state. */
export type AgreementContent = "object" | "estimated-amount";

/** The identifier of an agreement within a register. */
export type AgreementId = string;

/** What kind of instrument a signed or adopted text is. */
export type AgreementKind = "twinning-oath" | "sister-city-agreement" | "friendly-exchange-agreement" | "friendship-charter" | "letter-of-intent" | "memorandum-of-understanding" | "protocol" | "preparatory-declaration" | "cooperation-agreement" | "decentralised-cooperation-convention" | "framework-agreement" | "implementing-agreement" | "joint-action-programme" | "financing-agreement" | "amendment" | "renewal" | "deepening-agreement" | "multilateral-agreement" | "denunciation" | "suspension-act" | "wish" | "instrument-unspecified" | (string & {});

/** A party to an agreement, with what its own law asks of it: who signed, by which authorising act, transmitted when. */
export interface AgreementParty {
  /** The party. */
  authority: AuthorityId;
  /** What it does in the agreement; absent for an ordinary signatory. */
  role?: PartyRole;
  /** The people who signed for it, or their capacity alone. */
  signatories?: Signatory[];
  /** When this side says it signed, where the sides differ or signed apart; absent for the agreement's date. */
  signedOn?: PartialDate;
  /** The acts that authorised it to sign: a council's deliberation, a province's approval. */
  authorisingActs?: AuthorisingAct[];
  /** The transmission to the State's representative; absent when none is recorded. */
  transmission?: Transmission;
  /** Other authorities that it claims to bind: a mayor who signs "for the Gers". */
  speaksFor?: AuthorityId[];
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** How an agreement stands to an earlier one. */
export interface AgreementRelation {
  /** What it does to the earlier one. */
  kind: AgreementRelationKind;
  /** The earlier one. */
  agreement: AgreementId;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** What one agreement does to another. */
export type AgreementRelationKind = "amends" | "renews" | "replaces" | "implements" | "deepens" | "terminates" | "suspends" | "follows" | (string & {});

/** OECD types of aid: in what form an amount is given. */
export type AidType = "A01" | "A02" | "B01" | "B02" | "B021" | "B022" | "B03" | "B031" | "B032" | "B033" | "B04" | "C01" | "D01" | "D02" | "E01" | "E02" | "F01" | "G01" | "H01" | "H02" | "H03" | "H04" | "H05" | "H06";

/** A code that so many different authorities of a list carry that it identifies nothing. */
export interface AmbiguousCode {
  /** Whose list it is in. */
  side: "mine" | "theirs";
  /** The scheme of the code. */
  scheme: string;
  /** The code. */
  code: string;
  /** The place of the first authority that carries it: a JSON Pointer (RFC 6901). */
  at: string;
  /** How many authorities of the list carry it. */
  authorities: number;
  [member: string]: unknown;
}

/** Another sum that somebody gives for an amount. */
export interface AmountClaim {
  /** The sum that is claimed. */
  amount: Money;
  /** How exact it is; absent when it is exact, or not said. */
  qualifier?: AmountQualifier;
  /** The sides that claim it; empty when it is no side. */
  claimedBy?: AuthorityId[];
  /** Who claims it, in words. */
  claimant?: LocalizedText;
  /** Why the editor did not choose it; absent when not said. */
  whyNotChosen?: LocalizedText;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What a sum covers that is not one sum of its year or period. */
export type AmountExtent = "so-far" | "yearly" | "yearly-average";

/** The identifier of an amount within its project. */
export type AmountId = string;

/** Whether an amount is planned, promised, paid, received, earned or given in kind. */
export type AmountKind = "budget" | "commitment" | "disbursement" | "received" | "earnings" | "in-kind";

/** How exact a sum is that is not exact. */
export type AmountQualifier = "about" | "at-least" | "at-most";

/** An amount of this project or of another: the payment that fed this one. */
export interface AmountReference {
  /** The project that has the amount; absent for the same project. */
  project?: ProjectId;
  /** The amount in it; absent for the money of that project as a whole. */
  amount?: AmountId;
  [member: string]: unknown;
}

/** What the law of its own day asked of an agreement, and whether it was done. */
export interface Assessment {
  /** The agreement. */
  agreement: AgreementId;
  /** The day that was asked about. */
  on: string;
  /** When it was signed; null when unknown. */
  signedOn: PartialDate | null;
  /** Between which days it was signed, when no signature is dated and something bounds them; absent else. */
  signedWithin?: PartialDate;
  /** Whether it has effect in law, and since when. */
  effect: LegalEffect;
  /** The answers of the law. */
  verdicts: Verdict[];
  /** The answers of definitions of networks, which are no law; absent when nobody asked for them. */
  definitions?: Verdict[];
  [member: string]: unknown;
}

/** What the law of its own day asked of each agreement. */
export type Assessments = Assessment[];

/** A case in which a convention with a State is allowed once the State has authorised it, and who authorises it. */
export interface AuthorisedCase {
  /** The case. */
  case: StateConventionCase;
  /** Who authorises it. */
  by: StateAuthority;
}

/** An act by which a party allowed itself, or was allowed, to sign. */
export interface AuthorisingAct {
  /** What sort of act it is. */
  kind: AuthorisingActKind;
  /** Its number; absent when unknown. */
  number?: Text;
  /** When it was adopted; absent when unknown. */
  adoptedOn?: PartialDate;
  /** When it was published, posted or notified, so that those concerned could know of it; absent when it was not, or that is unknown. */
  publishedOn?: PartialDate;
  /** Its own transmission to the State's representative, which is not that of the agreement; absent when none is recorded. */
  transmission?: Transmission;
  /** The body that adopted it, when it is not the party's own assembly: a province, CPAFFC. */
  body?: LocalizedText;
  /** Where it can be read. */
  address?: WebAddress;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What kind of act authorises, approves, transmits or judges an agreement. */
export type AuthorisingActKind = "deliberation" | "delegated-decision" | "standing-committee-decision" | "executive-order" | "delegation-order" | "higher-authority-approval" | "transmission" | "judgment" | "agenda-item" | "state-authorisation" | (string & {});

/** The codes of an authority that hold together for a time. */
export interface AuthorityCodes {
  /** The commune in INSEE's Code officiel géographique. */
  inseeCommune?: InseeCommuneCode;
  /** The department in INSEE's Code officiel géographique. */
  inseeDepartment?: InseeDepartmentCode;
  /** The region in INSEE's Code officiel géographique. */
  inseeRegion?: InseeRegionCode;
  /** The French legal unit. */
  siren?: Siren;
  /** The establishment that acts, usually the seat. */
  siret?: Siret;
  /** The division in GB/T 2260. */
  gbT2260?: GbCode;
  /** The subdivision in ISO 3166-2. */
  iso3166Part2?: SubdivisionCode;
  /** The unit in NUTS. */
  nuts?: NutsCode;
  /** The item in Wikidata. */
  wikidata?: WikidataId;
  /** Identifiers of other schemes. */
  others?: Identifier[];
  /** When the codes hold; absent for "at all times, as far as known". */
  validity?: Validity;
  /** Where the codes come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The identifier of a local authority within a register. */
export type AuthorityId = string;

/** What kind of local authority, or other body, a party is. */
export type AuthorityKind = "commune" | "new-commune" | "delegated-commune" | "associated-commune" | "municipal-arrondissement" | "department" | "region" | "single-territorial-community" | "special-status-authority" | "overseas-community" | "new-caledonia" | "community-of-communes" | "urban-area-community" | "urban-community" | "metropolis" | "territorial-public-establishment" | "intercommunal-syndicate" | "mixed-syndicate" | "petr" | "metropolitan-cluster" | "egtc" | "local-cross-border-grouping" | "state" | "association" | "university" | "school" | "hospital" | "chamber" | "port" | "state-service" | "company" | "foundation" | "international-association" | "international-organisation" | "state-fund" | "province" | "autonomous-region" | "municipality-under-central-government" | "special-administrative-region" | "sub-provincial-city" | "prefecture-level-city" | "prefecture" | "autonomous-prefecture" | "league" | "county-level-city" | "county" | "autonomous-county" | "banner" | "autonomous-banner" | "district" | "new-area" | "township" | "subdistrict" | "municipality" | "generic-county" | "federated-state" | "generic-province" | "borough" | "quarter" | "special-municipality" | "local-authority" | (string & {});

/** Ladder on which the kinds of authority of different countries are compared. */
export type AuthorityLevel = "supranational" | "state" | "regional" | "departmental" | "county" | "municipal" | "sub-municipal" | "intercommunal";

/** A name of an authority, with its languages and dates. */
export interface AuthorityName {
  /** The name, in one or more languages. */
  text: LocalizedText;
  /** What sort of name it is; absent for the ordinary one. */
  kind?: NameKind;
  /** When it was the name; absent for "at all times, as far as known". */
  validity?: Validity;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The authority that another lies in, for a time. */
export interface AuthorityParent {
  /** The authority it lies in. */
  parent: AuthorityId;
  /** When it lay there; absent for "at all times, as far as known". */
  validity?: Validity;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What an authority is, for a time: its kind in its own country, and its level for comparison with others. */
export interface AuthorityStatus {
  /** The kind. */
  kind: AuthorityKind;
  /** The level; absent for that of the kind in the code list. */
  level?: AuthorityLevel;
  /** When it was so; absent for "at all times, as far as known". */
  validity?: Validity;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A text in English and French at least, in other languages if need be. */
export interface BilingualText {
  /** The text in English. */
  en: Text;
  /** The text in French. */
  fr: Text;
  [name: string]: Text;
}

/** A length of time in calendar units, as a contract states it: P3Y, P6M, P1Y6M. */
export type CalendarPeriod = string;

/** An authority of the directory that somebody may have meant: proposed, never chosen. */
export interface Candidate {
  /** Its identifier in the directory. */
  id: AuthorityId;
  /** What the authority is called, in the language that was asked for; its identifier when it has no name. */
  name: string;
  /** Its kind; absent when the directory tells none. */
  kind?: AuthorityKind;
  /** Its codes of today; those it ended with when it is over. */
  codes: CandidateCode[];
  /** The country it belongs to. */
  country: CountryCode;
  /** By what it was found; candidates come in this order. */
  match: "code" | "former-code" | "name" | "alternative-name" | "former-name" | "name-without-its-kind";
  /** The code, with its scheme, or the name, by which it was found. */
  matched: string;
  /** Its other names, in any language. */
  names: string[];
  /** Names that it had and has no more. */
  formerNames: string[];
  /** When its existence began; absent when unknown. */
  from?: PartialDate;
  /** When its existence ended; absent when it goes on, or when unknown. */
  until?: PartialDate;
  /** Where it lies, in degrees east of Greenwich: its centre, or its seat; absent when unknown. */
  longitude?: number;
  /** Where it lies, in degrees north of the equator; absent when unknown. */
  latitude?: number;
  /** What it lies in, and what that lies in, the nearest first. */
  parents: CandidateRelative[];
  /** From whom it took over. */
  tookOverFrom: CandidateRelative[];
  /** What became of it: who holds today what it held; empty when nothing was given up, or when that is not known. */
  heldBy: CandidateRelative[];
  [member: string]: unknown;
}

/** A code of an authority, with its scheme. */
export interface CandidateCode {
  /** The scheme: the member of the codes of an authority that holds it, or that of an identifier of another scheme. */
  scheme: string;
  /** The code within the scheme. */
  code: string;
  [member: string]: unknown;
}

/** An authority of the directory that stands in a relation to a candidate. */
export interface CandidateRelative {
  /** Its identifier in the directory. */
  id: AuthorityId;
  /** What the authority is called, in the language that was asked for; its identifier when it has no name. */
  name: string;
  /** Its kind; absent when the directory tells none. */
  kind?: AuthorityKind;
  /** Its codes of today; those it ended with when it is over. */
  codes: CandidateCode[];
  [member: string]: unknown;
}

/** Whom a name or a code may mean, in an order that is always the same. */
export type Candidates = Candidate[];

/** How sure something is: surely is on every day that the dates may be. */
export type Certainty = "surely" | "maybe" | "no";

/** A version of a provision, by its identifier and its number. */
export interface ChangedVersion {
  /** The identifier of the version. */
  id: ProvisionVersionId;
  /** The number of the article, as it was then. */
  article: string;
  [member: string]: unknown;
}

/** An identifier of a legal text in one of the systems that identify legal texts. */
export interface Citation {
  /** The system. */
  scheme: CitationScheme;
  /** The identifier in that system. */
  id: Text;
  /** Where the text can be read, when its scheme does not say that already; absent otherwise. */
  address?: WebAddress;
}

/** In which system a legal text is identified. */
export type CitationScheme = "eli" | "legiarti" | "legitext" | "jorftext" | "jorfarti" | "cetatext" | "nor" | "law-number" | "code-article" | "ets" | "eu" | "case-number" | "ecli" | "other";

/** A title in the three languages of the library. */
export interface CodeTitle {
  /** The title in this language. */
  en: string;
  /** The title in this language. */
  fr: string;
  /** The title in this language. */
  zh: string;
  [member: string]: unknown;
}

/** A code list of the library, with its codes in their order. */
export interface Codelist {
  /** The name of the list. */
  name: string;
  /** The version of the library. */
  version: string;
  /** Whether documents may have other codes. */
  isOpen: boolean;
  /** What the list is called. */
  title: CodeTitle;
  /** The codes. */
  codes: ListedCode[];
  [member: string]: unknown;
}

/** A link of one of the lists. */
export interface ComparedLink {
  /** The identifier in its list. */
  id: string;
  /** The place in its list: a JSON Pointer (RFC 6901). */
  at: string;
  /** What it is called, in the language that was asked for. */
  name: string;
  /** Since when; absent when its list holds no date. */
  since?: PartialDate;
  /** The dates that its list knows as claims; absent when there is none. */
  sinceClaims?: PartialDate[];
  /** The status that its list states, or that follows from it on the day of the comparison; absent when unknown, and where statuses are not compared. */
  status?: LifecycleState;
  [member: string]: unknown;
}

/** Two lists beside each other: what both have, what one has alone, and on what they disagree. */
export interface Comparison {
  /** The day whose statuses are compared; absent when it is the statuses that the lists state. */
  on?: string;
  /** How many links there are of each sort. */
  counts: ComparisonCounts;
  /** The links that both lists have. */
  inBoth: LinkMatch[];
  /** The links that one's own list has alone. */
  onlyInMine: ComparedLink[];
  /** The links that the other list has alone. */
  onlyInTheirs: ComparedLink[];
  /** The links that are not the same but belong together. */
  related: RelatedLinks[];
  /** The links of which a list has several records. */
  repeated: RepeatedLink[];
  /** The links that cannot be compared. */
  notIdentified: UnidentifiedLink[];
  /** The codes that identify nothing. */
  ambiguousCodes: AmbiguousCode[];
  /** What the comparison finds, as the report of a check. */
  report: Report;
  [member: string]: unknown;
}

/** How many links there are of each sort. */
export interface ComparisonCounts {
  /** How many the list of this name has. */
  inBoth: number;
  /** How many the list of this name has. */
  onlyInMine: number;
  /** How many the list of this name has. */
  onlyInTheirs: number;
  /** How many the list of this name has. */
  related: number;
  /** How many the list of this name has. */
  repeated: number;
  /** How many the list of this name has. */
  notIdentified: number;
  [member: string]: unknown;
}

/** How far a recorded fact can be relied on. */
export type ConfidenceLevel = "high" | "medium" | "low";

/** A body that authorities create or join in order to cooperate. */
export interface CooperationBody {
  /** What sort of body it is. */
  kind: CooperationBodyKind;
  /** What it is called. */
  name?: LocalizedText;
  /** The country whose law governs it; absent when unknown. */
  country?: CountryCode;
  /** The share of French authorities in its capital or charges, in per cent, 0 to 100; absent when unknown. */
  frenchShare?: number;
  /** Whether its accounts are annexed to the budgets of the French authorities; absent when unknown. */
  areAccountsAnnexed?: boolean;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** Bodies that authorities create or join for cooperation. */
export type CooperationBodyKind = "foreign-law-body" | "european-district" | "egtc" | "public-interest-grouping" | "semi-public-company" | "local-cross-border-grouping" | "euroregional-grouping";

/** How an action of cooperation is carried out. */
export type CooperationModality = "direct" | "indirect" | "delegated-implementation" | "multi-actor" | "lead-authority" | "triangular" | "networked" | "cross-border" | "volunteering" | "ad-hoc" | (string & {});

/** A project run under a partnership or an agreement: who leads, what for, where, with whose money. */
export interface CooperationProject {
  /** Its identifier within the register. */
  id: ProjectId;
  /** Whether it is a programme, a project, a phase or an edition; absent for a project, or when not said. */
  kind?: ProjectKind;
  /** What it is called. */
  title: LocalizedText;
  /** What it does. */
  description?: LocalizedText;
  /** What others call it. */
  identifiers?: ProjectIdentifier[];
  /** The programme or project that it is a part of; absent when none. */
  partOf?: ProjectId;
  /** The partnership it serves; absent when none. */
  partnership?: PartnershipId;
  /** The agreement it carries out; absent when none. */
  agreement?: AgreementId;
  /** Who takes part, the lead included. */
  participants?: ProjectParticipant[];
  /** What it is about, the most important first. */
  themes?: Theme[];
  /** Its purposes in the OECD's Creditor Reporting System, with their shares. */
  purposes?: ProjectPurpose[];
  /** The countries that benefit; empty for those of the partners. */
  countries?: ProjectCountry[];
  /** Where it takes place. */
  places?: Place[];
  /** The policy markers that were examined. */
  markers?: ProjectMarker[];
  /** The Sustainable Development Goals and targets that it serves, the most important first. */
  sdgs?: Sdg[];
  /** Its type of aid; absent when unknown. */
  aidType?: AidType;
  /** The channel of delivery, where it is not the one that follows from who receives the money; absent when it is. */
  channel?: CrsChannel;
  /** The first day; absent when unknown. */
  startsOn?: PartialDate;
  /** Other first days that are given. */
  startClaims?: DateClaim[];
  /** The last day; absent when not ended, or unknown. */
  endsOn?: PartialDate;
  /** Other last days that are given. */
  endClaims?: DateClaim[];
  /** Where it stands, when no dated event tells it; absent when unknown. */
  status?: ProjectStatus;
  /** What changed where it stands, with its day and reason. */
  events?: ProjectEvent[];
  /** How it is carried out; absent when unknown. */
  modality?: CooperationModality;
  /** Whether it counts as official development assistance; absent when not judged. */
  isOfficialDevelopmentAssistance?: boolean;
  /** Its money and goods: planned, promised, paid, received. */
  amounts?: ProjectAmount[];
  /** What is done in it. */
  activities?: ProjectActivity[];
  /** What it brought about. */
  results?: ProjectResult[];
  /** Its texts: conventions, reports, pictures. */
  documents?: Document[];
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the facts come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Another number that somebody gives for a count of people. */
export interface CountClaim {
  /** The number that is claimed. */
  people: number;
  /** The sides that claim it; empty when it is no side. */
  claimedBy?: AuthorityId[];
  /** Who claims it, in words. */
  claimant?: LocalizedText;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Whom the law lets an authority deal with. */
export type CounterpartKind = "foreign-territorial-authority" | "foreign-territorial-grouping" | "foreign-local-authority" | "bordering-decentralised-body" | "bordering-state-authority" | "eu-authority" | "council-of-europe-authority" | "foreign-state" | "association" | "eu-public-body" | "eu-state" | "bordering-council-of-europe-state" | "foreign-public-person" | "foreign-private-person" | "foreign-public-body";

/** The two-letter code of a country in ISO 3166-1, or XK or ZZ, which are user-assigned. */
export type CountryCode = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "ZZ" | (string & {});

/** How many findings there are of each level. */
export interface Counts {
  /** How many errors there are. */
  error: number;
  /** How many warnings there are. */
  warning: number;
  /** How many notes there are. */
  note: number;
  [member: string]: unknown;
}

/** A crisis that events refer to: a pandemic, a war, a change of policy. Dated, and named by the register's editor. */
export interface Crisis {
  /** Its identifier within the register. */
  id: CrisisId;
  /** What sort of crisis it is. */
  kind: CrisisKind;
  /** What it is called. */
  title: LocalizedText;
  /** When it was; absent when unknown. */
  validity?: Validity;
  /** The countries it touched; empty when not stated. */
  countries?: CountryCode[];
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the facts come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The identifier of a crisis within a register. */
export type CrisisId = string;

/** What kind of event or risk weighs on a partnership. */
export type CrisisKind = "pandemic" | "war" | "sanctions" | "non-recognition" | "human-rights" | "israeli-palestinian-conflict" | "de-risking" | "deglobalisation" | "budget-cut" | "change-of-majority" | "territorial-merger" | "data-research-security" | "disaster" | "diplomatic-tension" | (string & {});

/** A crisis of the register, and the changes of status that fall into its time or name it. */
export interface CrisisWindow {
  /** The identifier of the crisis. */
  id: CrisisId;
  /** The kind of crisis. */
  kind: CrisisKind;
  /** What it is called, in the language that was asked for. */
  title: string;
  /** When it began; absent when unknown. */
  from?: PartialDate;
  /** The first day on which it was over; absent while it goes on, or when unknown. */
  until?: PartialDate;
  /** The changes, in the order of the register. */
  changes: StatusChange[];
  [member: string]: unknown;
}

/** The crises of a register, each with the changes of status within it. */
export type CrisisWindows = CrisisWindow[];

/** OECD codes of the first body that the money of aid goes to. */
export type CrsChannel = "10000" | "11000" | "11001" | "11002" | "11003" | "11004" | "12000" | "12001" | "12002" | "12003" | "12004" | "13000" | "20000" | "21000" | "21001" | "21002" | "21003" | "21004" | "21005" | "21006" | "21007" | "21008" | "21009" | "21010" | "21011" | "21013" | "21014" | "21015" | "21016" | "21017" | "21018" | "21019" | "21020" | "21021" | "21022" | "21023" | "21024" | "21025" | "21026" | "21027" | "21028" | "21029" | "21030" | "21031" | "21032" | "21033" | "21034" | "21035" | "21036" | "21037" | "21038" | "21039" | "21040" | "21041" | "21042" | "21043" | "21044" | "21045" | "21046" | "21047" | "21048" | "21049" | "21050" | "21051" | "21053" | "21054" | "21055" | "21056" | "21057" | "21058" | "21059" | "21060" | "21061" | "21062" | "21063" | "21064" | "21501" | "21502" | "21503" | "21504" | "21505" | "21506" | "21507" | "22000" | "22501" | "22502" | "23000" | "23501" | "30000" | "30001" | "30003" | "30004" | "30005" | "30006" | "30007" | "30008" | "30009" | "30010" | "30011" | "30012" | "30013" | "30014" | "30015" | "30016" | "30017" | "30018" | "30019" | "30020" | "31000" | "31001" | "31002" | "31003" | "31004" | "31005" | "31006" | "31007" | "32000" | "40000" | "41000" | "41100" | "41101" | "41102" | "41103" | "41104" | "41105" | "41106" | "41107" | "41108" | "41110" | "41111" | "41112" | "41114" | "41116" | "41119" | "41120" | "41121" | "41122" | "41123" | "41125" | "41126" | "41127" | "41128" | "41129" | "41130" | "41131" | "41132" | "41133" | "41134" | "41135" | "41136" | "41137" | "41138" | "41140" | "41141" | "41142" | "41143" | "41144" | "41145" | "41146" | "41147" | "41148" | "41149" | "41150" | "41151" | "41300" | "41301" | "41302" | "41303" | "41304" | "41305" | "41306" | "41307" | "41308" | "41309" | "41310" | "41312" | "41313" | "41314" | "41315" | "41316" | "41317" | "41318" | "41319" | "41320" | "41321" | "41400" | "41401" | "41402" | "41403" | "41500" | "41501" | "41502" | "41503" | "41600" | "41701" | "41702" | "42000" | "42001" | "42003" | "42004" | "43000" | "43001" | "43002" | "43003" | "43004" | "43005" | "43006" | "43007" | "44000" | "44001" | "44002" | "44003" | "44004" | "44005" | "44006" | "44007" | "44008" | "45000" | "45001" | "45002" | "45003" | "46000" | "46002" | "46003" | "46004" | "46005" | "46006" | "46007" | "46008" | "46009" | "46012" | "46013" | "46015" | "46016" | "46017" | "46018" | "46019" | "46020" | "46021" | "46022" | "46023" | "46024" | "46025" | "46026" | "46027" | "47000" | "47001" | "47002" | "47003" | "47005" | "47008" | "47009" | "47010" | "47011" | "47012" | "47013" | "47015" | "47017" | "47018" | "47019" | "47020" | "47021" | "47022" | "47025" | "47026" | "47027" | "47028" | "47029" | "47034" | "47035" | "47036" | "47037" | "47040" | "47041" | "47042" | "47043" | "47044" | "47045" | "47046" | "47047" | "47050" | "47051" | "47053" | "47054" | "47055" | "47056" | "47057" | "47058" | "47059" | "47061" | "47062" | "47063" | "47064" | "47065" | "47066" | "47067" | "47068" | "47069" | "47070" | "47071" | "47073" | "47074" | "47075" | "47076" | "47077" | "47078" | "47079" | "47080" | "47081" | "47082" | "47083" | "47084" | "47086" | "47087" | "47089" | "47092" | "47093" | "47095" | "47096" | "47097" | "47098" | "47099" | "47100" | "47101" | "47103" | "47104" | "47105" | "47106" | "47107" | "47109" | "47110" | "47111" | "47112" | "47113" | "47114" | "47116" | "47117" | "47118" | "47119" | "47120" | "47121" | "47122" | "47123" | "47124" | "47125" | "47127" | "47128" | "47129" | "47130" | "47131" | "47132" | "47134" | "47135" | "47136" | "47137" | "47138" | "47139" | "47140" | "47141" | "47142" | "47143" | "47144" | "47145" | "47146" | "47147" | "47148" | "47149" | "47400" | "47501" | "47502" | "47503" | "47504" | "51000" | "51001" | "60000" | "61000" | "61001" | "61003" | "61004" | "61005" | "61006" | "61007" | "61008" | "61009" | "61010" | "62000" | "62001" | "62002" | "62003" | "62004" | "62005" | "62006" | "62007" | "62008" | "62009" | "62010" | "63000" | "63001" | "63002" | "63003" | "63004" | "63005" | "63006" | "63007" | "63008" | "63009" | "63010" | "90000" | (string & {});

/** OECD purpose codes of aid: what field an amount serves. */
export type CrsPurpose = "11110" | "11120" | "11130" | "11182" | "11220" | "11230" | "11231" | "11232" | "11240" | "11250" | "11260" | "11320" | "11330" | "11420" | "11430" | "12110" | "12181" | "12182" | "12191" | "12196" | "12220" | "12230" | "12240" | "12250" | "12261" | "12262" | "12263" | "12264" | "12281" | "12310" | "12320" | "12330" | "12340" | "12350" | "12382" | "13010" | "13020" | "13030" | "13040" | "13081" | "13096" | "14010" | "14015" | "14020" | "14021" | "14022" | "14030" | "14031" | "14032" | "14040" | "14050" | "14081" | "15110" | "15111" | "15112" | "15113" | "15114" | "15116" | "15117" | "15118" | "15119" | "15121" | "15122" | "15123" | "15124" | "15125" | "15126" | "15127" | "15128" | "15129" | "15130" | "15131" | "15132" | "15133" | "15134" | "15135" | "15136" | "15137" | "15142" | "15143" | "15144" | "15150" | "15151" | "15152" | "15153" | "15154" | "15155" | "15156" | "15160" | "15170" | "15180" | "15185" | "15190" | "15196" | "15210" | "15220" | "15230" | "15240" | "15250" | "15261" | "16010" | "16011" | "16012" | "16013" | "16014" | "16015" | "16020" | "16030" | "16040" | "16050" | "16061" | "16062" | "16063" | "16064" | "16065" | "16066" | "16070" | "16080" | "21010" | "21011" | "21012" | "21013" | "21020" | "21021" | "21022" | "21023" | "21024" | "21030" | "21040" | "21050" | "21061" | "21081" | "22010" | "22011" | "22012" | "22013" | "22020" | "22030" | "22040" | "23110" | "23111" | "23112" | "23181" | "23182" | "23183" | "23210" | "23220" | "23230" | "23231" | "23232" | "23240" | "23250" | "23260" | "23270" | "23310" | "23320" | "23330" | "23340" | "23350" | "23360" | "23410" | "23510" | "23610" | "23620" | "23630" | "23631" | "23640" | "23641" | "23642" | "24010" | "24020" | "24030" | "24040" | "24050" | "24081" | "25010" | "25020" | "25030" | "25040" | "31110" | "31120" | "31130" | "31140" | "31150" | "31161" | "31162" | "31163" | "31164" | "31165" | "31166" | "31181" | "31182" | "31191" | "31192" | "31193" | "31194" | "31195" | "31210" | "31220" | "31261" | "31281" | "31282" | "31291" | "31310" | "31320" | "31381" | "31382" | "31391" | "32110" | "32120" | "32130" | "32140" | "32161" | "32162" | "32163" | "32164" | "32165" | "32166" | "32167" | "32168" | "32169" | "32170" | "32171" | "32172" | "32173" | "32174" | "32182" | "32210" | "32220" | "32261" | "32262" | "32263" | "32264" | "32265" | "32266" | "32267" | "32268" | "32310" | "33110" | "33120" | "33130" | "33140" | "33150" | "33181" | "33210" | "41010" | "41020" | "41030" | "41040" | "41081" | "41082" | "43010" | "43030" | "43031" | "43032" | "43040" | "43041" | "43042" | "43050" | "43060" | "43071" | "43072" | "43073" | "43081" | "43082" | "51010" | "52010" | "53030" | "53040" | "60010" | "60020" | "60030" | "60040" | "60061" | "60062" | "60063" | "72010" | "72011" | "72012" | "72040" | "72050" | "73010" | "74020" | "91010" | "93010" | "93011" | "93012" | "93013" | "93014" | "93015" | "93016" | "93017" | "93018" | "99810" | "99820" | (string & {});

/** The three-letter code of a currency in ISO 4217. */
export type CurrencyCode = "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XDR" | "XOF" | "XPF" | "XSU" | "YER" | "ZAR" | "ZMW" | "ZWG" | (string & {});

/** How a recorded date was obtained. */
export type DateBasis = "stated" | "document" | "relative-to-page" | "page-date" | "anniversary" | "term-of-office" | "weekday" | "council-vote" | "inference" | (string & {});

/** A day that somebody claims for a date of which the editor chose another, or less: who, where, in which language, and why it was not chosen. */
export interface DateClaim {
  /** The date that is claimed. */
  on: PartialDate;
  /** The sides that claim it; empty when it is no side. */
  claimedBy?: AuthorityId[];
  /** Who claims it, in words: "regional daily". */
  claimant?: LocalizedText;
  /** The language version of the document or page that has it; absent when that does not matter. */
  language?: LanguageTag;
  /** How the claimant came by it; absent when it is simply stated. */
  basis?: DateBasis;
  /** Why the editor did not choose it; absent when it only says more or less than the chosen one. */
  whyNotChosen?: LocalizedText;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Who decided a change of state. */
export type DecisionMaker = "executive" | "assembly" | "court" | "partner" | "joint" | "higher-authority" | "state" | "not-stated" | (string & {});

/** How many partnerships a definition of the field counts under one of its terms. */
export interface DefinitionCount {
  /** Whose definition. */
  definition: "rgre" | "clair" | "sci";
  /** The day that was asked about. */
  on: string;
  /** The term, in the definition's own language. */
  term: string;
  /** Those that surely count. */
  atLeast: number;
  /** Those that may count, the unknown ones included. */
  atMost: number;
  /** Those of which the record does not say whether they are in force, or who signed. */
  unknown: number;
  [member: string]: unknown;
}

/** How many partnerships a definition of the field counts on a day, by its terms. */
export type DefinitionCounts = DefinitionCount[];

/** A text or picture of an agreement or a project. */
export interface Document {
  /** What it is called. */
  title?: LocalizedText;
  /** Where it can be read; absent when only on paper. */
  address?: WebAddress;
  /** The language it is in; absent when unknown or several. */
  language?: LanguageTag;
  /** Its media type: application/pdf. */
  mediaType?: Text;
  /** When it was retrieved; absent when unknown. */
  retrievedOn?: PartialDate;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** The day on which a text took effect, where the official base counts from another. */
export interface EntryIntoForce {
  /** The first day of effect. */
  on: PartialDate;
  /** Whether the day is derived from a rule that no source was read for; absent when it was read. */
  isFromMemory?: boolean;
  /** By which rule. */
  note?: LocalizedText;
}

/** What kind of source a fact rests on. */
export type EvidenceKind = "text-of-act" | "party-official-site" | "central-body" | "official-gazette" | "court" | "archive" | "press" | "association" | "interview" | "crowd-sourced" | "mirror" | "inference" | (string & {});

/** What one unit of a currency was worth in another, for a time. */
export interface ExchangeRate {
  /** The currency that is converted. */
  from: CurrencyCode;
  /** The currency that it becomes. */
  to: CurrencyCode;
  /** The time of the amounts that it holds for. */
  period: PartialDate;
  /** The units of the second currency for one of the first. */
  rate: number;
  /** Who gives the rate. */
  source: string;
  [member: string]: unknown;
}

/** An estimated financial commitment that an agreement states. */
export interface FinancialCommitment {
  /** The party that commits itself; absent for all together. */
  party?: AuthorityId;
  /** The budget year; absent for the whole term. */
  year?: number;
  /** The amount. */
  amount: Money;
  /** Where the money comes from; absent when unknown. */
  funding?: FundingSource;
  /** Whether it is a contribution in kind, valued; absent when unknown. */
  isInKind?: boolean;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** Something found in a document: which rule, where, how grave, about which values. */
export interface Finding {
  /** The public number: SC and four digits. */
  code: string;
  /** The name, which states the fault. */
  name: string;
  /** How grave it is here: the rule's level, or a note when it applies only for some of the days that a date may be. */
  level: Level;
  /** The place in the document: a JSON Pointer (RFC 6901). */
  at: string;
  /** The line of the document, from 1, when the document is JSON Lines; else absent. */
  line?: number;
  /** The identifier of the record it is in; absent when it is in none. */
  record?: string;
  /** The message, in the language that was asked for. */
  message: string;
  /** The values of the message by their names, the same in every language. */
  arguments: { [name: string]: string };
  /** What was probably meant, to be confirmed by a person; absent when nothing can be proposed. */
  repair?: string;
  [member: string]: unknown;
}

/** A claim to be the first of its sort between countries: checkable against the register. */
export interface FirstClaim {
  /** The countries between which it is the first, two or more. */
  between: CountryCode[];
  /** How it is put. */
  wording?: LocalizedText;
  /** The sides that claim it; empty when it is no side, or unknown. */
  claimedBy?: AuthorityId[];
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A country that an authority belonged to for a time. */
export interface FormerCountry {
  /** The country. */
  country: CountryCode;
  /** When it belonged to it. */
  validity?: Validity;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Where the money or the contribution comes from. */
export type FundingSource = "own-budget" | "one-percent-water" | "one-percent-waste" | "one-percent-energy" | "meae-triennial-call" | "meae-thematic-call" | "joint-state-fund" | "afd-ficol" | "eu-cerv-town-twinning" | "eu-erasmus-plus" | "ofaj" | "foundation" | "partner-contribution" | "in-kind" | "donation" | "humanitarian-emergency-fund" | (string & {});

/** The six-digit code of a Chinese administrative division in GB/T 2260. */
export type GbCode = string;

/** A point on the Earth in WGS 84, written as a GeoJSON position: longitude first, then latitude (RFC 7946, section 3.1.1). */
export type GeoPoint = [number, number];

/** An authority that holds, or may hold, the seat of a side on the day. */
export interface Holder {
  /** The authority. */
  authority: AuthorityId;
  /** What the authority is called, in the language that was asked for; its identifier when it has no name. */
  name: string;
  /** Surely, or maybe when dates, or a division among several, leave it open. */
  certainty: Certainty;
  /** Whether it took over a part only, so that what was signed may lie with another. */
  isPartial: boolean;
  /** How it took over last; absent for the side itself. */
  by?: SuccessionKind;
  /** When it took over last; absent for the side itself, or when unknown. */
  since?: PartialDate;
  [member: string]: unknown;
}

/** An identifier of a scheme that has no type of its own here: a Japanese local-government code, a Senegalese NINEA, an org-id.guide list. */
export interface Identifier {
  /** The scheme, preferably a code of org-id.guide or a well-known name. */
  scheme: Text;
  /** The identifier within the scheme. */
  id: Text;
  /** Where the identifier resolves, if anywhere. */
  address?: WebAddress;
  [member: string]: unknown;
}

/** The five-character code of a commune in INSEE's Code officiel géographique. */
export type InseeCommuneCode = string;

/** The code of a department, of an overseas collectivity, or of an authority with the powers of a department, in INSEE's Code officiel géographique. */
export type InseeDepartmentCode = string;

/** The two-digit code of a region in INSEE's Code officiel géographique, the regions before 2016 included. */
export type InseeRegionCode = string;

/** Whose law it is. */
export type Jurisdiction = "fr" | "cn" | "int";

/** What somebody else calls a partnership. */
export interface KindClaim {
  /** The kind that is claimed. */
  kind: PartnershipKind;
  /** The word that is used: "Freundschaft". */
  wording?: LocalizedText;
  /** The sides that claim it; empty when it is no side, or unknown. */
  claimedBy?: AuthorityId[];
  /** What sort of evidence it is; absent when that of its sources. */
  evidence?: EvidenceKind;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A BCP 47 language tag in canonical case: fr, zh-Hans, ca-ES. */
export type LanguageTag = string;

/** An agreement whose stated term ends within a time. */
export interface Lapse {
  /** The agreement. */
  agreement: AgreementId;
  /** What it is called: its title, else the names of those it is between, in the language that was asked for. */
  name: string;
  /** The partnership it was signed under; absent when it stands alone. */
  partnership?: PartnershipId;
  /** What the partnership is called; absent when the register does not have it. */
  partnershipName?: string;
  /** The first day that may be the last of the term; absent when nothing bounds it. */
  earliest?: string;
  /** The last day that may be the last of the term; absent when nothing bounds it. */
  latest?: string;
  /** Surely when every day that may be the last lies within the time, else maybe. */
  certainty: Certainty;
  /** Whether a clause prolongs it unless a side objects. */
  prolongsItself: boolean;
  /** The last day on which notice is surely in time; absent when no notice is stated. */
  noticeBy?: string;
  [member: string]: unknown;
}

/** The agreements whose stated term ends within a time. */
export type Lapses = Lapse[];

/** A change of a provision: what happened to it on a day, and what it asks more or no longer. */
export interface LawChange {
  /** The day from which it counts. */
  on: PartialDate;
  /** What happened: a provision that went on elsewhere was moved, a judgment that never counted was quashed. */
  kind: "added" | "changed" | "renumbered" | "moved" | "repealed" | "quashed";
  /** The provision. */
  provision: ProvisionId;
  /** Whose law it is. */
  jurisdiction: Jurisdiction;
  /** What it is about, in the language that was asked for. */
  title: string;
  /** The version that ended; null when the provision began. */
  before: ChangedVersion | null;
  /** The version that took effect; null when the provision ended. */
  after: ChangedVersion | null;
  /** What is asked, allowed or defined since; in both lists, when it is otherwise than before. */
  added: RequirementKind[];
  /** What was asked, allowed or defined before, and is no more, or is otherwise. */
  removed: RequirementKind[];
  /** What it says, in our own words and the language that was asked for. */
  summary: string;
  /** What made it, in the language that was asked for; null when that is not recorded. */
  origin: string | null;
  /** How it ended, in the language that was asked for; null when it has not, or that is not recorded. */
  end: string | null;
  /** Where the official text can be read; absent when there is no address. */
  address?: WebAddress;
  /** How well it is known. */
  confidence: LegalConfidence;
  [member: string]: unknown;
}

/** What changed in the law after one day and until another. */
export type LawChanges = LawChange[];

/** How well the sources bear out a provision. */
export type LegalConfidence = "confirmed" | "single-source" | "memory-only";

/** What follows in French law when something that was asked was not done. */
export type LegalConsequence = "void" | "voidable" | "stands" | "without-sanction";

/** Whether it has effect in law, and since when. */
export interface LegalEffect {
  /** When it took effect; absent when that does not follow from the record. */
  tookEffectOn?: PartialDate;
  /** Whether it has effect on the day that was asked about; undetermined when a fact is missing. */
  inEffect: "surely" | "maybe" | "no" | "undetermined";
  /** The facts without which nobody can say when it took effect. */
  missing: MissingFact[];
  [member: string]: unknown;
}

/** What a verdict uses, or misses. */
export type LegalFactKind = "signature-day" | "party-kind" | "counterpart-kind" | "state-case" | "shared-border" | "state-authorisation" | "own-powers" | "local-interest" | "international-commitments" | "recognition" | "convention" | "humanitarian-nature" | "destination" | "urgency" | "object" | "estimated-amount" | "transmission-day" | "reception-day" | "authorisation-day" | "enforceable-day" | "delegation-order" | "agenda-2030" | "information-of-commission" | "service-resources" | "service-spending" | "partner-membership" | "capital-share" | "annexed-accounts" | "reciprocal-agreement" | "political-neutrality" | "foreign-policy" | "worship" | "subsidy-agreement" | "regranting" | "republican-commitment" | "diplomatic-relations" | "other-ties" | "matching-levels" | "higher-approval" | "signatories" | "fields-of-exchange" | "assembly-vote" | "term" | "ceremony" | "own-statute" | "sole-object" | "later-act-effect" | "mandate-zone" | "party-existence" | "committee-delegation" | "body-basis";

/** What a provision is there for, whatever its number. */
export type LegalFunction = "statutory-basis" | "tolerated-practice" | "state-counterpart" | "foreign-law-body" | "public-interest-grouping" | "semi-public-company" | "european-district" | "egtc" | "one-percent-water" | "one-percent-waste" | "one-percent-mobility" | "one-percent-water-agency" | "national-commission" | "implementing-decrees" | "overseas-cooperation" | "limits" | "subsidies" | "authorisation" | "enforceability" | "signature" | "own-statute" | "aid-evaluation" | "treaty" | "chinese-eligibility" | "chinese-approval" | "definition" | "state-funding";

/** The identifier of a legal instrument: a law, a decree, a circular, a judgment, a treaty. */
export type LegalInstrumentId = string;

/** What somebody held of an agreement's standing with a requirement of law that a person must judge: a prefecture, a court, an officer. */
export interface LegalOpinion {
  /** The requirement. */
  requirement: RequirementKind;
  /** Whether the author holds that it is met. */
  isMet: boolean;
  /** Whose opinion it is. */
  author: LocalizedText;
  /** When it was given; absent when unknown. */
  on?: PartialDate;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where it can be read. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The instrument that made or ended a version, and where in it. */
export interface LegalOrigin {
  /** The instrument. */
  instrument: LegalInstrumentId;
  /** The article of the instrument; absent when it is the whole, or unknown. */
  article?: Text;
  /** Whether the article, or the attribution, was not confirmed by a source; absent when it was. */
  isFromMemory?: boolean;
}

/** The law as an instrument cites it, kept as written. The legal room says what the law asked. */
export interface LegalReference {
  /** The country whose law it is; absent when it is not that of one country, or unknown. */
  country?: CountryCode;
  /** The citation. */
  text: Text;
  /** Where the cited text can be read. */
  address?: WebAddress;
  [member: string]: unknown;
}

/** Territory whose authorities have provisions of their own, beside the general law or instead of it. */
export type LegalTerritory = "paris" | "guadeloupe" | "martinique" | "guyane" | "la-reunion" | "saint-pierre-et-miquelon" | "mayotte" | "saint-barthelemy" | "saint-martin" | "wallis-and-futuna" | "french-polynesia" | "new-caledonia" | "alsace" | "alsace-moselle";

/** How grave a finding is, in the words of SARIF. */
export type Level = "error" | "warning" | "note";

/** State of an agreement or a partnership at a date. */
export type LifecycleState = "contact" | "letter-of-intent-signed" | "negotiation" | "authorised" | "submitted-for-approval" | "approved" | "initialled" | "signed" | "transmitted" | "in-force" | "amended" | "tacitly-extended" | "renewed" | "contested" | "under-review" | "reactivated" | "upgraded" | "dormant" | "suspended" | "expired" | "not-renewed" | "replaced" | "terminated-unilaterally" | "terminated-by-consent" | "annulled" | "lapsed" | "ended" | "unknown" | (string & {});

/** A link that both lists have, and in what they differ on it. */
export interface LinkMatch {
  /** The link in one's own list. */
  mine: ComparedLink;
  /** The link in the other list. */
  theirs: ComparedLink;
  /** How the first list's date of the link stands to the other's; absent when one has none. */
  dates?: "same" | "refines" | "is-refined-by" | "overlaps" | "contradicts";
  /** How the statuses stand to each other; absent when neither list states one. */
  statuses?: "no-conflict" | "mine-is-later" | "theirs-is-later" | "conflict";
  /** Whether the kinds that the lists give the link have none in common. */
  kindsDisagree: boolean;
  [member: string]: unknown;
}

/** A code of a list. The columns that a list has of its own are members too, as texts. */
export interface ListedCode {
  /** The code. */
  code: string;
  /** What it is called. */
  title: CodeTitle;
  /** What it means, in English; absent when the title says it. */
  definition?: string;
  /** Where it comes from; absent when no source is named. */
  source?: string;
  /** The version of the library that had it first; absent when it came with the list. */
  since?: string;
  /** Since when it should not be used any more (EDTF); absent while it may be. */
  deprecated?: string;
  [member: string]: unknown;
}

/** A local authority, or another body that takes part in partnerships: what it is, was, and is called, each with its dates. */
export interface LocalAuthority {
  /** Its identifier within the register. */
  id: AuthorityId;
  /** The country it belongs to, or belonged to at the end of its existence. Where that is disputed, `recognitions` says who holds what. */
  country: CountryCode;
  /** The countries it belonged to before. */
  formerCountries?: FormerCountry[];
  /** Its names, present and past. */
  names?: AuthorityName[];
  /** What tells it from another of the same name: "La Réunion". */
  disambiguation?: LocalizedText;
  /** What it is and was: a prefecture-level city until 1994, a sub-provincial city since. */
  kinds?: AuthorityStatus[];
  /** Its codes, present and past. */
  codes?: AuthorityCodes[];
  /** The authorities it lies in, present and past. */
  parents?: AuthorityParent[];
  /** When it existed; absent when nothing is known of a beginning or an end. */
  existence?: Validity;
  /** The events by which it took over from others. */
  successions?: Succession[];
  /** Whether it ended and nobody took over from it; absent when it goes on, when a successor is recorded, or when that is unknown. */
  hasNoSuccessor?: boolean;
  /** Where it is. */
  location?: GeoPoint;
  /** How many people live there, by year. */
  populations?: Population[];
  /** Opinions on its recognition, each with an author: never a property of the place. */
  recognitions?: RecognitionOpinion[];
  /** Its official site. */
  homepage?: WebAddress;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the facts come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** One text in one or more languages: { "fr": "Montpellier", "zh": "蒙彼利埃" }. */
export type LocalizedText = { [name: string]: Text };

/** A fact without which no verdict is given, and the question to ask. */
export interface MissingFact {
  /** What sort of fact it is. */
  fact: LegalFactKind;
  /** The place within the agreement: a JSON Pointer (RFC 6901). */
  at: string;
  /** The question, in the language that was asked for. */
  question: string;
  [member: string]: unknown;
}

/** An amount of one currency. */
export interface Money {
  /** The amount, in units of the currency (euros, not cents). */
  amount: number;
  /** The currency. */
  currency: CurrencyCode;
  [member: string]: unknown;
}

/** What kind of name of an authority a text is. */
export type NameKind = "official" | "short" | "former" | "alternative" | (string & {});

/** A code of the European NUTS classification: a country of two letters and up to three more characters, one a level. */
export type NutsCode = string;

/** Neighbouring laws that would give the same outcome, as one period. */
export interface OutcomePeriod {
  /** The first day; null when it goes back before all that is formalised. */
  from: string | null;
  /** The first day on which it governs no more; null while it is open. */
  until: string | null;
  /** What each of them gives. */
  outcome: VerdictOutcome;
  /** The versions that ask for it. */
  versions: ProvisionVersionId[];
  [member: string]: unknown;
}

/** A date as far as it is known: a day, a month, a year, a decade, one of several days, "not later than". Its text is EDTF (ISO 8601-2:2019). */
export type PartialDate = string;

/** Where one side stands towards one partner. */
export interface PartnerStatus {
  /** The partner. */
  authority: AuthorityId;
  /** What the authority is called, in the language that was asked for; its identifier when it has no name. */
  name: string;
  /** The state that is named first among the possible ones. */
  state: LifecycleState;
  /** Surely when no other state is possible, else maybe. */
  certainty: Certainty;
  /** The possible states; the first is that of the last thing that has surely happened. */
  possible: PossibleState[];
  [member: string]: unknown;
}

/** The enduring relationship between authorities, of which agreements are the instruments. */
export interface Partnership {
  /** Its identifier within the register. */
  id: PartnershipId;
  /** What it is called. */
  title?: LocalizedText;
  /** What sort of relationship it is, as the register's editor holds. */
  kind: PartnershipKind;
  /** What others call it: a crowd-sourced list says "twinning" of a cooperation agreement. */
  kindClaims?: KindClaim[];
  /** The authorities that are bound, two or more, each for its time. */
  members?: PartnershipMember[];
  /** What others say of who is a member: a list that names another city, or leaves a member out. */
  memberClaims?: PartyClaim[];
  /** Whether the members bound themselves to have no other twin, as some oaths do; absent when unknown. */
  isExclusive?: boolean;
  /** When the relationship was made, as the editor holds; absent when unknown. */
  since?: PartialDate;
  /** How `since` was found; absent when it is simply stated. */
  sinceBasis?: DateBasis;
  /** The first contact, which is not yet a relationship; absent when unknown. */
  firstContact?: PartialDate;
  /** Other days that are claimed for `since`. */
  dateClaims?: DateClaim[];
  /** What happened to it, in any order. */
  events?: PartnershipEvent[];
  /** What sources say of its status on a day. */
  statusClaims?: StatusClaim[];
  /** Claims that it is the first of its sort. */
  firstClaims?: FirstClaim[];
  /** A wider partnership that it exists under: a twinning of quarters under that of their cities. */
  within?: PartnershipId;
  /** What it is about. */
  themes?: Theme[];
  /** The fields of cooperation in a source's own words, beside the codes of `themes`: "jardins", "textile heritage". */
  themeWordings?: LocalizedText[];
  /** How far the editor trusts the record; absent when not judged. */
  confidence?: ConfidenceLevel;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the facts come from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Something that happened to a partnership, or to one of its agreements: who did it, on which side, with what scope, by which act. */
export interface PartnershipEvent {
  /** The state that the event brought about. */
  state: LifecycleState;
  /** What the relationship is from the event on, when the event says or changes it: an exchange that becomes a twinning; absent when it says nothing of it. */
  kind?: PartnershipKind;
  /** When; absent when unknown. */
  on?: PartialDate;
  /** Other days that are claimed for `on`. */
  dateClaims?: DateClaim[];
  /** The sides that acted; empty when it was all of them or is unknown. */
  by?: AuthorityId[];
  /** The members it concerns, when not all: a suspension may touch one of three. */
  concerns?: AuthorityId[];
  /** The members towards whom it holds, when not all: one of three may suspend its link with one other. Empty for all. */
  towards?: AuthorityId[];
  /** Who decided; absent when unknown. */
  decidedBy?: DecisionMaker;
  /** Whether the decision is a public act; absent when unknown. */
  isPublicAct?: boolean;
  /** The decision: its number, the court, the case. */
  reference?: Text;
  /** The agreement by which it happened; absent when none. */
  agreement?: AgreementId;
  /** The crisis in which it happened; absent when none. */
  crisis?: CrisisId;
  /** On what the event rests: "council vote after signature". */
  basis?: LocalizedText;
  /** What it covers, when not everything. */
  scope?: LocalizedText;
  /** Until when, in the words of the decision: "until full sovereignty is restored". */
  endCondition?: LocalizedText;
  /** The source's own words, where they matter. */
  quote?: LocalizedText;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The identifier of a partnership within a register. */
export type PartnershipId = string;

/** What kind of relationship links the authorities, with a cross-walk to the terms of the networks. */
export type PartnershipKind = "twinning" | "friendly-exchange" | "friendship" | "cooperation" | "decentralised-cooperation" | "project-partnership" | "contact" | "network" | "partnership" | (string & {});

/** An authority's part in a partnership. */
export interface PartnershipMember {
  /** The authority. */
  authority: AuthorityId;
  /** What it does in the partnership; absent for an ordinary member. */
  role?: PartyRole;
  /** When it was a member; absent for "since the beginning, as far as known". */
  validity?: Validity;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** What somebody else says of who the parties of an agreement, or the members of a partnership, are. */
export interface PartyClaim {
  /** The authority that is claimed to be, or not to be, one of them; absent when the register does not hold it (`wording`). */
  authority?: AuthorityId;
  /** Whether the claim denies that it is one of them, or leaves it out; absent or false when the claim names it as one. */
  isDenied?: boolean;
  /** The party or member in whose place it is named; absent when it is named beside all of them. */
  insteadOf?: AuthorityId;
  /** The words of the claim: the name that a list uses. */
  wording?: LocalizedText;
  /** The sides that claim it; empty when it is no side, or unknown. */
  claimedBy?: AuthorityId[];
  /** What sort of evidence it is; absent when that of its sources. */
  evidence?: EvidenceKind;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What a party does in an agreement or a partnership. */
export type PartyRole = "signatory" | "lead" | "co-signatory" | "carrier" | "beneficiary" | "operator" | "funder" | "witness" | "successor" | "predecessor" | (string & {});

/** A place where something happened. */
export interface Place {
  /** What the place is called. */
  name: LocalizedText;
  /** The authority it is in; absent when not in the register. */
  authority?: AuthorityId;
  /** The country it is in; absent when unknown. */
  country?: CountryCode;
  /** Where it is. */
  location?: GeoPoint;
  [member: string]: unknown;
}

/** OECD policy markers: the objectives against which a project is scored. */
export type PolicyMarker = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12";

/** How many people lived in an authority. */
export interface Population {
  /** The number of inhabitants. */
  inhabitants: number;
  /** The date it was counted for; absent when unknown. */
  asOf?: PartialDate;
  /** Where the number comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A state that is possible on a day, and why. */
export interface PossibleState {
  /** The state. */
  state: LifecycleState;
  /** The rule by which it is possible. */
  ground: StatusGround;
  /** The rule and the facts as one line, in the language that was asked for. */
  text: string;
  /** The facts that it follows from, in the order of time as far as it is known. */
  facts: StatusFact[];
  [member: string]: unknown;
}

/** Something that is done in a project: an exchange of students, a festival, a training. */
export interface ProjectActivity {
  /** What sort of activity it is. */
  kind: ActivityKind;
  /** What it is called. */
  title?: LocalizedText;
  /** When; absent when unknown. */
  on?: PartialDate;
  /** Where; absent when unknown. */
  place?: Place;
  /** Whether it is planned, was held or was given up; absent when unknown. */
  state?: ActivityState;
  /** How many people took part; absent when unknown. */
  people?: number;
  /** Other numbers of people that are given. */
  peopleClaims?: CountClaim[];
  /** Whether it counts as official development assistance; absent when as the project. */
  isOfficialDevelopmentAssistance?: boolean;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Money or goods for a project: planned, promised, paid, received, earned or given in kind. */
export interface ProjectAmount {
  /** Its identifier within the project, for those that refer to it; absent when nothing does. */
  id?: AmountId;
  /** Planned, promised, paid, received, earned or given in kind. */
  kind: AmountKind;
  /** The sum; absent when it is not known. */
  amount?: Money;
  /** How exact the sum is; absent when it is exact, or not said. */
  qualifier?: AmountQualifier;
  /** What the sum covers; absent for once, in its year or period. */
  extent?: AmountExtent;
  /** The part of the project's whole money of this kind, in percent; absent when not stated. */
  share?: number;
  /** The budget year; absent when the day or the period tells it, or for the whole project. */
  year?: number;
  /** The time that the sum is for, when it is no calendar year: 2010/2012, 2015-04/2016-03; absent when it is the year, or unknown. */
  period?: PartialDate;
  /** The day on which it was voted, promised or paid; for a total so far, the day up to which it is told; absent when unknown. */
  on?: PartialDate;
  /** Who pays; several for one sum of several payers; empty when unknown. */
  payers?: ProjectBody[];
  /** The first body that the money goes to; absent when the payer spends it itself, or when unknown. */
  receiver?: ProjectBody;
  /** The public service whose budget pays; absent for the general budget, or when unknown. */
  service?: PublicService;
  /** Where the money comes from; absent when unknown. */
  funding?: FundingSource;
  /** The payments that fed it: money that is passed on. Empty when it is the payer's own. */
  from?: AmountReference[];
  /** The amount of the same project that contains this one; absent when none. */
  partOf?: AmountId;
  /** Whose report tells it; absent for the register's editor. */
  reportedBy?: AuthorityId;
  /** Its type of aid; absent when as the project. */
  aidType?: AidType;
  /** Its channel of delivery, where it is not the one that follows from the receiver; absent when it is. */
  channel?: CrsChannel;
  /** Whether it counts as official development assistance; absent when as the project. */
  isOfficialDevelopmentAssistance?: boolean;
  /** Other sums that are given for it. */
  claims?: AmountClaim[];
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Who pays or receives an amount: an authority of the register, or anybody else by name. */
export interface ProjectBody {
  /** The authority; absent for somebody who is not in the register. */
  authority?: AuthorityId;
  /** The name of somebody who is not in the register, or of the authority's service or company. */
  name?: LocalizedText;
  /** Its country; absent when it is that of the authority, or unknown. */
  country?: CountryCode;
  /** What sort of body it is; absent when it is that of the authority, or unknown. */
  kind?: AuthorityKind;
  [member: string]: unknown;
}

/** A country that benefits from a project, and its part of the money. */
export interface ProjectCountry {
  /** The country. */
  country: CountryCode;
  /** Its part of the project's money, in percent; absent when not stated: all of it when it is the only one. */
  share?: number;
  [member: string]: unknown;
}

/** Something that changed where a project stands: its start, a suspension, its end. */
export interface ProjectEvent {
  /** Where the project stands from then on. */
  status: ProjectStatus;
  /** When; absent when unknown. */
  on?: PartialDate;
  /** The part of the project that it is about, in words: "the money", "the works"; absent for the whole. */
  part?: LocalizedText;
  /** The crisis that brought it about; absent when none. */
  crisis?: CrisisId;
  /** Why, in words; absent when unknown. */
  reason?: LocalizedText;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** The identifier of a cooperation project within a register. */
export type ProjectId = string;

/** What somebody else calls a project: a number in a donor's, the OECD's or IATI's files. */
export interface ProjectIdentifier {
  /** Whose number it is. */
  scheme: ProjectIdentifierScheme;
  /** The number, as its giver writes it. */
  id: Text;
  /** Who gave it, in words; absent when the scheme says it. */
  givenBy?: LocalizedText;
  [member: string]: unknown;
}

/** Whose number an identifier of a project is. */
export type ProjectIdentifierScheme = "iati" | "own" | "crs" | "former" | "declaration" | "other";

/** Whether a record of a project is a programme, a project, a phase or an edition. */
export type ProjectKind = "programme" | "project" | "phase" | "edition";

/** How far a project pursues an objective of the OECD's policy markers. */
export interface ProjectMarker {
  /** The objective. */
  marker: PolicyMarker;
  /** 0 not pursued, 1 significant, 2 principal; 3 for desertification and up to 4 for reproductive health alone. */
  score: number;
  [member: string]: unknown;
}

/** Who takes part in a project, and as what. */
export interface ProjectParticipant {
  /** The authority; absent for somebody who is not in the register. */
  authority?: AuthorityId;
  /** The name of somebody who is not in the register, or of the authority's service or company. */
  name?: LocalizedText;
  /** Its country; absent when it is that of the authority, or unknown. */
  country?: CountryCode;
  /** What sort of body it is; absent when it is that of the authority, or unknown. */
  kind?: AuthorityKind;
  /** As what. */
  role: ProjectRole;
  /** Whether somebody is still sought for the role; absent or false when it is known who it is. */
  isUndecided?: boolean;
  /** When it takes part; absent for all of the project. */
  validity?: Validity;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A purpose of a project in the OECD's Creditor Reporting System, and its part of the money. */
export interface ProjectPurpose {
  /** The purpose. */
  code: CrsPurpose;
  /** Its part of the project's money, in percent; absent when not stated: all of it when it is the only one. */
  share?: number;
  [member: string]: unknown;
}

/** What a project brought about, in words. */
export interface ProjectResult {
  /** What was brought about. */
  statement: LocalizedText;
  /** The day up to which it is told; absent when unknown. */
  asOf?: PartialDate;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** What a body does in a project. */
export type ProjectRole = "lead" | "partner" | "funder" | "operator" | "beneficiary" | (string & {});

/** Stage of a project, aligned with IATI. */
export type ProjectStatus = "pipeline" | "implementation" | "finalisation" | "closed" | "cancelled" | "suspended";

/** The sum of the amounts of one kind and currency, of all projects or of a group. */
export interface ProjectTotal {
  /** The group: a year or period, or the code of a country, purpose, channel, payer or theme; absent without groups, and for what cannot be placed. */
  group?: string;
  /** What the group is called, in the language that was asked for. */
  title?: string;
  /** Planned, promised, paid, received, earned or given in kind. */
  kind: AmountKind;
  /** The currency of the sum and of its parts. */
  currency: CurrencyCode;
  /** The sum. */
  amount: number;
  /** What of it is the payers' own money. */
  own: number;
  /** What of it came from others, who may tell it themselves. */
  foreign: number;
  /** What of it is passed on from payments that the register does not tell enough of to divide it. */
  undivided: number;
  /** How exact the sum is; absent when each amount is exact. */
  qualifier?: AmountQualifier;
  /** How many amounts it adds. */
  count: number;
  /** The sum by whose report tells it. */
  byReporter: ReportedPart[];
  [member: string]: unknown;
}

/** What the projects of a register plan, promise, pay and receive, with each euro counted once. */
export interface ProjectTotals {
  /** The totals: by group, what cannot be placed last; then by kind, then by currency. */
  totals: ProjectTotal[];
  /** The amounts that are in no total, in the order of the register. */
  uncounted: UncountedAmount[];
  /** The rates by which sums were converted; empty when none was. */
  rates: ExchangeRate[];
  [member: string]: unknown;
}

/** With what a report was made, so that it can be made again. */
export interface Provenance {
  /** The version of the library. */
  libraryVersion: string;
  /** The first sixteen hexadecimal digits of the SHA-256 of the library's data: rules and code lists. */
  dataHash: string;
  /** The day for which the document was checked; absent when it was only read. */
  on?: string;
  [member: string]: unknown;
}

/** A provision of law through time: a lineage of versions. The number of an article is not its identity. */
export interface Provision {
  /** Its identifier. */
  id: ProvisionId;
  /** Whose law it is. */
  jurisdiction: Jurisdiction;
  /** The Chinese division whose rules these are, when they are not national: 370200 for Qingdao; absent for no such limit. */
  within?: GbCode;
  /** What it is about. */
  title: BilingualText;
  /** What it is there for: one function or more. */
  functions: LegalFunction[];
  /** Its versions, the earliest first: one begins where the one before ends, but for a gap that a repeal explains. */
  versions: ProvisionVersion[];
  /** What else is to be said. */
  note?: LocalizedText;
}

/** The identifier of a provision of law: a lineage, whatever number its article bore. */
export type ProvisionId = string;

/** How a provision read for a time: its number, what made it so, what it asks, of whom, and how well that is known. */
export interface ProvisionVersion {
  /** Its identifier. */
  id: ProvisionVersionId;
  /** The number that it bore: L1115-1, 131-I; "holding" for a judgment. */
  article: Text;
  /** The first day, as the official base (LEGI) counts it; less than a day, or absent, where the source says no more. */
  from?: PartialDate;
  /** The first day on which it reads so no more (exclusive); absent while it is open. */
  until?: PartialDate;
  /** How it ended; absent while it is open. */
  end?: VersionEnd;
  /** The last day for which a source shows it in force, where no source shows that it still is; absent where it ended, or the sources reach to the day of `lastCheckedOn`. */
  lastSeenOn?: PartialDate;
  /** For a judgment: the first day of the law that it states; absent when it states the law of all days. A judgment says what the law was, so that its own day decides nothing. */
  statesLawFrom?: PartialDate;
  /** The true entry into force, where it differs from `from`; absent where it does not, or is not known to. */
  entryIntoForce?: EntryIntoForce;
  /** What made it so: one instrument or more. */
  origins?: LegalOrigin[];
  /** What ended it; empty while it is open, or when the next version's origins say so. */
  endedBy?: LegalOrigin[];
  /** How it is cited: one identifier at least. */
  citations: Citation[];
  /** To whom it applies. */
  appliesTo?: Addressee[];
  /** The territories whose authorities alone it binds; empty when it binds all that it applies to. */
  onlyFor?: LegalTerritory[];
  /** The territories outside the general law whose authorities it binds too, because a text says so. */
  alsoFor?: LegalTerritory[];
  /** What it asks, allows or defines; empty when it asks nothing of an act that is judged here. */
  requires?: Requirement[];
  /** What it says, in our own words, in English and French at least. */
  summary: BilingualText;
  /** How well the sources bear it out. On what is not confirmed no verdict rests alone. */
  confidence: LegalConfidence;
  /** Where it was read. */
  sources?: SourceReference[];
  /** The day on which it was last compared with its sources. */
  lastCheckedOn: PartialDate;
  /** What else is to be said: doubts, conflicts of sources, what was not seen. */
  note?: LocalizedText;
}

/** The identifier of a version of a provision: usually the article and, after an at sign, the day from which it reads so. */
export type ProvisionVersionId = string;

/** Services whose budgets may fund cooperation. */
export type PublicService = "drinking-water" | "sanitation" | "electricity-distribution" | "gas-distribution" | "household-waste" | "mobility" | "water-agency";

/** What somebody holds of an authority's standing: recognised, not recognised, under sanctions. Always with an author and a time. */
export interface RecognitionOpinion {
  /** Whose opinion it is: a State, a court, a ministry. */
  author: LocalizedText;
  /** What the author holds. */
  position: RecognitionPosition;
  /** When the author held it; absent when unknown. */
  validity?: Validity;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the author says so. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** Dated position of an author on the recognition or sanctioning of an entity. */
export type RecognitionPosition = "recognised" | "not-recognised" | "disputed" | "sanctioned" | "not-sanctioned" | (string & {});

/** A register: authorities, their partnerships, the agreements they signed, the projects they run, and the sources of all that. */
export interface Register {
  /** The schema that the document follows, for editors; the library does not resolve it. */
  "$schema"?: Text;
  /** What the register is called. */
  title?: LocalizedText;
  /** What a reader must know before using it: its limits, its standing. */
  notice?: LocalizedText;
  /** Who publishes it. */
  publisher?: LocalizedText;
  /** The licence under which it may be used, as an SPDX expression or in words. */
  licence?: Text;
  /** The day for which it speaks. */
  asOf?: PartialDate;
  /** The authorities, and the other bodies that take part. */
  authorities?: LocalAuthority[];
  /** The enduring relationships between authorities. */
  partnerships?: Partnership[];
  /** The instruments that were signed, or are being prepared, under partnerships. */
  agreements?: Agreement[];
  /** The projects run under partnerships and agreements. */
  projects?: CooperationProject[];
  /** The crises that events refer to. */
  crises?: Crisis[];
  /** Where the facts come from. */
  sources?: Source[];
  [member: string]: unknown;
}

/** One line of a register in JSON Lines: exactly one of its members is set. */
export interface RegisterLine {
  /** The register's own members: title, notice, publisher. */
  register?: Register;
  /** An authority. */
  authority?: LocalAuthority;
  /** A partnership. */
  partnership?: Partnership;
  /** An agreement. */
  agreement?: Agreement;
  /** A project. */
  project?: CooperationProject;
  /** A crisis. */
  crisis?: Crisis;
  /** A source. */
  source?: Source;
  [member: string]: unknown;
}

/** A link of each list that are not the same but belong together. */
export interface RelatedLinks {
  /** How they belong together. */
  kind: "another-level" | "another-holder" | "among-more-members";
  /** The link in one's own list. */
  mine: ComparedLink;
  /** The link in the other list. */
  theirs: ComparedLink;
  /** The members that the first link has and the second has not. */
  inMine: AuthorityId[];
  /** The members that the second link has and the first has not. */
  inTheirs: AuthorityId[];
  [member: string]: unknown;
}

/** A link of which a list has several records. */
export interface RepeatedLink {
  /** The records of one's own list. */
  mine: ComparedLink[];
  /** The records of the other list. */
  theirs: ComparedLink[];
  [member: string]: unknown;
}

/** All that was found in a document, and with what. */
export interface Report {
  /** The name of the document, when several were checked. */
  document?: string;
  /** With what they were found. */
  provenance: Provenance;
  /** How many findings there are of each level. */
  counts: Counts;
  /** The findings. */
  findings: Finding[];
  [member: string]: unknown;
}

/** What of a total one report tells. */
export interface ReportedPart {
  /** Whose report it is; absent for the register's editor. */
  reporter?: AuthorityId;
  /** The sum, in the currency of the total. */
  amount: number;
  [member: string]: unknown;
}

/** One thing that a version asks, allows or defines: its kind, from a closed list, and the parameters of that kind. */
export interface Requirement {
  /** The kind. */
  kind: RequirementKind;
  /** Counterparts: those that counterpart-allowed permits; those of whom partner-included wants one. */
  counterparts?: CounterpartKind[];
  /** The cases in which a convention with a State is allowed (state-counterpart-barred). */
  cases?: StateConventionCase[];
  /** Those of the cases that need a prior authorisation, each with who gives it (state-counterpart-barred). */
  authorisedCases?: AuthorisedCase[];
  /** Who authorises, approves, receives or is told; absent when the kind has nobody, or it is not said. */
  by?: StateAuthority;
  /** The services whose budgets may pay (spending-cap). */
  services?: PublicService[];
  /** The cap in per cent of the base (spending-cap, capital-cap). */
  percent?: number;
  /** What the percentage is counted on, in words, exclusions included (spending-cap, capital-cap). */
  base?: LocalizedText;
  /** A threshold (subsidy-agreement). */
  threshold?: Money;
  /** Countries that the requirement names: those that share a border with France (border-only). */
  countries?: CountryCode[];
  /** Kinds of authority that the requirement leaves out (eligible-level). */
  excludedKinds?: AuthorityKind[];
  /** Whether only urgency allows it (humanitarian-action); absent when urgency does not matter. */
  onlyInUrgency?: boolean;
  /** Articles that it refers to: L2131-1, L2131-2 (transmission). */
  articles?: Text[];
  /** Whether it is asked only where the counterparts belong to no Member State of the European Union (reciprocal-agreement); absent when of all. */
  onlyOutsideTheUnion?: boolean;
  /** How many months it lasts (referral-period). */
  months?: number;
  /** Whether external action is among what the assembly may delegate (delegation-list). */
  coversExternalAction?: boolean;
  /** In what capacity those sign of whom it speaks (signatory-delegation); empty for all who are not the head of the executive. */
  signatories?: SignatoryCapacity[];
  /** What else is to be said. */
  note?: LocalizedText;
}

/** What a provision asks, allows or defines. */
export type RequirementKind = "statutory-basis" | "border-only" | "government-consent" | "counterpart-allowed" | "state-counterpart-barred" | "own-powers" | "local-interest" | "international-commitments" | "recognised-counterpart" | "convention-compulsory" | "convention-optional" | "object-stated" | "amount-stated" | "transmission" | "authorising-act" | "signatory-delegation" | "ratified-by-assembly" | "enforceable-before-signature" | "act-transmission" | "humanitarian-action" | "agenda-2030" | "reporting-duty" | "spending-cap" | "prior-authorisation" | "partner-included" | "capital-cap" | "sole-object" | "accounts-annexed" | "reciprocal-agreement" | "state-mandate" | "neutrality" | "foreign-policy-reserved" | "secularism" | "subsidy-agreement" | "no-regranting" | "republican-commitment" | "diplomatic-relations" | "eligible-level" | "matching-levels" | "one-to-one" | "higher-approval" | "signed-by-heads" | "several-fields" | "assembly-approval" | "long-term" | "public-ceremony" | "written-instrument" | "unlimited-term" | "enforceable-when" | "referral-period" | "delegation-list";

/** The 17 goals of the United Nations for 2030 and their 169 targets. */
export type Sdg = "1" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.a" | "1.b" | "2" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.a" | "2.b" | "2.c" | "3" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.a" | "3.b" | "3.c" | "3.d" | "4" | "4.1" | "4.2" | "4.3" | "4.4" | "4.5" | "4.6" | "4.7" | "4.a" | "4.b" | "4.c" | "5" | "5.1" | "5.2" | "5.3" | "5.4" | "5.5" | "5.6" | "5.a" | "5.b" | "5.c" | "6" | "6.1" | "6.2" | "6.3" | "6.4" | "6.5" | "6.6" | "6.a" | "6.b" | "7" | "7.1" | "7.2" | "7.3" | "7.a" | "7.b" | "8" | "8.1" | "8.2" | "8.3" | "8.4" | "8.5" | "8.6" | "8.7" | "8.8" | "8.9" | "8.10" | "8.a" | "8.b" | "9" | "9.1" | "9.2" | "9.3" | "9.4" | "9.5" | "9.a" | "9.b" | "9.c" | "10" | "10.1" | "10.2" | "10.3" | "10.4" | "10.5" | "10.6" | "10.7" | "10.a" | "10.b" | "10.c" | "11" | "11.1" | "11.2" | "11.3" | "11.4" | "11.5" | "11.6" | "11.7" | "11.a" | "11.b" | "11.c" | "12" | "12.1" | "12.2" | "12.3" | "12.4" | "12.5" | "12.6" | "12.7" | "12.8" | "12.a" | "12.b" | "12.c" | "13" | "13.1" | "13.2" | "13.3" | "13.a" | "13.b" | "14" | "14.1" | "14.2" | "14.3" | "14.4" | "14.5" | "14.6" | "14.7" | "14.a" | "14.b" | "14.c" | "15" | "15.1" | "15.2" | "15.3" | "15.4" | "15.5" | "15.6" | "15.7" | "15.8" | "15.9" | "15.a" | "15.b" | "15.c" | "16" | "16.1" | "16.2" | "16.3" | "16.4" | "16.5" | "16.6" | "16.7" | "16.8" | "16.9" | "16.10" | "16.a" | "16.b" | "17" | "17.1" | "17.2" | "17.3" | "17.4" | "17.5" | "17.6" | "17.7" | "17.8" | "17.9" | "17.10" | "17.11" | "17.12" | "17.13" | "17.14" | "17.15" | "17.16" | "17.17" | "17.18" | "17.19";

/** How many partnerships were in force at the end of each year, by group and year. */
export type Series = YearCount[];

/** What the budget of a public service has, and what it pays for cooperation, in a year. */
export interface ServiceFunding {
  /** The service. */
  service: PublicService;
  /** The party that runs it; absent for the only French one, or when unknown. */
  party?: AuthorityId;
  /** The budget year; absent when unknown. */
  year?: number;
  /** The resources on which the law counts the cap; absent when unknown. */
  resources?: Money;
  /** What the service spent on cooperation that year, under this agreement and all others; absent when unknown. */
  spent?: Money;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** Where one side stands on a day: its own steps and decisions, which the other side need not share. */
export interface SideStatus {
  /** The side. */
  authority: AuthorityId;
  /** What the authority is called, in the language that was asked for; its identifier when it has no name. */
  name: string;
  /** The state that is named first among the possible ones. */
  state: LifecycleState;
  /** Surely when no other state is possible, else maybe. */
  certainty: Certainty;
  /** The possible states; the first is that of the last thing that has surely happened. */
  possible: PossibleState[];
  /** The partners towards whom it stands otherwise than it stands itself: it suspended its link with one of two. Empty for none. */
  towards: PartnerStatus[];
  /** Who may hold the seat of the side on the day, the surest first: the side itself, or who took over from it; empty when nobody holds it. */
  holders: Holder[];
  /** Why nobody holds the seat; absent when somebody does, or may. Not yet: no member yet, or not founded. Left: no member any more. Ended: over, and nobody took over. Not recorded: over, and who took over is not recorded. */
  vacancy?: "not-yet" | "left" | "ended" | "not-recorded";
  [member: string]: unknown;
}

/** Who signed for a party. The capacity matters in law; the name is optional. */
export interface Signatory {
  /** In what capacity; absent when unknown. */
  capacity?: SignatoryCapacity;
  /** The person's name; absent when unknown or withheld. */
  name?: Text;
  /** When the person held the office; absent when unknown. */
  inOffice?: Validity;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** In what capacity a person signed. */
export type SignatoryCapacity = "mayor" | "deputy-mayor" | "president" | "vice-president" | "councillor" | "governor" | "deputy-governor" | "county-head" | "party-secretary" | "congress-chair" | "prefect" | "minister" | "ambassador" | "director" | "association-chair" | "not-stated" | (string & {});

/** SIREN: the nine-digit number that INSEE gives to a French legal unit, communes included. */
export type Siren = string;

/** SIRET: the fourteen-digit number of one establishment of a French legal unit: its SIREN and five digits more. */
export type Siret = string;

/** Where facts come from: a page, an act, an archive, an interview. */
export interface Source {
  /** Its identifier within the register. */
  id: SourceId;
  /** What sort of evidence it is; absent when not judged. */
  kind?: EvidenceKind;
  /** Its title. */
  title?: LocalizedText;
  /** Who published it. */
  publisher?: Text;
  /** Where it can be read. */
  address?: WebAddress;
  /** How to find it when it has no address: a repository and file, a shelf mark. */
  citation?: Text;
  /** When it was published; absent when unknown. */
  publishedOn?: PartialDate;
  /** When it was read; absent when unknown. */
  retrievedOn?: PartialDate;
  /** The party it speaks for; absent when it is no party's own. */
  side?: AuthorityId;
  /** The language it is in; absent when unknown or several. */
  language?: LanguageTag;
  /** How far the editor trusts it; absent when not judged. */
  confidence?: ConfidenceLevel;
  /** Whether it is a copy of somebody else's text, so that the original should be cited; absent when unknown. */
  isMirrorOrReprint?: boolean;
  /** What else is to be said. */
  note?: LocalizedText;
  [member: string]: unknown;
}

/** The identifier of a source within a register. */
export type SourceId = string;

/** A source, and what it supports here. */
export interface SourceReference {
  /** The source. */
  source: SourceId;
  /** What it says on the matter; absent for all of the record. */
  supports?: LocalizedText;
  /** Where in the source: a page, a row. */
  locator?: Text;
  [member: string]: unknown;
}

/** Where partnerships and agreements of a register stood at all times, from one change to the next. */
export type Spans = StatusSpan[];

/** Who authorises, receives or is told. */
export type StateAuthority = "government" | "conseil-d-etat-decree" | "regional-prefect" | "prefect" | "high-commissioner" | "state-representative" | "state" | "assembly" | "national-commission" | "basin-committee" | "provincial-foreign-affairs-office" | "cpaffc";

/** Cases in which a convention with a State is allowed. */
export type StateConventionCase = "provided-by-law" | "egtc" | "euroregional-grouping" | "local-cross-border-grouping" | "approved-international-agreement" | "regional-programme" | "other-grouping";

/** Where a partnership or an agreement stands on a day, and why. */
export interface Status {
  /** The identifier of the partnership or agreement. */
  id: string;
  /** What it is called: its title, else the names of those it is between, in the language that was asked for. */
  name: string;
  /** The day that was asked about. */
  on: string;
  /** The state that is named first among the possible ones. */
  state: LifecycleState;
  /** Surely when no other state is possible, else maybe. */
  certainty: Certainty;
  /** Whether it is in force, contested or under review included; null when the record does not say. */
  inForce: Certainty | null;
  /** The possible states; the first is that of the last thing that has surely happened. */
  possible: PossibleState[];
  /** Where each side stands, in the order of members or parties. */
  sides: SideStatus[];
  /** Whether nobody holds it any more: all those it is between are over or have left by the day, and nobody is recorded to hold a seat. */
  hasNoHolder: boolean;
  /** The last recorded thing that happened, or may have happened, by the day; null when nothing dated did. It is no state: old is not dormant. */
  lastActivity: PartialDate | null;
  [member: string]: unknown;
}

/** A change of a partnership's status that falls, or may fall, into the time of a crisis. */
export interface StatusChange {
  /** The partnership. */
  partnership: PartnershipId;
  /** What it is called: its title, else the names of those it is between, in the language that was asked for. */
  name: string;
  /** The state before, as far as it is known. */
  from: LifecycleState;
  /** The state that the event, or the end of a term, brought about. */
  to: LifecycleState;
  /** When; absent when unknown. */
  on?: PartialDate;
  /** Whether it lies within the crisis: no when the event names the crisis and lies outside it. */
  within: Certainty;
  /** What the record gives as the reason: nothing, this crisis, another crisis of the register, or something in words. */
  reason: "not-stated" | "this-crisis" | "another-crisis" | "in-words";
  /** The other crisis that is named; absent when none is. */
  otherCrisis?: CrisisId;
  /** The reason in the words of the record; absent when it has none. */
  basis?: string;
  /** The place in the register: a JSON Pointer (RFC 6901). */
  at: string;
  [member: string]: unknown;
}

/** What a source says of a partnership's status at a time. An observation, never the status itself. */
export interface StatusClaim {
  /** The state that is claimed. */
  state: LifecycleState;
  /** The time for which it is claimed; absent when the source has no date. */
  asOf?: PartialDate;
  /** The sides that claim it; empty when it is no side, or unknown. */
  claimedBy?: AuthorityId[];
  /** What sort of evidence it is; absent when that of its sources. */
  evidence?: EvidenceKind;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where it is claimed. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** A recorded fact that a status follows from: an event, a signature, a transmission, the end of a term. */
export interface StatusFact {
  /** What happened, as a state. */
  state: LifecycleState;
  /** When, as it is recorded; absent when unknown. Of a term that ran out it is its last day. */
  on?: PartialDate;
  /** The sides that acted or that it concerns; empty for all of them, or when unknown. */
  sides: AuthorityId[];
  /** Who decided; absent when that is not recorded. */
  decidedBy?: DecisionMaker;
  /** Until when, in the words of the decision; absent when it states no condition. */
  endCondition?: string;
  /** The place in the register: a JSON Pointer (RFC 6901). */
  at: string;
  [member: string]: unknown;
}

/** The rule by which the status on a day follows from what is recorded. */
export type StatusGround = "last-event" | "later-agreement" | "term-runs" | "term-ran-out" | "renewed-term-not-recorded" | "clause-prolongs" | "condition-is-open" | "effect-not-recorded" | "transmission-not-recorded" | "last-step" | "beginning-only" | "sides-have-left" | "nothing-recorded" | "not-a-member-yet" | "dates-are-open";

/** A time in which nothing changes of what is known of a status. */
export interface StatusSpan {
  /** The identifier of the partnership or agreement. */
  id: string;
  /** What it is called: its title, else the names of those it is between, in the language that was asked for. */
  name: string;
  /** The first day; null when the time has no beginning. */
  from: string | null;
  /** The day after the last one; null when the time has no end. */
  until: string | null;
  /** The state that is named first among the possible ones. */
  state: LifecycleState;
  /** Surely when no other state is possible, else maybe. */
  certainty: Certainty;
  /** Whether it is in force, contested or under review included; null when the record does not say. */
  inForce: Certainty | null;
  /** The possible states; the first is that of the last thing that has surely happened. */
  possible: PossibleState[];
  [member: string]: unknown;
}

/** Where partnerships and agreements of a register stand on a day. */
export type Statuses = Status[];

/** The code of a country's subdivision in ISO 3166-2: FR-48, CN-SC. */
export type SubdivisionCode = string;

/** The event by which an authority took over from others: a merger, a split, a renaming. It stands on the successor. */
export interface Succession {
  /** What happened. */
  kind: SuccessionKind;
  /** The first day of the successor; absent when unknown. */
  on?: PartialDate;
  /** The authorities it took over from, one or more. */
  predecessors: AuthorityId[];
  /** Whether only a part passed to this successor; absent when unknown. */
  isPartial?: boolean;
  /** The act that made it so, as it is cited: "loi 2015-29 du 16 janvier 2015". */
  legalBasis?: Text;
  /** What else is to be said. */
  note?: LocalizedText;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** How one authority follows another. */
export type SuccessionKind = "merger" | "absorption" | "split" | "renaming" | "upgrade" | "transfer" | "restoration" | (string & {});

/** For how long an agreement binds. */
export interface Term {
  /** What sort of term it is. */
  kind: TermKind;
  /** The first day; absent when it is that of signature or entry into force, or unknown. */
  startsOn?: PartialDate;
  /** The last day on which it binds, as contracts count; absent when there is none, or unknown. */
  endsOn?: PartialDate;
  /** Other days that are claimed for `endsOn`. */
  endClaims?: DateClaim[];
  /** The length that is stated; absent when none is. */
  length?: CalendarPeriod;
  /** The length of each tacit extension; absent when none is stated. */
  renewalLength?: CalendarPeriod;
  /** How often it may be extended; absent when not limited, or unknown. */
  mostRenewals?: number;
  /** The notice to be given before its end; absent when none is stated. */
  notice?: CalendarPeriod;
  /** The condition on which it ends, in words. */
  condition?: LocalizedText;
  [member: string]: unknown;
}

/** How the duration of an agreement is fixed. */
export type TermKind = "fixed" | "open-ended" | "tacitly-renewed" | "until-condition";

/** A free text: not blank, and at most 100 000 characters. */
export type Text = string;

/** Field of work of an agreement or a project. */
export type Theme = "economic-development" | "territorial-attractiveness" | "agriculture-food" | "culture-heritage" | "education-training" | "higher-education-research" | "youth-mobility" | "sport" | "tourism" | "water-sanitation" | "environment-climate-energy" | "health" | "local-governance" | "urban-planning-mobility" | "equality-inclusion" | "humanitarian-solidarity" | "risk-prevention" | "digital-innovation" | "maritime-ports" | (string & {});

/** What happened to a partnership, its agreements and its members, in the order of time as far as it is known. */
export type Timeline = TimelineEntry[];

/** What happened, when as far as it is known, and whether it surely came after the entry before. */
export interface TimelineEntry {
  /** What it tells. */
  kind: TimelineEntryKind;
  /** The state that an event brought about, or that is claimed; absent for what brings none. */
  state?: LifecycleState;
  /** When, as it is recorded, or as it follows from the length of a term; absent when unknown. */
  on?: PartialDate;
  /** The first day on which it may have happened; absent when nothing bounds it. */
  earliest?: string;
  /** The last day on which it may have happened; absent when nothing bounds it. */
  latest?: string;
  /** Whether it came after the entry before it: no when both are of one day. */
  followsThePrevious: Certainty;
  /** Whether it is a claim beside the record, which moves nothing. */
  isClaim: boolean;
  /** The sides that acted or that it concerns; empty for all of them, or when unknown. */
  sides: AuthorityId[];
  /** The agreement it is about, or by which it happened; absent when none. */
  agreement?: AgreementId;
  /** The crisis in which it happened; absent when none is named. */
  crisis?: CrisisId;
  /** The entry as one line, in the language that was asked for. */
  text: string;
  /** The place in the register: a JSON Pointer (RFC 6901). */
  at: string;
  [member: string]: unknown;
}

/** What an entry of a partnership's timeline tells. */
export type TimelineEntryKind = "first-contact" | "beginning" | "event" | "signature" | "step" | "term-begins" | "term-ends" | "side-joins" | "side-leaves" | "succession" | "change-of-kind" | "status-claim" | "date-claim";

/** The transmission of an agreement, or of the act that authorises it, to the representative of the State: a French convention takes effect by it (CGCT, art. L. 1115-1), and a deliberation binds once it is received (art. L. 2131-1). */
export interface Transmission {
  /** When it was sent; absent when unknown. */
  sentOn?: PartialDate;
  /** When it was received, as the acknowledgement says; absent when unknown. */
  receivedOn?: PartialDate;
  /** To whom: the prefecture, in words or as its SCDL identifier (PREF034). */
  recipient?: Text;
  /** What sort of body received it; absent when unknown, or when it is the State's representative. Sent to another, as to a ministry, an agreement is not transmitted in the sense of the law. */
  recipientKind?: StateAuthority;
  /** The number of the acknowledgement of receipt; absent when unknown. */
  receiptNumber?: Text;
  /** Where the fact comes from. */
  sources?: SourceReference[];
  [member: string]: unknown;
}

/** An amount that is in no total, and why. */
export interface UncountedAmount {
  /** The project that has it. */
  project: ProjectId;
  /** Its index among the amounts of the project, from 0. */
  index: number;
  /** Why it does not count. */
  reason: UncountedReason;
  /** The reason in words, in the language that was asked for. */
  text: string;
  /** The sum; absent when it is not known. */
  amount?: number;
  /** The currency of the sum; absent when it is not known. */
  currency?: CurrencyCode;
  [member: string]: unknown;
}

/** Why an amount of a project is in no total. */
export type UncountedReason = "unknown-sum" | "share-alone" | "recurring" | "after-the-day" | "of-the-programme" | "told-by-the-payer" | "told-again";

/** A link that cannot be compared, since a member has no code. */
export interface UnidentifiedLink {
  /** Whose list it is in. */
  side: "mine" | "theirs";
  /** The identifier in its list. */
  id: string;
  /** The place in its list: a JSON Pointer (RFC 6901). */
  at: string;
  /** What it is called, in the language that was asked for. */
  name: string;
  /** Since when; absent when its list holds no date. */
  since?: PartialDate;
  /** The dates that its list knows as claims; absent when there is none. */
  sinceClaims?: PartialDate[];
  /** The members that no code identifies. */
  withoutCode: AuthorityId[];
  [member: string]: unknown;
}

/** The time for which a dated fact holds: from its first day until the first day on which it holds no more. */
export interface Validity {
  /** The first day, as far as it is known; absent when there is none known. */
  from?: PartialDate;
  /** The first day on which it holds no more, as far as it is known; absent when there is none known. */
  until?: PartialDate;
  [member: string]: unknown;
}

/** One answer: what was asked, by which version of which provision, of whom, and whether it was done. */
export interface Verdict {
  /** What was asked. */
  requirement: RequirementKind;
  /** The answer. */
  outcome: VerdictOutcome;
  /** Of which party; absent when it is asked of the agreement, or of nobody. */
  party?: AuthorityId;
  /** The version of the provision that asks; absent when none that is known governed, or several may have. */
  version?: ProvisionVersionId;
  /** How the version is cited; absent without a version. */
  citation?: string;
  /** The last day for which a source shows the version in force, when the act is later; absent when a source reaches to the act. */
  confirmedUntil?: PartialDate;
  /** The place within the agreement: a JSON Pointer (RFC 6901). */
  at: string;
  /** The rule that says it; absent when there is nothing to say. */
  code?: string;
  /** How grave it is; absent when there is nothing to say. */
  level?: Level;
  /** The message, in the language that was asked for; absent when there is nothing to say. */
  message?: string;
  /** What follows from a fault in French law; absent when nothing is broken, or no law says. */
  consequence?: LegalConsequence;
  /** The facts that it rests on. */
  facts: VerdictFact[];
  /** The facts that are missing, when it is undetermined. */
  missing: MissingFact[];
  /** What each law that may have governed would give, by periods; absent when the date leaves nothing open. */
  candidates?: OutcomePeriod[];
  [member: string]: unknown;
}

/** A fact that a verdict used. */
export interface VerdictFact {
  /** What sort of fact it is. */
  fact: LegalFactKind;
  /** The place within the agreement: a JSON Pointer (RFC 6901). */
  at: string;
  /** The fact, as text. */
  value: string;
  [member: string]: unknown;
}

/** The answer of the law to one question. */
export type VerdictOutcome = "undetermined" | "not-applicable" | "satisfied" | "broken";

/** An identifier by which a version is cited. */
export interface VersionCitation {
  /** The scheme of the identifier. */
  scheme: CitationScheme;
  /** The identifier. */
  id: string;
  /** Where it can be read; absent when there is no address. */
  address?: WebAddress;
  [member: string]: unknown;
}

/** How a version of a provision ended. */
export type VersionEnd = "replaced" | "renumbered" | "repealed" | "moved" | "quashed";

/** When a version truly entered into force. */
export interface VersionEntry {
  /** The day. */
  on: PartialDate;
  /** Whether it was derived and not read. */
  isFromMemory: boolean;
  [member: string]: unknown;
}

/** A version of a provision that was, or may have been, in force on a day. */
export interface VersionInForce {
  /** The identifier of the version. */
  id: ProvisionVersionId;
  /** The provision. */
  provision: ProvisionId;
  /** Whose law it is. */
  jurisdiction: Jurisdiction;
  /** What it does in the chain. */
  functions: LegalFunction[];
  /** The number of the article, as it was then. */
  article: string;
  /** What it is about, in the language that was asked for. */
  title: string;
  /** The first day; null when no source gives it. */
  from: PartialDate | null;
  /** The first day on which it was in force no more; null while it is open. */
  until: PartialDate | null;
  /** Whether it was in force on the day: surely or maybe. */
  certainty: Certainty;
  /** The last day for which a source shows it in force; absent where it ended, or the sources reach to today. */
  lastSeenOn?: PartialDate;
  /** When it truly entered into force; absent where that is the first day. */
  entryIntoForce?: VersionEntry;
  /** What made it, in the language that was asked for; null when that is not recorded. */
  origin: string | null;
  /** How it ended, in the language that was asked for; null when it has not, or that is not recorded. */
  end: string | null;
  /** How it is cited. */
  citation: string;
  /** The identifiers by which it is cited. */
  citations: VersionCitation[];
  /** What it says, in our own words and the language that was asked for. */
  summary: string;
  /** Whom it addresses. */
  appliesTo: Addressee[];
  /** The territories whose authorities alone it binds; absent when it binds all that it applies to. */
  onlyFor?: LegalTerritory[];
  /** The territories outside the general law whose communes it binds too; absent when there is none. */
  alsoFor?: LegalTerritory[];
  /** What it asks for. */
  requires: RequirementKind[];
  /** How well it is known. */
  confidence: LegalConfidence;
  /** Where it was read: addresses, or the names of sources that have none. */
  sources: string[];
  /** When somebody last looked at the sources. */
  lastCheckedOn: PartialDate;
  /** What else is to be said, in the language that was asked for; absent when there is nothing. */
  note?: string;
  [member: string]: unknown;
}

/** What the law was on a day: the versions of provisions that were in force. */
export type VersionsInForce = VersionInForce[];

/** An absolute http or https address, kept as it was written. */
export type WebAddress = string;

/** The identifier of an item in Wikidata: Q and a number. */
export type WikidataId = string;

/** How many partnerships were in force on 31 December of a year. */
export interface YearCount {
  /** The year. */
  year: number;
  /** The group: countries, levels or a kind, by their codes; absent when all are counted together. */
  group?: string;
  /** Those that were surely in force. */
  atLeast: number;
  /** Those that may have been in force, the unknown ones included, the undated ones not. */
  atMost: number;
  /** Those of which the record does not say whether they were in force. */
  unknown: number;
  /** Those of which no date tells that they had begun, or had not; they are in no other number. */
  undated: number;
  [member: string]: unknown;
}
