import BureauClient
import BureauOffice
import Foundation
import Testing

@testable import bureauctl

@Suite struct TokenFileTests {
    private let folder = NSTemporaryDirectory() + "bureauctl-" + UUID().uuidString

    private func file(_ address: String) -> TokenFile {
        TokenFile(.unixSocket(path: address), environment: ["XDG_STATE_HOME": folder, "HOME": "/nonexistent"])
    }

    @Test func `a token is kept for its address alone, where nobody else can read it`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try file("/a.sock").token() == nil)
        try file("/a.sock").keep("första")
        try file("/a.sock").keep("andra")
        #expect(try file("/a.sock").token() == "andra")
        #expect(try file("/b.sock").token() == nil)
        let mode =
            try FileManager.default.attributesOfItem(atPath: file("/a.sock").path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        file("/a.sock").remove()
        #expect(try file("/a.sock").token() == nil)
    }

    @Test func `a token that others may read is refused`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try file("/a.sock").keep("x")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file("/a.sock").path)
        let failure = #expect(throws: Failure.self) { try file("/a.sock").token() }
        #expect(failure?.status == .permissions)
    }

    @Test func `a link is not followed to a secret`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try file("/a.sock").keep("x")
        let link = folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file("/a.sock").path)
        #expect(throws: Failure.self) { try SecretInput.lines(ofFile: link) }
        #expect(try SecretInput.lines(ofFile: file("/a.sock").path).count == 2)
    }

    @Test func `the file lies in the state folder, or at home`() {
        let address = ServiceAddress.unixSocket(path: "/a.sock")
        #expect(TokenFile(address, environment: ["HOME": "/h"]).folder == "/h/.local/state/bureau")
        #expect(TokenFile(address, environment: ["HOME": "/h", "XDG_STATE_HOME": "/s"]).folder == "/s/bureau")
        #expect(
            TokenFile(address, environment: ["HOME": "/h", "XDG_STATE_HOME": "s"]).folder == "/h/.local/state/bureau"
        )
    }
}
