import Foundation
import Testing

@testable import BureauOffice

@Suite struct SigningTests {
    private let serial = Array(repeating: UInt8(7), count: 16)

    private func identity(_ name: String = "Påhittade byrån") throws -> SigningIdentity {
        var identity = try SigningIdentity()
        try identity.certifyItself(name: name, serial: serial, from: 1_770_000_000, days: 3650)
        return identity
    }

    @Test func `a file of trust that holds no certificate is said to hold none`() throws {
        let identity = try identity()
        let content = Array("{}\n".utf8)
        let signature = try identity.sign(content)
        #expect {
            try SignatureCheck.verify(signature, of: content, trusted: Array("-----BEGIN NOTHING-----\n".utf8))
        } throws: { error in
            let message = (error as? OfficeError)?.message ?? ""
            return message.contains("no certificate in PEM form") && !message.contains("changed")
        }
    }

    @Test func `openssl verifies a signature, and refuses it for a byte that was changed`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signing-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try identity()
        let content = Array("{\"rad\": \"å\"}\n".utf8)
        try Data(content).write(to: folder.appending(path: "manifest.json"))
        try Data(content + [32]).write(to: folder.appending(path: "changed.json"))
        try Data(identity.sign(content)).write(to: folder.appending(path: "manifest.json.p7s"))
        try Data(#require(identity.certificate)).write(to: folder.appending(path: "certificate.pem"))
        func openssl(_ file: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/openssl")
            process.currentDirectoryURL = folder
            process.arguments = [
                "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.json.p7s", "-content", file, "-CAfile",
                "certificate.pem", "-out", "/dev/null",
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(try openssl("manifest.json") == 0)
        #expect(try openssl("changed.json") != 0)
    }

    @Test func `the signer is told by name and fingerprint, and a stranger is not believed`() throws {
        let bureau = try identity()
        let stranger = try identity("Annan byrå")
        let content: [UInt8] = [1, 2, 3]
        let signature = try bureau.sign(content)
        let signer = try SignatureCheck.verify(signature, of: content, trusted: bureau.certificate)
        #expect(signer.name == "CN=Påhittade byrån")
        #expect(signer.fingerprint.count == 64)
        #expect(try SignatureCheck.verify(signature, of: content) == signer)
        #expect(try SignatureCheck.describe(certificate: #require(bureau.certificate)) == signer)
        #expect(throws: OfficeError.self) {
            try SignatureCheck.verify(signature, of: content, trusted: stranger.certificate)
        }
        #expect(throws: OfficeError.self) { try SignatureCheck.verify(signature, of: [1, 2, 4]) }
        #expect(throws: OfficeError.self) { try SignatureCheck.verify([1, 2, 3], of: content) }
        #expect(throws: OfficeError.self) { try SignatureCheck.verify([], of: content) }
    }

    @Test func `a certificate of another key, or none at all, is not taken over`() throws {
        var bureau = try identity()
        let before = bureau
        let other = try #require(try identity().certificate)
        #expect(throws: OfficeError.self) { try bureau.adopt(certificate: other) }
        #expect(throws: OfficeError.self) { try bureau.adopt(certificate: Array("no certificate".utf8)) }
        #expect(bureau == before)
        try bureau.adopt(certificate: #require(before.certificate))
        #expect(bureau == before)
    }

    @Test func `a request names the bureau and nothing is signed before it is answered`() throws {
        let identity = try SigningIdentity()
        let request = String(decoding: try identity.request(name: "Påhittade byrån"), as: UTF8.self)
        #expect(request.hasPrefix("-----BEGIN CERTIFICATE REQUEST-----"))
        #expect(!request.contains("PRIVATE"))
        #expect(throws: OfficeError.self) { try identity.sign([1]) }
    }

    @Test func `a name that no certificate can hold is refused`() throws {
        var identity = try SigningIdentity()
        #expect(throws: OfficeError.self) {
            try identity.certifyItself(
                name: String(repeating: "å", count: 65),
                serial: serial,
                from: 1_770_000_000,
                days: 10
            )
        }
        #expect(identity.certificate == nil)
    }
}
