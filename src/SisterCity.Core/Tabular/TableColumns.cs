using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The columns of the flat exchange, "one row per agreement and party", in the order in which they are written.</summary>
internal static class TableColumns
{
    public static readonly TableColumn<AgreementId> AgreementId = Scalar<AgreementId>("agreement_id", Subject.Agreement, "id",
        Phrase.Of("Agreement", "Accord", "协议"),
        Phrase.Of("The agreement's identifier within the table. Rows with the same one are the parties of one agreement.", "Identifiant de l'accord dans le tableau. Les lignes qui portent le même sont les parties d'un seul accord.", "协议在本表中的标识符。标识符相同的各行是同一协议的各方。"),
        isRequired: true);

    public static readonly TableColumn<AgreementKind> AgreementKind = Code<AgreementKind>("agreement_kind", Subject.Agreement, "kind",
        Phrase.Of("Kind of agreement", "Type d'accord", "协议类型"),
        Phrase.Of("What sort of instrument it is, as a code of the list agreement-kinds.", "Type d'instrument, selon la liste de codes agreement-kinds.", "文书类型，取自代码表agreement-kinds。"),
        isRequired: true);

    public static readonly TableColumn<string> AgreementTitle = Text("agreement_title", Subject.Agreement, "title", "Mémorandum de coopération",
        Phrase.Of("Title", "Titre", "标题"),
        Phrase.Of("The agreement's title, in one language.", "Titre de l'accord, dans une langue.", "协议标题，用一种语言书写。"));

    public static readonly TableColumn<LanguageTag> AgreementTitleLanguage = Scalar<LanguageTag>("agreement_title_language", Subject.Agreement, "title",
        Phrase.Of("Language of the title", "Langue du titre", "标题语言"),
        Phrase.Of("The language of the title (BCP 47).", "Langue du titre (BCP 47).", "标题所用语言（BCP 47）。"));

    public static readonly TableColumn<string> AgreementNumber = Text("agreement_number", Subject.Agreement, "number", "16-173",
        Phrase.Of("Number", "Numéro", "编号"),
        Phrase.Of("The number that a party gives to the agreement.", "Numéro que l'une des parties donne à l'accord.", "某一方给予该协议的编号。"));

    public static readonly TableColumn<PartialDate> SignedOn = Scalar<PartialDate>("signed_on", Subject.Agreement, "signedOn",
        Phrase.Of("Signed on", "Signé le", "签署日期"),
        Phrase.Of("When it was signed, as far as known (EDTF): 1981-06-22, 1981-06, 1981, 199X.", "Date de signature, autant qu'elle est connue (EDTF)\u00a0: 1981-06-22, 1981-06, 1981, 199X.", "签署日期，按已知的精度填写（EDTF）：1981-06-22、1981-06、1981、199X。"));

    public static readonly TableColumn<DateBasis> SignedOnBasis = Code<DateBasis>("signed_on_basis", Subject.Agreement, "signedOnBasis",
        Phrase.Of("Basis of the date", "Fondement de la date", "日期依据"),
        Phrase.Of("How the date of signature was found; empty when it is simply stated. A code of the list date-bases.", "Comment la date de signature a été établie\u00a0; vide si elle est simplement énoncée. Code de la liste date-bases.", "签署日期如何得出；直接载明时留空。取自代码表date-bases。"));

    public static readonly TableColumn<PartialDate> InitialledOn = Scalar<PartialDate>("initialled_on", Subject.Agreement, "initialledOn",
        Phrase.Of("Initialled on", "Paraphé le", "草签日期"),
        Phrase.Of("When it was initialled, which is not signing (EDTF).", "Date du paraphe, qui n'est pas la signature (EDTF).", "草签日期，草签不等于签署（EDTF）。"));

    public static readonly TableColumn<PartnershipId> PartnershipId = Scalar<PartnershipId>("partnership_id", Subject.Agreement, "partnership",
        Phrase.Of("Partnership", "Partenariat", "伙伴关系"),
        Phrase.Of("The enduring relationship under which it was signed; empty when it stands alone.", "Relation durable dans laquelle l'accord a été signé\u00a0; vide s'il est isolé.", "签署该协议所依据的长期关系；独立协议留空。"));

