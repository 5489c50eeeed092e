/// The breaches that are not forms of discrimination, by the words of their sections.
extension AssessmentLadder {
    static func otherBreach(_ form: Form) -> [LadderQuestion] {
        switch form {
        case .reprisalWork: reprisal(at: LadderQuestion.act(2, "18"))
        case .reprisalElsewhere: reprisal(at: LadderQuestion.act(2, "19"))
        case .failureToInvestigateWork: investigation(at: LadderQuestion.act(2, "3"))
        case .failureToInvestigateEducation: investigation(at: LadderQuestion.act(2, "7"))
        case .failureToInvestigateConscription: conscription + investigation(at: LadderQuestion.act(2, "16"))
        case .meritInformationWork: merits(at: LadderQuestion.act(2, "4"))
        case .meritInformationEducation: merits(at: LadderQuestion.act(2, "8"))
        case .activeMeasuresWork: workMeasures
        case .activeMeasuresEducation: educationMeasures
        case .parentalLeaveDisfavour: parentalLeave
        case .parentalLeaveFlexibleWork: flexibleWork
        default: parentalLeaveReprisal
        }
    }

    private static func reprisal(at place: ProvisionReference) -> [LadderQuestion] {
        [
            .need(
                "motpart",
                "Riktar sig repressalieförbudet till motparten?",
                "Is the prohibition of reprisals addressed to the respondent?",
                at: place,
                else: .outsideTheAct
            ),
            .need(
                "anledning",
                "Har personen anmält eller påtalat en överträdelse, medverkat i en utredning, eller avvisat eller "
                    + "fogat sig "
                    + "i trakasserier eller sexuella trakasserier?",
                "Has the person reported or pointed out a breach, taken part in an investigation, or rejected or "
                    + "submitted "
                    + "to harassment or sexual harassment?",
                at: place
            ),
            .need(
                "repressalier",
                "Har personen utsatts för repressalier?",
                "Was the person subjected to reprisals?",
                at: place
            ),
            .need("orsak", "Skedde det på grund av det?", "Did it happen because of that?", at: place),
        ] + LadderQuestion.burden()
    }

    private static let conscription: [LadderQuestion] = [
        .obstacle(
            "ålder",
            "Hade trakasserierna samband bara med ålder?",
            "Were the harassments linked to age only?",
            at: LadderQuestion.act(2, "16 § andra stycket"),
            else: .outsideTheAct
        )
    ]

    private static func investigation(at place: ProvisionReference) -> [LadderQuestion] {
        [
            .need(
                "ansvarig",
                "Har motparten en skyldighet att utreda trakasserier i verksamheten?",
                "Has the respondent a duty to investigate harassment in the activity?",
                at: place,
                else: .outsideTheAct
            ),
            .need(
                "anser",
                "Anser sig personen ha blivit utsatt för trakasserier eller sexuella trakasserier i samband med "
                    + "verksamheten?",
                "Does the person hold to have been subjected to harassment or sexual harassment in connection with the "
                    + "activity?",
                at: place
            ),
            .need("kännedom", "Fick motparten kännedom om det?", "Did the respondent come to know of it?", at: place),
            .obstacle(
                "fullgjord",
                "Utredde motparten omständigheterna, och vidtog i förekommande fall de åtgärder som skäligen kan "
                    + "krävas?",
                "Did the respondent investigate the circumstances, and where called for take the measures that can "
                    + "reasonably be demanded?",
                at: place,
                else: .dutyFulfilled
            ),
            .proof(at: place),
        ]
    }

    private static func merits(at place: ProvisionReference) -> [LadderQuestion] {
        [
            .need(
                "nekad",
                "Fick personen inte arbetet, befordran, utbildningen eller intervjun?",
                "Was the person refused the work, promotion, education or interview?",
                at: place
            ),
            .need(
                "begäran",
                "Begärde personen uppgift om meriterna hos den som fick den?",
                "Did the person ask for the merits of the one who got it?",
                at: place
            ),
            .obstacle(
                "fullgjord",
                "Fick personen uppgiften skriftligen?",
                "Did the person get the information in writing?",
                at: place,
                else: .dutyFulfilled
            ),
        ]
    }

