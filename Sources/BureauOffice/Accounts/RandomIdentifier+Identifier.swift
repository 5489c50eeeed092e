package import CaseWorkflow
package import Sealing

extension RandomIdentifier {
    /// The thing of a stored identifier.
    ///
    /// Both forms are the same 32 digits; a difference is a fault of the program, `.unexpected`.
    package init(_ identifier: Identifier) throws(OfficeError) {
        guard let thing = Self(text: identifier.text) else {
            throw OfficeError(.unexpected, "A stored identifier has another form than that of a thing.")
        }
        self = thing
    }

    /// The stored identifier of the thing.
    var identifier: Identifier {
        get throws(OfficeError) {
            guard let identifier = Identifier(text: text) else {
                throw OfficeError(.unexpected, "The identifier of a thing has another form than a stored one.")
            }
            return identifier
        }
    }
}

extension StaffID {
    /// The account of the person.
    var account: Identifier {
        get throws(OfficeError) { try identifier }
    }
}
