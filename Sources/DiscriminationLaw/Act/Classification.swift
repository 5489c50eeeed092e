/// Area, grounds and forms of one incident, as somebody alleges or assesses it, and what the Act says to the
/// combination.
package struct Classification: Hashable, Sendable {
    /// Nil where it is not known.
    package var area: SocietalArea?
    /// The first is the one that weighs most.
    package var grounds: [Ground]
    package var forms: [Form]

    package init(area: SocietalArea? = nil, grounds: [Ground] = [], forms: [Form] = []) {
        self.area = area
        self.grounds = grounds
        self.forms = forms
    }

    /// What does not fit the Act, each once, in the order of `ClassificationWarning.Kind`.
    ///
    /// Only what the statute says is checked. A fact that is nil brings a question where the answer decides, and else
    /// nothing.
    package func warnings(facts: ClassificationFacts = ClassificationFacts()) -> [ClassificationWarning] {
        let found = accessibility(facts) + grounds(facts) + breaches(facts) + justification(facts)
        return ClassificationWarning.Kind.allCases.compactMap { kind in found.first { $0.kind == kind } }
    }

    private var hasProtectedGround: Bool { grounds.contains(where: \.isProtected) }

    private func accessibility(_ facts: ClassificationFacts) -> [ClassificationWarning] {
        guard forms.contains(.inadequateAccessibility) else { return [] }
        var warnings: [ClassificationWarning] = []
        if !grounds.contains(.disability) { warnings.append(.init(.accessibilityWithoutDisability)) }
        if area == .housing { warnings.append(.init(.accessibilityInHousing)) }
        if area == .workingLife, facts.isMereJobInquiry == true { warnings.append(.init(.accessibilityForJobInquiry)) }
        if area == .workingLife, facts.isMereJobInquiry == nil { warnings.append(.init(.accessibilityAskJobInquiry)) }
        if area == .goodsAndServices || area == .housing, facts.respondentIsPrivatePerson == true {
            warnings.append(.init(.accessibilityFromPrivatePerson))
        }
        return warnings
    }

    private func grounds(_ facts: ClassificationFacts) -> [ClassificationWarning] {
        var warnings: [ClassificationWarning] = []
        // "Unknown" may turn out to be one of the seven, so it is no contradiction.
        let mayHaveGround = hasProtectedGround || grounds.contains(.unknown)
        if forms.contains(.harassment), !mayHaveGround { warnings.append(.init(.harassmentWithoutGround)) }
        if forms.contains(.direct) || forms.contains(.indirect), !mayHaveGround {
            warnings.append(.init(.unequalTreatmentWithoutGround))
        }
        if forms.contains(.instructions), !mayHaveGround, !forms.contains(.sexualHarassment) {
            warnings.append(.init(.instructionsWithoutGround))
        }
        if grounds.contains(.age) {
            if area == .conscription, forms.contains(where: \.isDiscrimination) || forms.isEmpty {
                warnings.append(.init(.conscriptionWithAge))
            }
            if forms.contains(.failureToInvestigateConscription) {
                warnings.append(.init(.conscriptionInvestigationWithAge))
            }
            if area == .goodsAndServices, facts.isInsurance == true { warnings.append(.init(.insuranceWithAge)) }
        }
        if grounds.contains(.unknown), hasProtectedGround { warnings.append(.init(.unknownBesideKnownGround)) }
        if grounds.contains(.noProtectedGround), grounds.count > 1 {
            warnings.append(.init(.noneBesideProtectedGround))
        }
        return warnings
    }

    private func breaches(_ facts: ClassificationFacts) -> [ClassificationWarning] {
        var warnings = Form.allCases.filter(forms.contains).compactMap { form -> ClassificationWarning? in
            guard let (needed, kind) = form.home else { return nil }
            return area == nil || needed == area ? nil : .init(kind)
        }
        if forms.contains(.reprisalElsewhere), area == .workingLife { warnings.append(.init(.otherReprisalAtWork)) }
        if area == .workingLife, facts.respondentIsEmployer == false {
            warnings.append(.init(.respondentIsNotEmployer))
        }
        if area == .goodsAndServices || area == .housing, facts.respondentIsPrivatePerson == true {
            warnings.append(.init(.privatePersonProvides))
        }
        if area == .outsideTheAct, !forms.isEmpty { warnings.append(.init(.outsideTheAct)) }
        if let event = facts.event {
            let entries = forms.sorted { $0.rawValue < $1.rawValue }.map(\.entry) + (area.map { [$0.entry] } ?? [])
            if let early = entries.first(where: { entry in entry.validity.from.map { event.latest < $0 } ?? false }) {
                warnings.append(.init(.notInForce, at: early.reference))
            }
        }
        if forms.contains(.activeMeasuresWork) || forms.contains(.activeMeasuresEducation) {
            warnings.append(.init(.noCompensationForMeasures))
        }
        if forms.contains(.meritInformationWork) || forms.contains(.meritInformationEducation) {
            warnings.append(.init(.noCompensationForMerits))
        }
        if area == .publicEmployment { warnings.append(.init(.publicEmploymentIsSubsidiary)) }
        return warnings
    }

    private func justification(_ facts: ClassificationFacts) -> [ClassificationWarning] {
        guard forms.contains(.direct) else { return [] }
        var warnings: [ClassificationWarning] = []
        if grounds.contains(.age), let section = area?.ageSection {
            let place = ProvisionReference(.discriminationAct, chapter: 2, section: section)
            warnings.append(.init(.ageMayBeJustified, at: place))
        }
        if grounds.contains(.sex), let section = area?.sexSection {
            let place = ProvisionReference(.discriminationAct, chapter: 2, section: section)
            warnings.append(.init(.sexMayBeJustified, at: place))
        }
        return warnings
    }
}

