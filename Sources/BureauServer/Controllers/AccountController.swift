import BureauContract
import BureauOffice
import CaseWorkflow
import HTTPTypes
import Hummingbird
import Sealing

/// Accounts: made, certified, closed, reset and changed.
struct AccountController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.accountList) { [office] exchange in
            let accounts = try await office.accounts(exchange.signedIn())
            let items = accounts.sorted { $0.name < $1.name }.map { AccountRepresentation($0) }
            return try exchange.json(AccountListRepresentation(items: items))
        }
        endpoints.on(Routes.account) { [office] exchange in
            try exchange.json(
                AccountRepresentation(try await office.account(exchange.staffID(), exchange.signedIn()))
            )
        }
        addChanges(to: endpoints)
        addInvitations(to: endpoints)
    }

    private func addChanges(to endpoints: Endpoints) {
        endpoints.on(Routes.certifyAccount) { exchange in
            let request = try exchange.checked(CertifyRequest.self)
            return try await change(exchange) { id, session, idempotency in
                try await office.certify(id, words: request.words, session, idempotency)
            }
        }
        endpoints.on(Routes.closeAccount) { exchange in
            try await change(exchange) { id, session, idempotency in
                try await office.closeAccount(id, session, idempotency)
            }
        }
        endpoints.on(Routes.changeRole) { exchange in
            let request = try exchange.checked(RoleRequest.self)
            return try await change(exchange) { id, session, idempotency in
                try await office.changeRole(id, to: request.role, session, idempotency)
            }
        }
        endpoints.on(Routes.changeSecondFactor) { exchange in
            let request = try exchange.checked(SecondFactorRequest.self)
            return try await change(exchange) { id, session, idempotency in
                try await office.setSecondFactor(id, required: request.required, session, idempotency)
            }
        }
    }

    private func addInvitations(to endpoints: Endpoints) {
        endpoints.on(Routes.createAccount) { exchange in
            let request = try exchange.checked(NewAccountRequest.self)
            return try await invite(exchange) { session, idempotency in
                try await office.createAccount(
                    name: request.name,
                    role: request.role,
                    secondFactor: request.secondFactor ?? true,
                    session,
                    idempotency
                )
            }
        }
        endpoints.on(Routes.resetAccount) { exchange in
            try await invite(exchange) { session, idempotency in
                try await office.resetAccount(exchange.staffID(), session, idempotency)
            }
        }
    }

    // Once per idempotency key; a repetition answers the account as it stands.
    private func change(
        _ exchange: Exchange,
        _ change: (StaffID, Session, Idempotency?) async throws -> AccountSummary
    ) async throws -> Response {
        let session = try exchange.signedIn()
        let id = try exchange.staffID()
        return try await exchange.once(
            office,
            doing: { idempotency in
                try exchange.json(AccountRepresentation(try await change(id, session, idempotency)))
            },
            again: { _ in try exchange.json(AccountRepresentation(try await office.account(id, session))) }
        )
    }

    // The activation code is shown once: a repetition answers the account without it.
    private func invite(
        _ exchange: Exchange,
        _ invite: (Session, Idempotency?) async throws -> (account: AccountSummary, activationCode: String)
    ) async throws -> Response {
        let session = try exchange.signedIn()
        return try await exchange.once(
            office,
            doing: { idempotency in
                let invitation = try await invite(session, idempotency)
                return try exchange.json(
                    InvitationRepresentation(
                        account: AccountRepresentation(invitation.account),
                        activationCode: invitation.activationCode
                    ),
                    headers: place(of: invitation.account.id)
                )
            },
            again: { thing in
                guard let person = try thing.map({ try StaffID($0) }) else {
                    throw OfficeError(.notFound, "There is no such account.")
                }
                let account = AccountRepresentation(try await office.account(person, session))
                return try exchange.json(
                    InvitationRepresentation(account: account, activationCode: nil),
                    headers: place(of: person)
                )
            }
        )
    }

    private func place(of id: StaffID) -> HTTPFields {
        [.location: Routes.account.path(id: id.text)]
    }
}

extension AccountRepresentation {
    init(_ account: AccountSummary) {
        self.init(
            id: account.id,
            name: account.name,
            role: account.role,
            state: account.state.rawValue,
            certified: account.certified,
            fingerprint: account.fingerprint,
            secondFactor: account.secondFactor,
            holdsSupervisorsKey: account.holdsSupervisorsKey,
            setAsideUntil: account.setAsideUntil
        )
    }
}