    public static readonly TableColumn<PartnershipKind> PartnershipKind = Code<PartnershipKind>("partnership_kind", Subject.Partnership, "kind",
        Phrase.Of("Kind of partnership", "Type de partenariat", "伙伴关系类型"),
        Phrase.Of("What sort of relationship it is, as a code of the list partnership-kinds. Needed with a partnership.", "Type de relation, selon la liste de codes partnership-kinds. Nécessaire avec un partenariat.", "关系类型，取自代码表partnership-kinds。填写伙伴关系时必填。"));

    public static readonly TableColumn<AuthorityId> PartyId = Scalar<AuthorityId>("party_id", Subject.Row, "authority",
        Phrase.Of("Party", "Partie", "当事方"),
        Phrase.Of("The party's identifier within the table. Rows with the same one speak of one authority.", "Identifiant de la partie dans le tableau. Les lignes qui portent le même parlent d'une seule collectivité.", "当事方在本表中的标识符。标识符相同的各行指同一机构。"),
        isRequired: true);

    public static readonly TableColumn<CountryCode> PartyCountry = Scalar<CountryCode>("party_country", Subject.Authority, "country",
        Phrase.Of("Country of the party", "Pays de la partie", "当事方所属国家"),
        Phrase.Of("The country it belongs to (ISO 3166-1, two letters).", "Pays dont elle relève (ISO 3166-1, deux lettres).", "其所属国家（ISO 3166-1双字母代码）。"),
        isRequired: true);

    public static readonly TableColumn<string> PartyName = Text("party_name", Subject.Authority, "names/0/text", "Département de la Lozère",
        Phrase.Of("Name of the party", "Nom de la partie", "当事方名称"),
        Phrase.Of("What the authority is called, in one language.", "Nom de la collectivité, dans une langue.", "机构名称，用一种语言书写。"));

    public static readonly TableColumn<LanguageTag> PartyNameLanguage = Scalar<LanguageTag>("party_name_language", Subject.Authority, "names/0/text",
        Phrase.Of("Language of the name", "Langue du nom", "名称语言"),
        Phrase.Of("The language of the name (BCP 47).", "Langue du nom (BCP 47).", "名称所用语言（BCP 47）。"));

    public static readonly TableColumn<AuthorityKind> PartyKind = Code<AuthorityKind>("party_kind", Subject.Authority, "kinds/0/kind",
        Phrase.Of("Kind of authority", "Type de collectivité", "机构类型"),
        Phrase.Of("What the authority is today, as a code of the list authority-kinds.", "Ce qu'est la collectivité aujourd'hui, selon la liste de codes authority-kinds.", "机构当前的类型，取自代码表authority-kinds。"));

    public static readonly TableColumn<InseeCommuneCode> InseeCommune = Scalar<InseeCommuneCode>("insee_commune", Subject.Authority, "codes/0/inseeCommune",
        Phrase.Of("INSEE code of the commune", "Code INSEE de la commune", "INSEE市镇代码"),
        Phrase.Of("Five characters, with the leading zero: 01053.", "Cinq caractères, avec le zéro initial\u00a0: 01053.", "五个字符，保留前导零：01053。"));

    public static readonly TableColumn<InseeDepartmentCode> InseeDepartment = Scalar<InseeDepartmentCode>("insee_department", Subject.Authority, "codes/0/inseeDepartment",
        Phrase.Of("INSEE code of the department", "Code INSEE du département", "INSEE省代码"),
        Phrase.Of("Two or three characters, with the leading zero: 01, 2A, 974. Not a region code.", "Deux ou trois caractères, avec le zéro initial\u00a0: 01, 2A, 974. Ce n'est pas un code de région.", "两个或三个字符，保留前导零：01、2A、974。不是大区代码。"));

