import CaseWorkflow
import Disclosure
import Foundation

/// A statistical record that stands alone, with its permanent key.
struct LooseRecord: Codable, Sendable {
    let record: StatisticalRecord
    /// The fraction of the record key; the key itself is a value of a pure floor.
    private let fraction: UInt64

    init(record: StatisticalRecord, key: RecordKey) {
        self.record = record
        fraction = key.fraction
    }

    /// Reads what `encoded` wrote; anything else is `.tampered`.
    init(encoded: [UInt8]) throws {
        do {
            self = try JSONDecoder().decode(LooseRecord.self, from: Data(encoded))
        } catch {
            throw Vault.tampered("A statistical record cannot be read.", error)
        }
    }

    func encoded() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }

    /// As reports count it.
    var counted: ReportRecord {
        var values: [String: [String]] = [:]
        for dimension in StatisticalDimension.allCases {
            let codes = dimension.codes(of: record)
            if !codes.isEmpty { values[dimension.rawValue] = codes }
        }
        return ReportRecord(
            values: values,
            received: record.registered.year,
            closed: record.closed?.year,
            key: RecordKey(fraction: fraction)
        )
    }
}