extension Form {
    /// The one area in which a breach can happen, and the warning for any other.
    fileprivate var home: (area: SocietalArea, otherwise: ClassificationWarning.Kind)? {
        switch self {
        case .reprisalWork: (.workingLife, .workReprisalOutsideWork)
        case .failureToInvestigateWork: (.workingLife, .workInvestigationOutsideWork)
        case .failureToInvestigateEducation: (.education, .educationInvestigationOutsideEducation)
        case .failureToInvestigateConscription: (.conscription, .conscriptionInvestigationElsewhere)
        case .meritInformationWork: (.workingLife, .workMeritsOutsideWork)
        case .meritInformationEducation: (.education, .educationMeritsOutsideEducation)
        case .activeMeasuresWork: (.workingLife, .workMeasuresOutsideWork)
        case .activeMeasuresEducation: (.education, .educationMeasuresOutsideEducation)
        case .parentalLeaveDisfavour, .parentalLeaveFlexibleWork, .parentalLeaveReprisal:
            (.workingLife, .parentalLeaveOutsideWork)
        default: nil
        }
    }
}

extension SocietalArea {
    /// The section of chapter 2 that lets age be justified in the area.
    ///
    /// Of 6 § (education) the text was not seen.
    fileprivate var ageSection: String? {
        switch self {
        case .workingLife: "2 § 4"
        case .labourMarketPolicy: "9 § andra stycket 2"
        case .business, .professionalAuthorisation: "10 § andra stycket"
        case .goodsAndServices, .housing, .publicGatherings: "12 b § 4"
        case .healthCare, .socialServices, .mobilityServices: "13 b § 2"
        case .socialInsurance, .unemploymentInsurance, .studyAid: "14 b § 2"
        default: nil
        }
    }

    /// The section of chapter 2 that lets women and men be treated differently in the area.
    fileprivate var sexSection: String? {
        switch self {
        case .goodsAndServices, .housing: "12 a"
        case .healthCare, .socialServices: "13 a"
        default: nil
        }
    }
}
