package import CaseWorkflow
package import DiscriminationLaw

/// What a letter says that the case does not know, and what of the case it is about; see `LetterOption`.
///
/// As a body it may hold words; read from a query it holds numbers of elements and days alone.
package struct LetterDetails: Codable, Sendable, Hashable {
    package var person: ElementID?
    package var respondent: ElementID?
    package var referral: ElementID?
    package var mandate: ElementID?
    package var giver: ElementID?
    package var mandateScope: String?
    package var mandateUntil: Day?
    package var answerBy: Day?
    package var payBy: Day?
    package var amountSEK: Int?
    package var caseworker: String?

    package init(
        person: ElementID? = nil,
        respondent: ElementID? = nil,
        referral: ElementID? = nil,
        mandate: ElementID? = nil,
        giver: ElementID? = nil,
        mandateScope: String? = nil,
        mandateUntil: Day? = nil,
        answerBy: Day? = nil,
        payBy: Day? = nil,
        amountSEK: Int? = nil,
        caseworker: String? = nil
    ) {
        self.person = person
        self.respondent = respondent
        self.referral = referral
        self.mandate = mandate
        self.giver = giver
        self.mandateScope = mandateScope
        self.mandateUntil = mandateUntil
        self.answerBy = answerBy
        self.payBy = payBy
        self.amountSEK = amountSEK
        self.caseworker = caseworker
    }

    /// Reads the details from a query; `faults` takes what is wrong.
    package init(reading query: QueryString, faults: inout [Fault]) {
        var reader = QueryReader(query: query)
        self.init()
        person = reader.element(.person)
        respondent = reader.element(.respondent)
        referral = reader.element(.referral)
        mandate = reader.element(.mandate)
        giver = reader.element(.giver)
        mandateUntil = reader.day(.mandateUntil)
        answerBy = reader.day(.answerBy)
        payBy = reader.day(.payBy)
        faults += reader.faults
    }

    /// What is said of the letter, in the order of the options.
    package var given: [LetterOption] { LetterOption.allCases.filter(holds) }

    /// What is wrong for a letter: what it does not take, what a recorded mandate says itself, texts too long or empty.
    package func faults(for letter: Letter) -> [Fault] {
        var check = TextCheck()
        check.optional(mandateScope, LetterOption.mandateScope.rawValue, limit: Limits.reasons)
        check.optional(caseworker, LetterOption.caseworker.rawValue, limit: Limits.name)
        check.range(amountSEK, LetterOption.amountSEK.rawValue, 1...Limits.amountSEK)
        let recorded: Set<LetterOption> = mandate == nil ? [] : [.giver, .mandateScope, .mandateUntil]
        let unfit = given.filter { !letter.options.contains($0) || recorded.contains($0) }
        return check.faults + unfit.map { Fault(path: $0.rawValue, code: .notAllowed) }
    }

    private func holds(_ option: LetterOption) -> Bool {
        switch option {
        case .person: person != nil
        case .respondent: respondent != nil
        case .referral: referral != nil
        case .mandate: mandate != nil
        case .giver: giver != nil
        case .mandateScope: mandateScope != nil
        case .mandateUntil: mandateUntil != nil
        case .answerBy: answerBy != nil
        case .payBy: payBy != nil
        case .amountSEK: amountSEK != nil
        case .caseworker: caseworker != nil
        }
    }
}

extension QueryReader {
    fileprivate mutating func element(_ option: LetterOption) -> ElementID? {
        number(option.rawValue, 1...999_999_999)
    }

    fileprivate mutating func day(_ option: LetterOption) -> Day? {
        value(option.rawValue) { Day(text: $0) }
    }
}
