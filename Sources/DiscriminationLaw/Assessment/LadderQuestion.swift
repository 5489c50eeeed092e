/// A step before it belongs to a form.
struct LadderQuestion {
    let name: String
    let text: BilingualText
    let reference: ProvisionReference
    let leadsOn: Bool
    let otherwise: AssessmentConclusion

    /// A question where yes leads on.
    static func need(
        _ name: String,
        _ swedish: String,
        _ english: String,
        at reference: ProvisionReference,
        else otherwise: AssessmentConclusion = .notThisForm
    ) -> LadderQuestion {
        LadderQuestion(
            name: name,
            text: BilingualText(swedish, english),
            reference: reference,
            leadsOn: true,
            otherwise: otherwise
        )
    }

    /// A question where no leads on.
    static func obstacle(
        _ name: String,
        _ swedish: String,
        _ english: String,
        at reference: ProvisionReference,
        else otherwise: AssessmentConclusion
    ) -> LadderQuestion {
        LadderQuestion(
            name: name,
            text: BilingualText(swedish, english),
            reference: reference,
            leadsOn: false,
            otherwise: otherwise
        )
    }

    static func act(_ chapter: Int, _ section: String) -> ProvisionReference {
        ProvisionReference(.discriminationAct, chapter: chapter, section: section)
    }

    static func parentalLeave(_ section: String) -> ProvisionReference {
        ProvisionReference(.parentalLeaveAct, section: section)
    }

    // MARK: Questions that several ladders ask

    static let area = need(
        "område",
        "Hände det inom ett av lagens samhällsområden, och riktar sig förbudet till motparten?",
        "Did it happen in an area of the Act, and is the prohibition addressed to the respondent?",
        at: act(2, "1–17"),
        else: .outsideTheAct
    )

    static let exception = obstacle(
        "undantag",
        "Är behandlingen tillåten enligt ett undantag för området (till exempel verkligt och avgörande "
            + "yrkeskrav, ålder "
            + "med berättigat syfte)?",
        "Is the treatment allowed by an exception for the area (such as a genuine and determining "
            + "requirement of the work, "
            + "or age with a legitimate aim)?",
        at: act(2, "1–17"),
        else: .justified
    )

    /// Presumption and rebuttal (bevislättnad), for discrimination and reprisals.
    static func burden(at reference: ProvisionReference = act(6, "3")) -> [LadderQuestion] {
        [
            need(
                "antagande",
                "Visar den enskilde omständigheter som ger anledning att anta att det har skett?",
                "Does the person show circumstances that give reason to presume that it happened?",
                at: reference,
                else: .notProven
            ),
            obstacle(
                "motbevis",
                "Har motparten visat att det inte har förekommit?",
                "Has the respondent shown that it did not occur?",
                at: reference,
                else: .rebutted
            ),
        ]
    }

    /// Ordinary proof, where no easing of the burden is laid down.
    static func proof(at reference: ProvisionReference) -> LadderQuestion {
        need(
            "bevis",
            "Är det visat?",
            "Has it been shown?",
            at: reference,
            else: .notProven
        )
    }
}
