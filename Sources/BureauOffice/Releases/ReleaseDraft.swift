import DiscriminationLaw
import Foundation
import Sealing

/// A release that was prepared: everything that would be published, and what the approving supervisor should know.
struct ReleaseDraft: Codable, Sendable {
    let report: String
    let year: Int
    /// The first year that is counted in some table.
    let firstYear: Int
    let title: [String: String]
    let about: [String: String]
    /// `merge`, `suppress`, `cell-key`; `exact` for a return.
    let method: String
    /// Who gets an exact return, by language; nothing for a release.
    let recipient: [String: String]?
    /// Whether the recipient keeps an exact return secret, so that it does not count as published.
    let isSecret: Bool
    /// What it was protected with.
    let threshold: Int
    let width: Int
    let populations: [String]
    let revises: ReleaseManifest.Revision?
    /// The release before, when it was prepared.
    let previous: [UInt8]?
    /// The exact returns that there were, when it was prepared.
    let returns: Set<Identifier>
    let preparedBy: Identifier
    /// Milliseconds since 1970.
    let preparedAt: Int64
    /// As at which moment cases are counted: that of the release which a correction in words repeats, else its own.
    let countedAt: Int64
    /// What each table went through, one line each.
    let notes: [BilingualText]
    /// How many unpublished cells were attacked.
    let attacked: Int
    var files: [String: Data]
    /// Who approved an exact return, and when; nothing before.
    var approved: Approval?

    /// That a supervisor approved an exact return.
    struct Approval: Codable, Sendable {
        let by: Identifier
        /// Milliseconds since 1970.
        let at: Int64
    }
}

extension ReleaseDraft {
    /// Reads what `encoded` wrote; anything else is `.tampered`.
    init(encoded: [UInt8]) throws {
        do {
            self = try JSONDecoder().decode(ReleaseDraft.self, from: Data(encoded))
        } catch {
            throw Vault.tampered("A prepared release cannot be read.", error)
        }
    }

    func encoded() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }
}