    private static let workMeasures: [LadderQuestion] = [
        .need(
            "arbetsgivare",
            "Är motparten arbetsgivare?",
            "Is the respondent an employer?",
            at: LadderQuestion.act(3, "4"),
            else: .outsideTheAct
        ),
        .obstacle(
            "fullgjord",
            "Arbetar arbetsgivaren fortlöpande med att undersöka, analysera, åtgärda och följa upp, med riktlinjer mot "
                + "trakasserier, årlig lönekartläggning, samverkan, och skriftlig dokumentation (allt från 25 "
                + "arbetstagare, "
                + "lönekartläggningen från 10)?",
            "Does the employer continuously examine, analyse, act and follow up, with guidelines against harassment, a "
                + "yearly pay survey, cooperation, and documentation in writing (all from 25 employees, the pay survey "
                + "from 10)?",
            at: LadderQuestion.act(3, "4–14"),
            else: .dutyFulfilled
        ),
    ]

    private static let educationMeasures: [LadderQuestion] = [
        .need(
            "utbildningsanordnare",
            "Är motparten en utbildningsanordnare som avses i 3 kap. 15 §?",
            "Is the respondent an education provider meant in 3 kap. 15 §?",
            at: LadderQuestion.act(3, "15"),
            else: .outsideTheAct
        ),
        .obstacle(
            "fullgjord",
            "Arbetar anordnaren fortlöpande med att undersöka, analysera, åtgärda och följa upp, med riktlinjer mot "
                + "trakasserier, samverkan, och skriftlig dokumentation varje år?",
            "Does the provider continuously examine, analyse, act and follow up, with guidelines against harassment, "
                + "cooperation, and documentation in writing every year?",
            at: LadderQuestion.act(3, "16–20"),
            else: .dutyFulfilled
        ),
    ]

    private static var parentalLeave: [LadderQuestion] {
        let place = LadderQuestion.parentalLeave("16")
        return [
            .need(
                "anställd",
                "Är personen arbetstagare eller arbetssökande hos motparten?",
                "Is the person an employee or applicant of the respondent?",
                at: place,
                else: .outsideTheAct
            ),
            .need(
                "situation",
                "Missgynnades personen i en av de sju situationer som 16 § räknar upp?",
                "Was the person disfavoured in one of the seven situations that 16 § lists?",
                at: place
            ),
            .need(
                "samband",
                "Hade skälen samband med föräldraledighet?",
                "Were the reasons linked to parental leave?",
                at: place
            ),
            .obstacle(
                "nödvändig",
                "Var villkoren eller behandlingen en nödvändig följd av ledigheten?",
                "Were the terms or the treatment a necessary consequence of the leave?",
                at: place,
                else: .justified
            ),
        ] + LadderQuestion.burden(at: LadderQuestion.parentalLeave("24"))
    }

    private static var flexibleWork: [LadderQuestion] {
        let place = LadderQuestion.parentalLeave("16 a")
        return [
            .need(
                "begäran",
                "Begärde arbetstagaren flexibla arbetsformer som förälder till ett barn under åtta år (15 b §)?",
                "Did the employee ask for flexible work as parent of a child under eight (15 b §)?",
                at: LadderQuestion.parentalLeave("15 b"),
                else: .outsideTheAct
            ),
            .need(
                "missgynnande",
                "Missgynnades arbetstagaren på ett sätt som avses i 16 §?",
                "Was the employee disfavoured in a way meant in 16 §?",
                at: place
            ),
            .need("samband", "Hade skälen samband med begäran?", "Were the reasons linked to the request?", at: place),
            .proof(at: place),
        ]
    }

    private static var parentalLeaveReprisal: [LadderQuestion] {
        let place = LadderQuestion.parentalLeave("16 c")
        return [
            .need(
                "påtalat",
                "Har arbetstagaren anmält eller påtalat att arbetsgivaren handlat i strid med föräldraledighetslagen?",
                "Has the employee reported or pointed out that the employer broke the Parental Leave Act?",
                at: place
            ),
            .need(
                "repressalier",
                "Har arbetstagaren utsatts för repressalier?",
                "Was the employee subjected to reprisals?",
                at: place
            ),
            .need("orsak", "Skedde det på grund av det?", "Did it happen because of that?", at: place),
            .proof(at: place),
        ]
    }
}