    public static readonly TableColumn<InseeRegionCode> InseeRegion = Scalar<InseeRegionCode>("insee_region", Subject.Authority, "codes/0/inseeRegion",
        Phrase.Of("INSEE code of the region", "Code INSEE de la région", "INSEE大区代码"),
        Phrase.Of("Two digits, with the leading zero: 76 for Occitanie. Not a department code.", "Deux chiffres, avec le zéro initial\u00a0: 76 pour l'Occitanie. Ce n'est pas un code de département.", "两位数字，保留前导零：奥克西塔尼为76。不是省代码。"));

    public static readonly TableColumn<Siren> Siren = Scalar<Siren>("siren", Subject.Authority, "codes/0/siren",
        Phrase.Of("SIREN", "SIREN", "SIREN编号"),
        Phrase.Of("The French legal unit: nine digits, the last of which is a check digit.", "Unité légale française\u00a0: neuf chiffres, dont le dernier est une clé de contrôle.", "法国法人单位编号：九位数字，末位为校验码。"));

    public static readonly TableColumn<Siret> Siret = Scalar<Siret>("siret", Subject.Authority, "codes/0/siret",
        Phrase.Of("SIRET", "SIRET", "SIRET编号"),
        Phrase.Of("The French establishment, usually the seat: fourteen digits. Format the column as text in a spreadsheet.", "Établissement français, en général le siège\u00a0: quatorze chiffres. Dans un tableur, mettez la colonne au format texte.", "法国机构编号，通常为总部：十四位数字。在电子表格中请将该列设为文本格式。"));

    public static readonly TableColumn<GbCode> GbT2260 = Scalar<GbCode>("gb_t_2260", Subject.Authority, "codes/0/gbT2260",
        Phrase.Of("GB/T 2260 code", "Code GB/T 2260", "GB/T 2260代码"),
        Phrase.Of("The Chinese administrative division: six digits.", "Division administrative chinoise\u00a0: six chiffres.", "中国行政区划代码：六位数字。"));

    public static readonly TableColumn<SubdivisionCode> Iso3166Part2 = Scalar<SubdivisionCode>("iso_3166_2", Subject.Authority, "codes/0/iso3166Part2",
        Phrase.Of("ISO 3166-2 code", "Code ISO 3166-2", "ISO 3166-2代码"),
        Phrase.Of("The subdivision of its country.", "Subdivision du pays.", "所属国家的行政区代码。"));

    public static readonly TableColumn<NutsCode> Nuts = Scalar<NutsCode>("nuts", Subject.Authority, "codes/0/nuts",
        Phrase.Of("NUTS code", "Code NUTS", "NUTS代码"),
        Phrase.Of("The statistical unit of the European Union.", "Unité statistique de l'Union européenne.", "欧盟统计区代码。"));

    public static readonly TableColumn<WikidataId> Wikidata = Scalar<WikidataId>("wikidata", Subject.Authority, "codes/0/wikidata",
        Phrase.Of("Wikidata item", "Élément Wikidata", "维基数据条目"),
        Phrase.Of("The authority's item in Wikidata: Q and digits.", "Élément de la collectivité dans Wikidata\u00a0: Q suivi de chiffres.", "机构在维基数据中的条目：Q加数字。"));

    public static readonly TableColumn<bool> PartyIsMember = new("party_is_member", Subject.Row, "member",
        Phrase.Of("Member of the partnership", "Membre du partenariat", "伙伴关系成员"),
        Phrase.Of("Whether the party is a member of the partnership. Empty means true when there is a partnership.", "Si la partie est membre du partenariat. Vide vaut true dès qu'il y a un partenariat.", "当事方是否为该伙伴关系的成员。填写了伙伴关系时，留空即为true。"),
        new BooleanCell());

