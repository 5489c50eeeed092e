import Foundation
import Sealing

/// Values that a release wrote, with the fixed keys that open them; every later release must open them too.
///
/// `Fixtures/sealed-1.json` is never changed. A release that writes another format adds a file.
struct StoredVectors: Codable {
    struct Sealed: Codable {
        var purpose: UInt8
        var padded: Bool
        var content: Data
        var sealed: Data
    }

    struct Lock: Codable {
        var lock: Data
        var passphrase: String
        var key: Data
    }

    var contentKey: Data
    var row: Identifier
    var caseID: Identifier
    var key: Identifier
    var holder: Identifier
    var sequence: UInt64
    var epoch: UInt32
    var sealed: [Sealed]
    var derived: Data
    var authenticationCode: Data
    var privateKeys: Data
    var publicKeys: Data
    var fingerprint: String
    var wrappedKey: Data
    var wrappedSecret: Data
    var signature: Data
    var locks: [Lock]
    var account: Identifier
    var certificate: Data
    var generations: [Data]
    var tokenText: String
    var tokenHash: Data
    var activationCode: String
    var activationHash: Data
    var streamContentHash: Data
    var stream: Data

    func binding(_ purpose: Purpose) -> Binding {
        Binding(purpose, row: row, caseID: caseID, sequence: sequence, epoch: epoch, key: key, holder: holder)
    }

    /// The file of a format's vectors, beside this source.
    static func file(_ number: Int) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sealed-\(number).json")
    }

    static func read(_ number: Int) throws -> StoredVectors {
        try JSONDecoder().decode(StoredVectors.self, from: Data(contentsOf: file(number)))
    }
}
