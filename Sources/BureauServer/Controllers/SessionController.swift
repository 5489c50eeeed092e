import BureauContract
import BureauOffice
import DiscriminationLaw
import Hummingbird

/// Signing in and out, and what a person does with their own account.
struct SessionController {
    let office: Office
    let limits: SignInLimits
    let measurements: Measurements

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.signIn, signIn)
        endpoints.on(Routes.session) { exchange in
            try exchange.json(try await representation(of: exchange.signedIn(), exchange))
        }
        endpoints.on(Routes.signOut) { [office] exchange in
            try await office.signOut(exchange.signedIn())
            return exchange.empty()
        }
        endpoints.on(Routes.activate, activate)
        endpoints.on(Routes.takeBack, takeBack)
        endpoints.on(Routes.changePassphrase, changePassphrase)
        endpoints.on(Routes.enrolSecondFactor) { [office, spend] exchange in
            let request = try exchange.checked(EnrolmentRequest.self)
            let session = try exchange.signedIn()
            try spend(session.name, exchange)
            let secret = try await office.enrolSecondFactor(session, passphrase: request.passphrase)
            return try exchange.json(SecondFactorRepresentation(secret: secret.secret, uri: secret.uri))
        }
        endpoints.on(Routes.fingerprint) { [office] exchange in
            let fingerprint = try await office.supervisorsFingerprint()
            return try exchange.json(
                FingerprintRepresentation(words: fingerprint.words, generation: fingerprint.generation)
            )
        }
    }

    @Sendable private func signIn(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(SignInRequest.self)
        try spend(request.name, exchange)
        do {
            let signIn = try await office.signIn(
                Credentials(name: request.name, passphrase: request.passphrase, code: request.code)
            )
            limits.succeeded(name: request.name.lowercased(), address: exchange.context.clientAddress)
            measurements.signIn("accepted")
            return try exchange.json(
                SignInRepresentation(
                    token: signIn.token,
                    session: try await representation(of: signIn.session, exchange)
                )
            )
        } catch let error as OfficeError {
            measurements.signIn(error.code == .wrongCredentials ? "refused" : "failed")
            throw error
        }
    }

    private func representation(of session: Session, _ exchange: Exchange) async throws -> SessionRepresentation {
        let notices = try await office.notices(session)
        return SessionRepresentation(
            person: session.person,
            name: session.name,
            role: session.role,
            roles: session.roles,
            certified: session.certified,
            notices: notices.map {
                NoticeRepresentation(kind: $0.kind.rawValue, text: $0.text.in(exchange.language), account: $0.account)
            }
        )
    }

    @Sendable private func activate(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(ActivationRequest.self)
        try spend(request.name, exchange)
        let activated = try await office.activate(
            Activation(
                name: request.name,
                code: request.code,
                passphrase: request.passphrase,
                supervisorsWords: request.supervisorsWords
            )
        )
        return try exchange.json(
            ActivatedRepresentation(
                fingerprint: activated.fingerprint,
                totpURI: activated.totpURI,
                totpSecret: activated.totpSecret
            )
        )
    }

    @Sendable private func takeBack(_ exchange: Exchange) async throws -> Response {
        let request = try exchange.checked(TakeBackRequest.self)
        try spend(request.name, exchange)
        try await office.takeBack(name: request.name, passphrase: request.passphrase, code: request.code)
        return exchange.empty()
    }

    @Sendable private func changePassphrase(_ exchange: Exchange) async throws -> Response {
        let session = try exchange.signedIn()
        let request = try exchange.checked(PassphraseRequest.self)
        return try await exchange.once(
            office,
            doing: { idempotency in
                // A stolen session must not be a way to try passphrases.
                try spend(session.name, exchange)
                try await office.changePassphrase(
                    session,
                    old: request.old,
                    new: request.new,
                    oldWasSeen: request.oldWasSeen,
                    idempotency
                )
                return exchange.empty()
            },
            again: { _ in exchange.empty() }
        )
    }

    private func spend(_ name: String, _ exchange: Exchange) throws {
        guard let seconds = limits.spend(name: name.lowercased(), address: exchange.context.clientAddress) else {
            return
        }
        measurements.signIn("limited")
        throw Refused(.tooManyRequests, retryAfter: seconds)
    }
}