    public static readonly TableColumn<PartyRole> PartyRole = Code<PartyRole>("party_role", Subject.Row, "role",
        Phrase.Of("Role of the party", "Rôle de la partie", "当事方角色"),
        Phrase.Of("What the party does in the agreement; empty for an ordinary signatory. A code of the list party-roles.", "Rôle de la partie dans l'accord\u00a0; vide pour un signataire ordinaire. Code de la liste party-roles.", "当事方在协议中的角色；普通签署方留空。取自代码表party-roles。"));

    public static readonly TableColumn<PartialDate> PartySignedOn = Scalar<PartialDate>("party_signed_on", Subject.Row, "signedOn",
        Phrase.Of("Signed by the party on", "Signé par la partie le", "当事方签署日期"),
        Phrase.Of("When this side says it signed, where the sides differ or signed apart (EDTF).", "Date à laquelle cette partie dit avoir signé, si les parties divergent ou ont signé séparément (EDTF).", "各方说法不同或分别签署时，该方所称的签署日期（EDTF）。"));

    public static readonly TableColumn<SignatoryCapacity> SignatoryCapacity = Code<SignatoryCapacity>("signatory_capacity", Subject.Row, "signatories/0/capacity",
        Phrase.Of("Capacity of the signatory", "Qualité du signataire", "签署人身份"),
        Phrase.Of("In what capacity somebody signed for the party. A code of the list signatory-capacities.", "Qualité de la personne qui a signé pour la partie. Code de la liste signatory-capacities.", "代表该方签署的人的身份。取自代码表signatory-capacities。"));

    public static readonly TableColumn<string> SignatoryName = Text("signatory_name", Subject.Row, "signatories/0/name", "Georges Frêche",
        Phrase.Of("Name of the signatory", "Nom du signataire", "签署人姓名"),
        Phrase.Of("Who signed for the party.", "Personne qui a signé pour la partie.", "代表该方签署的人。"));

    public static readonly TableColumn<AuthorisingActKind> AuthorisingActKind = Code<AuthorisingActKind>("authorising_act_kind", Subject.Row, "authorisingActs/0/kind",
        Phrase.Of("Kind of authorising act", "Type d'acte d'autorisation", "授权文件类型"),
        Phrase.Of("What allowed the party to sign, as a code of the list authorising-act-kinds. Needed with its number or date.", "Ce qui a autorisé la partie à signer, selon la liste de codes authorising-act-kinds. Nécessaire avec son numéro ou sa date.", "授权该方签署的文件类型，取自代码表authorising-act-kinds。填写编号或日期时必填。"));

    public static readonly TableColumn<string> AuthorisingActNumber = Text("authorising_act_number", Subject.Row, "authorisingActs/0/number", "2010/06/DM/CAY2/SG",
        Phrase.Of("Number of the authorising act", "Numéro de l'acte d'autorisation", "授权文件编号"),
        Phrase.Of("The number of the act that allowed the party to sign: of a deliberation.", "Numéro de l'acte qui a autorisé la partie à signer\u00a0: d'une délibération.", "授权该方签署的文件的编号，例如决议编号。"));

    public static readonly TableColumn<PartialDate> AuthorisingActOn = Scalar<PartialDate>("authorising_act_on", Subject.Row, "authorisingActs/0/adoptedOn",
        Phrase.Of("Authorised on", "Autorisé le", "授权日期"),
        Phrase.Of("When that act was adopted (EDTF).", "Date d'adoption de cet acte (EDTF).", "该文件的通过日期（EDTF）。"));

    public static readonly TableColumn<PartialDate> TransmissionSentOn = Scalar<PartialDate>("transmission_sent_on", Subject.Row, "transmission/sentOn",
        Phrase.Of("Transmitted on", "Transmis le", "报送日期"),
        Phrase.Of("When the party sent it to the representative of the State (EDTF).", "Date d'envoi par la partie au représentant de l'État (EDTF).", "该方报送国家代表的日期（EDTF）。"));

