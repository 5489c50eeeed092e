import CaseWorkflow
import Foundation
import Sealing

/// A tie as it lies sealed to who declared it and to the supervisors.
struct SealedTie: Codable, Sendable, Equatable {
    let owner: StaffID
    let tie: Tie
    let declaredAt: Int64
    /// Where its row of tokens lies.
    let place: String

    var encoded: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self))
        }
    }

    init(owner: StaffID, tie: Tie, declaredAt: Int64, place: Identifier) {
        self.owner = owner
        self.tie = tie
        self.declaredAt = declaredAt
        self.place = place.text
    }

    init(decoding content: [UInt8]) throws {
        self = try JSONDecoder().decode(SealedTie.self, from: Data(content))
    }
}
