import BureauContract
import BureauOffice
import CaseWorkflow
import HTTPTypes
import Hummingbird
import NIOCore

/// The key and certificate that releases are signed with.
struct SigningController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.signingCertificate) { [office] exchange in
            let pem = try await office.signingCertificate(exchange.signedIn())
            return Response(
                status: .ok,
                headers: [.contentType: CertificateRepresentation.mediaType],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: pem))
            )
        }
        endpoints.on(Routes.makeCertificate) { exchange in
            let request = try exchange.checked(MakeCertificateRequest.self)
            let session = try exchange.signedIn()
            return try await exchange.once(
                office,
                doing: { idempotency in
                    _ = try await office.makeSigningCertificate(days: request.days, session, idempotency)
                    return try await certificate(exchange)
                },
                again: { _ in try await certificate(exchange) }
            )
        }
        endpoints.on(Routes.requestCertificate) { exchange in
            let session = try exchange.signedIn()
            return try await exchange.once(
                office,
                doing: { try exchange.json(Self.request(try await office.requestSigningCertificate(session, $0))) },
                again: { _ in try exchange.json(Self.request(try await office.signingRequest(session))) }
            )
        }
        endpoints.on(Routes.adoptCertificate) { [office] exchange in
            let request = try exchange.checked(AdoptCertificateRequest.self)
            do {
                _ = try await office.adoptSigningCertificate(Array(request.pem.utf8), exchange.signedIn())
            } catch var error as OfficeError where error.code == .signing {
                error.faults = [Fault(path: "pem", code: .notAllowed)]
                throw error
            }
            return try await certificate(exchange)
        }
    }

    private func certificate(_ exchange: Exchange) async throws -> Response {
        let pem = try await office.signingCertificate(exchange.signedIn())
        let signer = try SignatureCheck.describe(certificate: pem)
        return try exchange.json(
            CertificateRepresentation(
                subject: signer.name,
                fingerprint: signer.fingerprint,
                pem: String(decoding: pem, as: UTF8.self)
            )
        )
    }

    private static func request(_ pem: [UInt8]) -> CertificateRequestRepresentation {
        CertificateRequestRepresentation(pem: String(decoding: pem, as: UTF8.self))
    }
}