    public static readonly TableColumn<PartialDate> TransmissionReceivedOn = Scalar<PartialDate>("transmission_received_on", Subject.Row, "transmission/receivedOn",
        Phrase.Of("Transmission received on", "Transmission reçue le", "收件日期"),
        Phrase.Of("When the representative of the State received it: the acknowledgement's date (EDTF).", "Date de réception par le représentant de l'État\u00a0: celle de l'accusé de réception (EDTF).", "国家代表收到的日期，即回执日期（EDTF）。"));

    public static readonly TableColumn<string> TransmissionReceiptNumber = Text("transmission_receipt_number", Subject.Row, "transmission/receiptNumber", "034-213401722-20170301-2017-45-DE",
        Phrase.Of("Number of the acknowledgement", "Numéro de l'accusé de réception", "回执编号"),
        Phrase.Of("The number of the acknowledgement of receipt.", "Numéro de l'accusé de réception.", "回执的编号。"));

    public static readonly TableColumn<string> Object = Text("object", Subject.Agreement, "object", "Échanges scolaires et appui à la lecture publique",
        Phrase.Of("Object", "Objet", "内容"),
        Phrase.Of("What the agreement is about, as it says, in one language.", "Objet de l'accord, selon ses termes, dans une langue.", "协议所述内容，用一种语言书写。"));

    public static readonly TableColumn<LanguageTag> ObjectLanguage = Scalar<LanguageTag>("object_language", Subject.Agreement, "object",
        Phrase.Of("Language of the object", "Langue de l'objet", "内容语言"),
        Phrase.Of("The language of the object (BCP 47).", "Langue de l'objet (BCP 47).", "内容所用语言（BCP 47）。"));

    public static readonly TableColumn<ValueList<Theme>> Themes = new("themes", Subject.Agreement, "themes",
        Phrase.Of("Themes", "Thématiques", "主题"),
        Phrase.Of("What it is about, as codes of the list themes, with a bar between them.", "Thématiques, selon la liste de codes themes, séparées par une barre verticale.", "主题，取自代码表themes，以竖线分隔。"),
        new ListCell<Theme>());

    public static readonly TableColumn<CooperationModality> Modality = Code<CooperationModality>("modality", Subject.Agreement, "modality",
        Phrase.Of("Modality", "Modalité", "方式"),
        Phrase.Of("How the cooperation is carried out, as a code of the list cooperation-modalities.", "Modalité de mise en œuvre, selon la liste de codes cooperation-modalities.", "合作实施方式，取自代码表cooperation-modalities。"));

    public static readonly TableColumn<TermKind> TermKind = Code<TermKind>("term_kind", Subject.Agreement, "term/kind",
        Phrase.Of("Kind of term", "Type de durée", "期限类型"),
        Phrase.Of("For how long it binds, as a code of the list term-kinds. Needed with any other word on the term.", "Type de durée, selon la liste de codes term-kinds. Nécessaire avec toute autre indication de durée.", "协议约束期限的类型，取自代码表term-kinds。填写其他期限信息时必填。"));

    public static readonly TableColumn<PartialDate> TermStartsOn = Scalar<PartialDate>("term_starts_on", Subject.Agreement, "term/startsOn",
        Phrase.Of("Starts on", "Début", "开始日期"),
        Phrase.Of("The first day of the term (EDTF).", "Premier jour de la durée (EDTF).", "期限的第一天（EDTF）。"));

    public static readonly TableColumn<PartialDate> TermEndsOn = Scalar<PartialDate>("term_ends_on", Subject.Agreement, "term/endsOn",
        Phrase.Of("Ends on", "Fin", "结束日期"),
        Phrase.Of("The last day on which it binds, as contracts count (EDTF).", "Dernier jour où l'accord engage, comme on compte dans les contrats (EDTF).", "协议具有约束力的最后一天，按合同惯例计算（EDTF）。"));

    public static readonly TableColumn<CalendarPeriod> TermLength = Scalar<CalendarPeriod>("term_length", Subject.Agreement, "term/length",
        Phrase.Of("Length", "Durée", "期限长度"),
        Phrase.Of("The length that is stated, as an ISO 8601 period: P3Y.", "Durée énoncée, selon ISO 8601\u00a0: P3Y.", "载明的期限长度，按ISO 8601书写：P3Y。"));

