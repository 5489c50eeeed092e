// What people read for the codes that have no entry in the Act.

extension LimitationBranch {
    /// The line of rules in words.
    package var words: BilingualText {
        switch self {
        case .annulment: BilingualText("uppsägning, ogiltigförklaring", "dismissal, annulment")
        case .money: BilingualText("uppsägning, skadestånd", "dismissal, damages")
        case .union: BilingualText("mot arbetsgivaren, genom facket", "against the employer, by the union")
        case .memberAlone:
            BilingualText("mot arbetsgivaren, medlemmen själv", "against the employer, the member alone")
        case .neverMember:
            BilingualText("mot arbetsgivaren, aldrig medlem i facket", "against the employer, never a union member")
        case .otherAreas: BilingualText("övriga samhällsområden", "other areas of society")
        case .otherAreasUnder18:
            BilingualText("övriga samhällsområden, under 18 år", "other areas of society, under 18")
        }
    }
}

extension LimitationFacts.Breach {
    /// The kind of claim in words.
    package var words: BilingualText {
        switch self {
        case .discrimination: BilingualText("diskriminering", "discrimination")
        case .reprisal: BilingualText("repressalier", "reprisals")
        case .failureToInvestigate: BilingualText("brist i utredningsskyldigheten", "failure to investigate")
        case .parentalLeave: BilingualText("föräldraledighet", "parental leave")
        }
    }
}

extension LimitationFacts.Dismissal.Remedy {
    /// What is asked for, in words.
    package var words: BilingualText {
        switch self {
        case .annulment: BilingualText("ogiltigförklaring", "annulment")
        case .money: BilingualText("skadestånd och andra fordringar", "damages and other money")
        }
    }
}

extension LimitationQuestion.Change {
    /// What an answer does, in words that follow the name of a clock.
    package var words: BilingualText {
        switch self {
        case .earlier: BilingualText("tidigare", "earlier")
        case .later: BilingualText("senare", "later")
        case .appears: BilingualText("tillkommer", "is added")
        case .disappears: BilingualText("faller bort", "falls away")
        case .waits: BilingualText("väntar på förhandlingens slut", "waits for the end of the negotiation")
        case .starts: BilingualText("börjar löpa", "starts to run")
        }
    }
}

extension UnionMembership {
    /// The membership in words.
    package var words: BilingualText {
        switch self {
        case .member: BilingualText("medlem i facket", "union member")
        case .former: BilingualText("tidigare medlem i facket", "former union member")
        case .never: BilingualText("aldrig medlem i facket", "never a union member")
        case .unknown: BilingualText("inte känt", "not known")
        }
    }
}

extension StandingFacts.UnionPosition {
    /// The union's answer in words.
    package var words: BilingualText {
        switch self {
        case .notAsked: BilingualText("inte tillfrågat", "not asked")
        case .noAnswer: BilingualText("har inte svarat", "has not answered")
        case .carries: BilingualText("driver saken", "carries the claim")
        case .declinedOrally: BilingualText("har avböjt muntligt", "has declined by word of mouth")
        case .declinedInWriting: BilingualText("har avböjt skriftligt", "has declined in writing")
        }
    }
}

extension Standing.Claimant {
    /// Who might sue, in words.
    package var words: BilingualText {
        switch self {
        case .association: BilingualText("byrån, som ideell förening", "the bureau, as a non-profit association")
        case .ombudsman: BilingualText("Diskrimineringsombudsmannen (DO)", "the Equality Ombudsman (DO)")
        case .union: BilingualText("facket", "the union")
        case .person: BilingualText("personen själv", "the person")
        }
    }
}

extension Standing.Verdict {
    /// The answer in words.
    package var words: BilingualText {
        switch self {
        case .allowed: BilingualText("får föra talan", "may sue")
        case .ask: BilingualText("något måste först bli känt", "something must be known first")
        case .blocked: BilingualText("får inte föra talan", "may not sue")
        }
    }
}

extension StandingReason.Weight {
    /// What the reason does, in words.
    package var words: BilingualText {
        switch self {
        case .blocks: BilingualText("hindrar", "blocks")
        case .asks: BilingualText("måste bli känt", "must be known")
        case .informs: BilingualText("bra att veta", "good to know")
        }
    }
}

extension ClassificationWarning.Weight {
    /// How strongly the Act speaks, in words.
    package var words: BilingualText {
        switch self {
        case .contradicts: BilingualText("strider mot lagen", "contradicts the Act")
        case .ask: BilingualText("måste bli känt", "must be known")
        case .consider: BilingualText("att tänka på", "to consider")
        }
    }
}
