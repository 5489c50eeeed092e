package import BureauServer
package import CaseWorkflow
package import DiscriminationLaw

/// What a letter says: a value for every field, rows for every list, an answer for every condition.
///
/// No narrative, note, contact way other than a postal address, or protection level ever comes here. Where anybody in the
/// case has a protected identity, no address and no free text does; a person with an assumed identity is not named either.
package struct LetterFields: Sendable, Equatable {
    package let letter: Letter
    package let language: Language
    package internal(set) var values: [LetterField: LetterValue] = [:]
    package internal(set) var lists: [LetterList: [[LetterField: LetterValue]]] = [:]
    package internal(set) var conditions: [LetterCondition: Bool] = [:]

    /// Reads the fields from a case; refuses with a `LetterRefusal` where what the letter needs is not there.
    package init(
        _ request: LetterRequest,
        of file: CaseFile,
        from bureau: LetterBureau,
        on today: Day
    ) throws(LetterRefusal) {
        letter = request.letter
        language = request.language
        let reading = try LetterReading(request, of: file, on: today)
        values = reading.values(of: bureau)
        lists = [.incidents: reading.incidents, .clocks: reading.clocks]
        conditions = reading.conditions
        if file.hasProtectedIdentity { protect() }
    }

    /// The fields of the letter itself, in the order of `LetterField`, for showing before printing.
    package var ordered: [(field: LetterField, value: LetterValue)] {
        LetterField.allCases.compactMap { field in values[field].map { (field, $0) } }
    }

    private mutating func protect() {
        for field in values.keys where field.isKeptOutByProtection { values[field] = .withheld }
        for list in lists.keys {
            lists[list] = lists[list]?.map { row in
                var row = row
                for field in row.keys where field.isKeptOutByProtection { row[field] = .withheld }
                return row
            }
        }
        conditions[.withheld] = true
    }
}