    public static readonly TableColumn<bool> HasNoCommitments = new("has_no_commitments", Subject.Agreement, "hasNoCommitments",
        Phrase.Of("Says that there is no commitment", "Exclut tout engagement financier", "声明无财务承诺"),
        Phrase.Of("Whether the agreement says that there is no financial commitment; empty when it says nothing.", "Si l'accord dit qu'il n'y a pas d'engagement financier\u00a0; vide s'il n'en dit rien.", "协议是否声明不涉及财务承诺；未说明时留空。"),
        new BooleanCell());

    public static readonly TableColumn<decimal> CommitmentAmount = new("commitment_amount", Subject.Row, "commitment/amount/amount",
        Phrase.Of("Committed amount", "Montant engagé", "承诺金额"),
        Phrase.Of("The estimated financial commitment of this party, in units of the currency, with a decimal point.", "Engagement financier prévisionnel de cette partie, en unités de la monnaie, avec un point décimal.", "该方的预计财务承诺，以货币单位计，使用小数点。"),
        new NumberCell(30000));

    public static readonly TableColumn<CurrencyCode> CommitmentCurrency = Scalar<CurrencyCode>("commitment_currency", Subject.Row, "commitment/amount/currency",
        Phrase.Of("Currency", "Monnaie", "货币"),
        Phrase.Of("The currency of the amount (ISO 4217). Needed with an amount.", "Monnaie du montant (ISO 4217). Nécessaire avec un montant.", "金额的货币（ISO 4217）。填写金额时必填。"));

    public static readonly TableColumn<int> CommitmentYear = new("commitment_year", Subject.Row, "commitment/year",
        Phrase.Of("Budget year", "Exercice budgétaire", "预算年度"),
        Phrase.Of("The budget year of the amount; empty for the whole term.", "Exercice budgétaire du montant\u00a0; vide pour toute la durée.", "金额的预算年度；涵盖整个期限时留空。"),
        new IntegerCell(2025));

    public static readonly TableColumn<ValueList<LanguageTag>> AuthenticLanguages = new("authentic_languages", Subject.Agreement, "authenticLanguages",
        Phrase.Of("Authentic languages", "Langues faisant foi", "作准语言"),
        Phrase.Of("The languages whose texts are authentic (BCP 47), with a bar between them.", "Langues dont les textes font foi (BCP 47), séparées par une barre verticale.", "文本作准的语言（BCP 47），以竖线分隔。"),
        new ListCell<LanguageTag>());

    public static readonly TableColumn<ConfidenceLevel> Confidence = Code<ConfidenceLevel>("confidence", Subject.Agreement, "confidence",
        Phrase.Of("Confidence", "Confiance", "可信度"),
        Phrase.Of("How far the editor trusts the record, as a code of the list confidence-levels.", "Degré de confiance de l'éditeur, selon la liste de codes confidence-levels.", "编者对该记录的信任程度，取自代码表confidence-levels。"));

    public static readonly TableColumn<SourceId> SourceId = Scalar<SourceId>("source_id", Subject.Agreement, "sources/0/source",
        Phrase.Of("Source", "Source", "来源"),
        Phrase.Of("The identifier of the source of the agreement within the table. Needed with any other word on the source.", "Identifiant, dans le tableau, de la source de l'accord. Nécessaire avec toute autre indication sur la source.", "协议来源在本表中的标识符。填写其他来源信息时必填。"));

    public static readonly TableColumn<EvidenceKind> SourceKind = Code<EvidenceKind>("source_kind", Subject.Source, "kind",
        Phrase.Of("Kind of source", "Type de source", "来源类型"),
        Phrase.Of("What sort of evidence it is, as a code of the list evidence-kinds.", "Type de preuve, selon la liste de codes evidence-kinds.", "证据类型，取自代码表evidence-kinds。"));

