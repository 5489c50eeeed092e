import BureauContract
import BureauOffice
import CaseWorkflow
import HTTPTypes
import Hummingbird

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
            return try await change(exchange) { id, session in
                try await office.certify(id, words: request.words, session)
            }
        }
        endpoints.on(Routes.closeAccount) { exchange in
            try await change(exchange) { id, session in try await office.closeAccount(id, session) }
        }
        endpoints.on(Routes.changeRole) { exchange in
            let request = try exchange.checked(RoleRequest.self)
            return try await change(exchange) { id, session in
                try await office.changeRole(id, to: request.role, session)
            }
        }
        endpoints.on(Routes.changeSecondFactor) { exchange in
            let request = try exchange.checked(SecondFactorRequest.self)
            return try await change(exchange) { id, session in
                try await office.setSecondFactor(id, required: request.required, session)
            }
        }
    }

    private func addInvitations(to endpoints: Endpoints) {
        endpoints.on(Routes.createAccount) { exchange in
            let request = try exchange.checked(NewAccountRequest.self)
            return try await invite(exchange) { session in
                try await office.createAccount(
                    name: request.name,
                    role: request.role,
                    secondFactor: request.secondFactor ?? true,
                    session
                )
            }
        }
        endpoints.on(Routes.resetAccount) { exchange in
            try await invite(exchange) { session in try await office.resetAccount(exchange.staffID(), session) }
        }
    }

    // Once per idempotency key; a repetition answers the account as it stands.
    private func change(
        _ exchange: Exchange,
        _ change: (StaffID, Session) async throws -> AccountSummary
    ) async throws -> Response {
        let session = try exchange.signedIn()
        let idempotency = try exchange.idempotency(session)
        let id = try exchange.staffID()
        if try await office.replayedThing(idempotency, session) != nil {
            let account = try await office.account(id, session)
            return exchange.replayed(try exchange.json(AccountRepresentation(account)))
        }
        let account = try await change(id, session)
        try await office.remember(idempotency, status: exchange.route.success, thing: id, session)
        return try exchange.json(AccountRepresentation(account))
    }

    // The activation code is shown once: a repetition answers the account without it.
    private func invite(
        _ exchange: Exchange,
        _ invite: (Session) async throws -> (account: AccountSummary, activationCode: String)
    ) async throws -> Response {
        let session = try exchange.signedIn()
        let idempotency = try exchange.idempotency(session)
        if let before = try await office.replayedThing(idempotency, session), let id = before.thing {
            let account = AccountRepresentation(try await office.account(id, session))
            let invitation = InvitationRepresentation(account: account, activationCode: nil)
            return exchange.replayed(try exchange.json(invitation, headers: place(of: id)))
        }
        let invitation = try await invite(session)
        let id = invitation.account.id
        try await office.remember(idempotency, status: exchange.route.success, thing: id, session)
        return try exchange.json(
            InvitationRepresentation(
                account: AccountRepresentation(invitation.account),
                activationCode: invitation.activationCode
            ),
            headers: place(of: id)
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
