import BureauContract
import CaseWorkflow
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

/// Sends requests and reads answers as JSON.
struct TestRequests: Sendable {
    let client: any TestClientProtocol

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String

        var json: JSONValue? { try? JSONDocument(reading: Array(text.utf8)).root }

        func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
            try JSONDocument(reading: Array(text.utf8)).decode(type)
        }

        /// The code in a problem document's type.
        var problem: String? { try? decoded(Problem.self).code }
        /// The fields that a problem document names.
        var fields: [String] { (try? decoded(Problem.self).errors?.map(\.field)) ?? [] }
        var tag: String { headers[.eTag] ?? "" }
    }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        token: String? = nil,
        body: String? = nil,
        _ headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        if body != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        if let body { headers[.contentLength] = String(body.utf8.count) }
        return try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) }
        ) { response in
            Answer(status: response.status.code, headers: response.headers, text: String(buffer: response.body))
        }
    }

    func send(
        _ route: Route,
        id: String = "",
        token: String? = nil,
        body: String? = nil,
        _ headers: HTTPFields = [:]
    ) async throws -> Answer {
        try await send(route.method, route.path(id: id), token: token, body: body, headers)
    }

    func signIn(_ name: String, _ passphrase: String = TestBureau.passphrase) async throws -> String {
        let body = try WireEncoder.bytes(of: SignInRequest(name: name, passphrase: passphrase))
        let answer = try await send(Routes.signIn, body: String(decoding: body, as: UTF8.self))
        return try answer.decoded(SignInRepresentation.self).token
    }

    /// Makes an account as people do: invited, activated, and certified by a supervisor.
    func makeAccount(_ name: String, _ role: String) async throws -> String {
        let administrator = try await signIn("administrator1")
        let invited = try await send(
            Routes.createAccount,
            token: administrator,
            body: #"{"name":"\#(name)","role":"\#(role)","secondFactor":false}"#
        )
        let invitation = try invited.decoded(InvitationRepresentation.self)
        let words = try await send(Routes.fingerprint).decoded(FingerprintRepresentation.self).words
        let request = ActivationRequest(
            name: name,
            code: invitation.activationCode ?? "",
            passphrase: TestBureau.passphrase,
            supervisorsWords: role == "caseworker" || role == "supervisor" ? words : []
        )
        let body = String(decoding: try WireEncoder.bytes(of: request), as: UTF8.self)
        let activated = try await send(Routes.activate, body: body).decoded(ActivatedRepresentation.self)
        if role == "caseworker" || role == "supervisor" {
            let supervisor = try await signIn("supervisor1")
            let certify = String(
                decoding: try WireEncoder.bytes(of: CertifyRequest(words: activated.fingerprint)),
                as: UTF8.self
            )
            _ = try await send(Routes.certifyAccount, id: invitation.account.id.text, token: supervisor, body: certify)
        }
        return try await signIn(name)
    }
}
