import BureauClient
import BureauContract
import CaseWorkflow
import Testing

@Suite struct ServiceAddressTests {
    @Test(arguments: [
        ("/run/bureau/bureau.sock", ServiceAddress.unixSocket(path: "/run/bureau/bureau.sock")),
        ("http://127.0.0.1:8470", .url("http://127.0.0.1:8470")),
        ("https://byra.example/", .url("https://byra.example")),
        ("byra.example", nil), ("ftp://byra.example", nil), ("http://", nil), ("https://a@b", nil),
        ("https://byra.example/v1", nil), ("", nil),
    ])
    func `an address is a socket's path or a host`(_ text: String, _ address: ServiceAddress?) {
        #expect(ServiceAddress(text: text) == address)
    }

    @Test func `nobody at a socket is told as unreachable, at once`() async throws {
        let address = ServiceAddress.unixSocket(path: "/nonexistent/bureau.sock")
        let error = await #expect(throws: ClientError.self) {
            try await ServiceConnection.with(address) { try await ServiceClient($0).ready() }
        }
        #expect(error?.code == .unreachable)
        #expect(error?.status == nil)
    }

    @Test func `only what cannot be done twice is sent again`() {
        let key = IdempotencyKey.fresh()
        #expect(ServiceRequest(Routes.readCase, id: "x").isRepeatable)
        #expect(ServiceRequest(Routes.registerCase, idempotencyKey: key).isRepeatable)
        #expect(ServiceRequest(Routes.command(.addNote), id: "x", idempotencyKey: key).isRepeatable)
        #expect(!ServiceRequest(Routes.registerCase).isRepeatable)
        #expect(!ServiceRequest(Routes.signIn, idempotencyKey: key).isRepeatable)
        #expect(IdempotencyKey.fresh() != key)
    }
}
