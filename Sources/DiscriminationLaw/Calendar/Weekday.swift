/// A day of the week, Monday first as in Sweden.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// The name in Swedish, for running text.
    package var swedish: String {
        switch self {
        case .monday: "måndag"
        case .tuesday: "tisdag"
        case .wednesday: "onsdag"
        case .thursday: "torsdag"
        case .friday: "fredag"
        case .saturday: "lördag"
        case .sunday: "söndag"
        }
    }

    /// The name in English.
    package var english: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
