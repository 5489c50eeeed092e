import BureauStore
import CaseWorkflow
import Foundation
import Sealing

extension Office {
    /// Makes a signing key with a certificate of the bureau's own, for so many days; a supervisor's act.
    ///
    /// The key before signs nothing from now on; what it signed stays verifiable by its own certificate.
    package func makeSigningCertificate(
        days: Int,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> SignatureCheck.Signer {
        _ = try papersKey(session)
        var identity = try SigningIdentity()
        try identity.certifyItself(
            name: configuration.releases.publisher,
            serial: Identifier.random().bytes,
            from: clock.now().milliseconds / 1000,
            days: days
        )
        try await keep(identity, session, idempotency)
        return try SignatureCheck.describe(certificate: identity.certificate!)
    }

    /// Makes a new signing key and asks for a certificate; nothing can be signed until it is taken over.
    ///
    /// Gives the request (PKCS 10, PEM) for an authority.
    package func requestSigningCertificate(
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws -> [UInt8] {
        _ = try papersKey(session)
        let identity = try SigningIdentity()
        let request = try identity.request(name: configuration.releases.publisher)
        try await keep(identity, session, idempotency)
        return request
    }

    /// The request for a certificate of the key that there is, once more.
    package func signingRequest(_ session: Session) async throws -> [UInt8] {
        try await signingIdentity(session).request(name: configuration.releases.publisher)
    }

    /// Takes over the certificate that an authority gave for the bureau's key.
    package func adoptSigningCertificate(_ pem: [UInt8], _ session: Session) async throws -> SignatureCheck.Signer {
        var identity = try await signingIdentity(session)
        try identity.adopt(certificate: pem)
        try await keep(identity, session)
        return try SignatureCheck.describe(certificate: identity.certificate!)
    }

    /// The bureau's certificate in PEM form.
    package func signingCertificate(_ session: Session) async throws -> [UInt8] {
        guard let certificate = try await signingIdentity(session).certificate else { throw Self.noCertificate }
        return certificate
    }

    func signingIdentity(_ session: Session) async throws -> SigningIdentity {
        let key = try papersKey(session)
        guard let paper = try await read({ try $0.papers(.signing) }).first else { throw Self.noCertificate }
        let content = try SupervisorsPaper.open(paper, with: key)
        let kept = try JSONDecoder().decode(KeptIdentity.self, from: Data(content))
        return SigningIdentity(privateKey: Array(kept.privateKey), certificate: kept.certificate.map { Array($0) })
    }

    private struct KeptIdentity: Codable {
        let privateKey: Data
        let certificate: Data?
    }

    private func keep(
        _ identity: SigningIdentity,
        _ session: Session,
        _ idempotency: Idempotency? = nil
    ) async throws {
        let key = try papersKey(session)
        let kept = KeptIdentity(
            privateKey: Data(identity.privateKey),
            certificate: identity.certificate.map { Data($0) }
        )
        let content = Array(try JSONEncoder().encode(kept))
        let paper = try SupervisorsPaper.seal(content, as: .signing, id: .random(), by: key)
        let (actor, moment) = (session.account, clock.now())
        let answer = idempotencyRow(idempotency, session, status: 201, result: nil, version: nil)
        try await write { store in
            try store.keep(answer)
            for old in try store.papers(.signing) { try store.removePaper(old.id) }
            try store.keepCurrent(paper)
            try store.appendLog(OfficeLog.entry(.signingChanged, by: actor, at: moment))
        }
    }

    private static let noCertificate = OfficeError(
        .signing,
        "The bureau has no certificate to sign with. A supervisor makes one first "
            + "(bureauctl release certificate make).",
        "Byrån har inget certifikat att skriva under med. En verksamhetsansvarig gör ett först "
            + "(bureauctl release certificate make)."
    )
}
