import CaseWorkflow
import Sealing

extension StaffID {
    /// The person of an account.
    init(_ account: Identifier) throws {
        guard let person = StaffID(text: account.text) else {
            throw OfficeError(.unexpected, "An account's identifier has another form than a person's.")
        }
        self = person
    }

    /// The account of the person.
    var account: Identifier {
        get throws {
            guard let identifier = Identifier(text: text) else {
                throw OfficeError(.notFound, "There is no such account.")
            }
            return identifier
        }
    }
}

extension CaseID {
    /// The case of a stored identifier.
    init(_ identifier: Identifier) throws {
        guard let caseID = CaseID(text: identifier.text) else {
            throw OfficeError(.unexpected, "A case's identifier has another form than a case's.")
        }
        self = caseID
    }

    /// The stored identifier of the case.
    var identifier: Identifier {
        get throws {
            guard let identifier = Identifier(text: text) else { throw OfficeError.caseNotFound }
            return identifier
        }
    }
}
