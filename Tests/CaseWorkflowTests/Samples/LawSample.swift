import CaseWorkflow
import DiscriminationLaw

/// Payloads about the law without a fault; party 1 complains of party 2 in incident 3.
enum LawSample {
    /// A consent of the complainant that holds until today, and not tomorrow.
    static func consent(_ purpose: ConsentPurpose, by giver: ElementID = 1, for person: ElementID? = nil) -> Consent {
        Consent(
            purpose: purpose,
            giver: giver,
            concerns: person,
            scope: "Allt i ärendet.",
            recipient: "Påhittade mottagaren",
            form: .written,
            givenOn: Bureau.day("2026-01-31"),
            expiresOn: Bureau.today
        )
    }

    /// One that held until yesterday.
    static func expired(_ purpose: ConsentPurpose, by giver: ElementID = 1) -> Consent {
        var consent = consent(purpose, by: giver)
        consent.expiresOn = Bureau.day("2026-02-01")
        return consent
    }

    static func referral(on consent: ElementID? = nil, override: String? = nil) -> Referral {
        Referral(
            receiver: .ombudsman,
            name: "DO",
            sentOn: Bureau.today,
            what: "Anmälan och bilagor.",
            consent: consent,
            override: override
        )
    }

    static let circumstances = Circumstances(
        respondentIsEmployer: true,
        dutyDeadline: Bureau.day("2025-12-01"),
        dismissal: .init(
            given: Bureau.day("2026-01-20"),
            instructionsGiven: true,
            employmentEnded: Bureau.day("2026-04-20"),
            remedies: [.annulment, .money]
        ),
        ownKnowledge: Bureau.day("2025-12-02"),
        negotiation: .init(
            localCalled: Bureau.day("2026-01-21"),
            localEnded: Bureau.day("2026-01-22"),
            centralCalled: Bureau.day("2026-01-23"),
            centralEnded: Bureau.day("2026-01-24")
        ),
        publicHiringDecisionLegalForce: Bureau.day("2025-12-03"),
        doInterruption: Bureau.day("2025-12-04"),
        isMereJobInquiry: false,
        respondentIsPrivatePerson: false,
        isInsurance: false
    )

    static let standing = PersonStanding(
        birthDate: Bureau.day("1990-01-01"),
        isMarried: false,
        custodians: 2,
        membership: .member,
        union: .init(
            name: "Påhittade facket",
            knowledge: Bureau.day("2025-12-01"),
            askedOn: Bureau.day("2025-12-02"),
            position: .declinedInWriting,
            answeredOn: Bureau.day("2025-12-03")
        ),
        collectiveAgreement: true,
        personSues: false
    )

    static let basis = ProcessingBasis(
        purpose: .investigation,
        basis: .consent,
        special: .legalClaims,
        from: Bureau.day("2026-01-30"),
        to: Bureau.day("2027-01-30"),
        note: "Antecknat vid mötet."
    )

    static let alarm = AlarmKey(
        incident: 3,
        branch: .otherAreas,
        act: .sue,
        safe: Bureau.day("2026-02-05"),
        days: 3
    )

    static func alarm(of incident: ElementID) -> AlarmKey {
        var key = alarm
        key.incident = incident
        return key
    }

    /// At school, at work, and for parental leave.
    static let claims = [
        Sample.classification,
        Classification(area: .workingLife, grounds: [.sex], forms: [.direct]),
        Classification(area: .workingLife, forms: [.parentalLeaveDisfavour]),
    ]

    /// Nothing known, a member before and after the union's refusal, no member, a child with two custodians and with an
    /// unknown number.
    static let standings = [
        PersonStanding(),
        PersonStanding(membership: .member),
        PersonStanding(membership: .member, union: .init(position: .declinedInWriting, answeredOn: Bureau.today)),
        PersonStanding(membership: .never),
        PersonStanding(birthDate: Bureau.day("2010-01-01"), custodians: 2, membership: .never),
        PersonStanding(birthDate: Bureau.day("2010-01-01"), membership: .never),
    ]

    /// A case whose clock ends in two days.
    static let late: Register = {
        var register = Sample.register
        register.incidents[0].from = ApproximateDay(text: "2024-02-04")
        register.incidents[0].to = nil
        return register
    }()

    /// A case with two who speak for the complainant.
    static let family: Register = {
        var register = Sample.register
        register.parties += ["Påhittad Far", "Påhittad Mor"].map {
            Party(role: .representative, name: $0, onBehalfOf: 1)
        }
        return register
    }()

    static let ladders = [
        LadderAnswers(
            form: .direct,
            answers: [AssessmentAnswer(step: AssessmentLadder(for: .direct).steps[0].identifier, yes: true)]
        )
    ]
}