    public static readonly TableColumn<string> SourcePublisher = Text("source_publisher", Subject.Source, "publisher", "Département de la Lozère",
        Phrase.Of("Publisher of the source", "Éditeur de la source", "来源发布者"),
        Phrase.Of("Who published the source.", "Qui a publié la source.", "来源的发布者。"));

    public static readonly TableColumn<WebAddress> SourceAddress = Scalar<WebAddress>("source_address", Subject.Source, "address",
        Phrase.Of("Address of the source", "Adresse de la source", "来源网址"),
        Phrase.Of("Where the source can be read: an absolute web address.", "Adresse web absolue où lire la source.", "可查阅来源的绝对网址。"));

    public static readonly TableColumn<string> SourceCitation = Text("source_citation", Subject.Source, "citation", "Archives départementales, 12 W 3",
        Phrase.Of("Citation of the source", "Référence de la source", "来源引文"),
        Phrase.Of("How to find the source when it has no address.", "Comment trouver la source quand elle n'a pas d'adresse.", "来源没有网址时的查找方式。"));

    public static readonly TableColumn<IReadOnlyList<TableColumn>> EscapedCells = new("escaped_cells", Subject.Row, "escapedCells",
        Phrase.Of("Escaped cells", "Cellules neutralisées", "已转义的单元格"),
        Phrase.Of("The columns, with a bar between them, of which the cell on this row has an apostrophe before it, so that no spreadsheet runs it as a formula. Reading takes the apostrophe off. Written only when there is such a cell.", "Colonnes, séparées par une barre verticale, dont la cellule de cette ligne est précédée d'une apostrophe pour qu'aucun tableur ne l'exécute comme une formule. La lecture retire l'apostrophe. N'est écrite que s'il existe une telle cellule.", "本行中为避免电子表格将其当作公式执行而在前面加了撇号的各列，以竖线分隔。读取时会去掉撇号。仅在有此类单元格时写出。"),
        new ColumnNamesCell());

    /// <summary>The columns that a register fills, in the order of the header.</summary>
    public static readonly IReadOnlyList<TableColumn> OfARegister =
    [
        AgreementId, AgreementKind, AgreementTitle, AgreementTitleLanguage, AgreementNumber, SignedOn, SignedOnBasis, InitialledOn, PartnershipId, PartnershipKind,
        PartyId, PartyCountry, PartyName, PartyNameLanguage, PartyKind,
        InseeCommune, InseeDepartment, InseeRegion, Siren, Siret, GbT2260, Iso3166Part2, Nuts, Wikidata,
        PartyIsMember, PartyRole, PartySignedOn, SignatoryCapacity, SignatoryName,
        AuthorisingActKind, AuthorisingActNumber, AuthorisingActOn, TransmissionSentOn, TransmissionReceivedOn, TransmissionReceiptNumber,
        Object, ObjectLanguage, Themes, Modality, TermKind, TermStartsOn, TermEndsOn, TermLength,
        HasNoCommitments, CommitmentAmount, CommitmentCurrency, CommitmentYear,
        AuthenticLanguages, Confidence, SourceId, SourceKind, SourcePublisher, SourceAddress, SourceCitation,
    ];

    /// <summary>All columns, in the order of the header.</summary>
    public static readonly IReadOnlyList<TableColumn> All = [.. OfARegister, EscapedCells];

    private static TableColumn<T> Scalar<T>(string name, Subject subject, string place, LocalizedText title, LocalizedText description, bool isRequired = false)
        where T : struct, IScalar<T> => new(name, subject, place, title, description, new ScalarCell<T>()) { IsRequired = isRequired };

    private static TableColumn<T> Code<T>(string name, Subject subject, string place, LocalizedText title, LocalizedText description, bool isRequired = false)
        where T : struct, ICode<T> => new(name, subject, place, title, description, new CodeCell<T>()) { IsRequired = isRequired };

    private static TableColumn<string> Text(string name, Subject subject, string place, string example, LocalizedText title, LocalizedText description) =>
        new(name, subject, place, title, description, new TextCell(example));
}
