package import BureauContract

extension ServiceClient {
    /// Signs in; the token is for `signedIn(with:)`.
    package func signIn(_ request: SignInRequest) async throws -> SignInRepresentation {
        try await fetch(SignInRepresentation.self, ServiceRequest(Routes.signIn, body: WireEncoder.bytes(of: request)))
    }

    /// Who is signed in.
    package func session() async throws -> SessionRepresentation {
        try await fetch(SessionRepresentation.self, ServiceRequest(Routes.session))
    }

    /// Ends the session.
    package func signOut() async throws {
        _ = try await send(ServiceRequest(Routes.signOut))
    }

    /// Chooses a passphrase and makes keys, with an activation code.
    package func activate(_ request: ActivationRequest) async throws -> ActivatedRepresentation {
        try await fetch(
            ActivatedRepresentation.self,
            ServiceRequest(Routes.activate, body: WireEncoder.bytes(of: request))
        )
    }

    /// Takes a reset back, with the passphrase from before it.
    package func takeBack(_ request: TakeBackRequest) async throws {
        _ = try await send(ServiceRequest(Routes.takeBack, body: WireEncoder.bytes(of: request)))
    }

    /// Changes the passphrase of whoever is signed in; ends their other sessions.
    package func changePassphrase(_ request: PassphraseRequest) async throws {
        _ = try await send(
            ServiceRequest(Routes.changePassphrase, body: WireEncoder.bytes(of: request), idempotencyKey: .fresh())
        )
    }

    /// Makes a new secret for the authenticator of whoever is signed in.
    package func enrolSecondFactor(_ request: EnrolmentRequest) async throws -> SecondFactorRepresentation {
        try await fetch(
            SecondFactorRepresentation.self,
            ServiceRequest(Routes.enrolSecondFactor, body: WireEncoder.bytes(of: request))
        )
    }

    /// The words of the supervisors' key; needs no session.
    package func fingerprint() async throws -> FingerprintRepresentation {
        try await fetch(FingerprintRepresentation.self, ServiceRequest(Routes.fingerprint))
    }
}
