import ArgumentParser
import CaseWorkflow

/// What can be taken away from a party.
enum PartyField: String, CaseIterable, ExpressibleByArgument {
    case name
    case onBehalfOf = "on-behalf-of"
    case respondent
    case contactWays = "contact-ways"
    case speaks
    case interpreter
    case accessibility
    case sex
    case ageBand = "age-band"
    case persons
    case municipality

    func clear(_ party: inout Party) {
        switch self {
        case .name: party.name = nil
        case .onBehalfOf: party.onBehalfOf = nil
        case .respondent: party.respondent = nil
        case .contactWays: party.contactWays = []
        case .speaks: party.language = nil
        case .interpreter: party.interpreterLanguage = nil
        case .accessibility: party.accessibilityNeeds = nil
        case .sex: party.sex = nil
        case .ageBand: party.ageBand = nil
        case .persons: party.persons = nil
        case .municipality:
            party.municipality = nil
            party.respondent?.municipality = nil
        }
    }
}
