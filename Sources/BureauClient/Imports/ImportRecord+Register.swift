import CaseWorkflow
import DiscriminationLaw

extension ImportRecord {
    /// The registration: contact, parties, and the one incident.
    func register(today: Day) -> Register {
        let respondents = respondents
        let parties = [complainingParty] + respondents + [claimant].compactMap { $0 }
        return Register(
            contact: Contact(
                channel: .other,
                receivedOn: receivedOn(today: today),
                title: titleSwedish,
                narrative: narrative,
                reference: id
            ),
            parties: parties,
            incidents: [incident(respondents: respondents.indices.map { $0 + 2 })]
        )
    }

    private func receivedOn(today: Day) -> Day {
        guard let date = complaint?.date, date.precision == .day, date.earliest <= today else { return today }
        return date.earliest
    }

    func remarks(today: Day) -> [ImportRemark] {
        guard let date = complaint?.date else { return [.noComplaintDate] }
        return date.precision == .day ? [] : [.approximateComplaintDate]
    }

    private var complainingParty: Party {
        let sex: Sex? =
            switch complainant?.gender {
            case .woman: .woman
            case .man: .man
            case .nonBinary, .other: .other
            case nil: nil
            }
        return Party(
            role: .complainant,
            anonymous: true,
            sex: sex,
            ageBand: complainant?.ageBand,
            persons: complainant?.persons.flatMap { $0 == 1 ? nil : $0 }
        )
    }

    // Several names stand in one field, divided by semicolons; without any, whom it was against is known by kind alone.
    private var respondents: [Party] {
        let kind = respondent?.type ?? .unknown
        let names: [String?] = respondent?.name.map { $0.divided(by: ";") } ?? [nil]
        guard respondent != nil else { return [] }
        return names.map { name in
            Party(
                role: .respondent,
                name: name,
                respondent: RespondentDetails(
                    kind: kind,
                    sector: kind.knownSector,
                    // Elsewhere the field says where it happened, not where the organisation is.
                    municipality: kind == .municipality ? respondent?.municipality : nil
                )
            )
        }
    }

    // Whoever brought the case speaks for the complainant; an individual did so alone.
    private var claimant: Party? {
        guard let name = broughtBy?.name else { return nil }
        switch broughtBy?.code {
        case .union: return Party(role: .union, name: name, onBehalfOf: 1)
        case .individual, nil: return nil
        case .ombudsman, .bureau, .association: return Party(role: .representative, name: name, onBehalfOf: 1)
        }
    }

    private func incident(respondents: [ElementID]) -> Incident {
        let events = (actions ?? []).filter { $0.kind == .event }.map(\.line)
        return Incident(
            what: events.isEmpty ? titleSwedish : events.joined(separator: "\n"),
            from: actDate?.from,
            to: actDate?.to == actDate?.from ? nil : actDate?.to,
            municipality: respondent?.municipality,
            alleged: alleged,
            respondents: respondents,
            wronged: [1]
        )
    }

    var alleged: Classification {
        Classification(area: area, grounds: grounds ?? [], forms: forms ?? [])
    }
}

extension RespondentKind {
    // Schools and landlords are both public and private.
    var knownSector: Sector? {
        switch self {
        case .municipality, .state, .region: .publicSector
        case .company: .privateSector
        case .association: .civilSociety
        case .school, .landlord, .unknown: nil
        }
    }
}

extension String {
    func divided(by separator: Character) -> [String] {
        split(separator: separator).map { part in
            var part = part
            while part.first?.isWhitespace == true { part.removeFirst() }
            while part.last?.isWhitespace == true { part.removeLast() }
            return String(part)
        }
        .filter { !$0.isEmpty }
    }
}
