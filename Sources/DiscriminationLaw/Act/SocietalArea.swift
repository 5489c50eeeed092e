/// The areas of society in which the Act forbids discrimination (samhällsområden, DL 2 kap.), and "outside the Act".
package enum SocietalArea: String, StatutoryTerm {
    /// Arbetslivet.
    case workingLife = "ARB"
    /// Utbildning.
    case education = "UTB"
    /// Arbetsmarknadspolitisk verksamhet.
    case labourMarketPolicy = "AMP"
    /// Start eller bedrivande av näringsverksamhet.
    case business = "NÄR"
    /// Yrkesbehörighet.
    case professionalAuthorisation = "YRK"
    /// Medlemskap i vissa organisationer.
    case organisations = "ORG"
    /// Varor och tjänster.
    case goodsAndServices = "VAR"
    /// Bostäder.
    case housing = "BOS"
    /// Allmän sammankomst och offentlig tillställning.
    case publicGatherings = "SAM"
    /// Hälso- och sjukvård.
    case healthCare = "HSV"
    /// Socialtjänst.
    case socialServices = "SOC"
    /// Färdtjänst, riksfärdtjänst och bostadsanpassningsbidrag.
    case mobilityServices = "FÄR"
    /// Socialförsäkringen.
    case socialInsurance = "SFÖ"
    /// Arbetslöshetsförsäkringen.
    case unemploymentInsurance = "ARL"
    /// Statligt studiestöd.
    case studyAid = "STU"
    /// Värnplikt, civilplikt och militär utbildning.
    case conscription = "VPL"
    /// Offentlig anställning: how public employees meet the public, where 5 and 9 to 15 §§ do not apply.
    case publicEmployment = "OFF"
    /// Outside the Act: private life, media, public space. Counted, never a dead end.
    case outsideTheAct = "UTF"

    package var entry: TermEntry {
        let (section, label, plain, english) = words
        let place = section.map { ProvisionReference(.discriminationAct, chapter: 2, section: $0) }
        return TermEntry(label, plain: plain, english: english, at: place)
    }

    private var words: (section: String?, label: String, plain: String, english: String) {
        switch self {
        case .workingLife: ("1–4", "arbetslivet", "arbete och jobbsökande", "working life")
        case .education: ("5–8", "utbildning", "skola och utbildning", "education")
        case .labourMarketPolicy:
            (
                "9", "arbetsmarknadspolitisk verksamhet och arbetsförmedling utan offentligt uppdrag",
                "arbetsförmedling och stöd till arbetssökande", "labour market policy and employment services"
            )
        case .business:
            (
                "10 § 1", "start eller bedrivande av näringsverksamhet", "starta eller driva företag",
                "starting or running a business"
            )
        case .professionalAuthorisation:
            ("10 § 2", "yrkesbehörighet", "legitimation och behörighet för ett yrke", "professional authorisation")
        case .organisations:
            (
                "11", "medlemskap i vissa organisationer", "medlemskap i fack, arbetsgivar- eller yrkesorganisation",
                "membership of labour market and professional organisations"
            )
        case .goodsAndServices:
            ("12 § 1", "varor och tjänster", "affärer, restauranger och andra tjänster", "goods and services")
        case .housing: ("12 § 1", "bostäder", "bostad", "housing")
        case .publicGatherings:
            (
                "12 § 2", "allmän sammankomst och offentlig tillställning", "offentliga möten och evenemang",
                "public gatherings and events"
            )
        case .healthCare: ("13 § 1", "hälso- och sjukvård", "vård", "health care")
        case .socialServices: ("13 § 2", "socialtjänst", "socialtjänst", "social services")
        case .mobilityServices:
            (
                "13 § 3", "färdtjänst, riksfärdtjänst och bostadsanpassningsbidrag",
                "färdtjänst och bidrag för att anpassa bostaden", "mobility services and housing adaptation grants"
            )
        case .socialInsurance: ("14 § 1", "socialförsäkringen", "Försäkringskassan och pension", "social insurance")
        case .unemploymentInsurance: ("14 § 2", "arbetslöshetsförsäkringen", "a-kassa", "unemployment insurance")
        case .studyAid: ("14 § 3", "statligt studiestöd", "studiemedel", "state study aid")
        case .conscription:
            (
                "15", "värnplikt, civilplikt och annan motsvarande militär utbildning", "värnplikt och civilplikt",
                "conscription, civilian service and military training"
            )
        case .publicEmployment:
            ("17", "offentlig anställning", "bemötande från offentligt anställda", "treatment by public employees")
        case .outsideTheAct: (nil, "utanför lagen", "utanför lagen", "outside the Act")
        }
    }
}
