/// The limits on what a command may hold; the OpenAPI document quotes them.
///
/// Lengths of text are in Unicode scalars, as `maxLength` of JSON Schema counts.
package enum Limits {
    package static let narrative = 100_000
    package static let note = 50_000
    package static let reasons = 20_000
    package static let shortText = 2_000
    package static let name = 200
    package static let title = 200
    package static let reference = 200
    package static let contactWay = 500
    /// Organisation numbers.
    package static let code = 20
    /// BCP 47 tags.
    package static let languageTag = 35

    package static let parties = 50
    package static let incidents = 100
    package static let contactWays = 20
    /// People in an assignment or a wall.
    package static let people = 50
    /// People behind one party.
    package static let persons = 100_000
    /// Custodians of one person.
    package static let custodians = 10
    package static let amountSEK = 1_000_000_000
    /// Events of one case after which nothing more is added to it; closing and handing over stay possible.
    package static let events = 10_000
    /// Faults that one answer names; the rest are left out.
    package static let faults = 100
}
