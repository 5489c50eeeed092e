import BureauContract
import BureauOffice
import CaseWorkflow
import Hummingbird

/// Where the reminders of an account are sent.
struct MailController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.mailAddress) { [office] exchange in
            let session = try exchange.signedIn()
            guard let address = try await office.mailAddress(of: exchange.staffID(), session) else {
                throw Refused(.notFound)
            }
            return try exchange.json(MailRepresentation(address: address.address, language: address.language))
        }
        endpoints.on(Routes.setMailAddress) { [office] exchange in
            let request = try exchange.checked(MailRepresentation.self)
            guard let address = MailAddress(request.address, language: request.language) else {
                throw OfficeError.invalid([Fault(path: "address", code: .malformed)])
            }
            try await office.setMailAddress(address, of: exchange.staffID(), exchange.signedIn())
            return try exchange.json(request)
        }
        endpoints.on(Routes.removeMailAddress) { [office] exchange in
            try await office.setMailAddress(nil, of: exchange.staffID(), exchange.signedIn())
            return exchange.empty()
        }
    }
}
