import CaseWorkflow
import Disclosure
import Foundation

/// A statistical record that stands alone, with its permanent key.
struct LooseRecord: Codable, Sendable {
    let record: StatisticalRecord
    /// The case as it counts in each other year in which it was closed; nothing where the record says it all.
    let closings: [StatisticalRecord]?
    /// When the record of a walled case was let out, and since when its wall has stood; nothing for others.
    let release: Release?
    /// The fraction of the record key; the key itself is a value of a pure floor.
    private let fraction: UInt64

    /// When supervisors learned of the record of a walled case, in milliseconds since 1970.
    struct Release: Codable, Sendable {
        let at: Int64
        let walledAt: Int64
        /// Whether its receipt was let out before, in a paper of its own.
        let isClosingAlone: Bool

        /// Whether it counts in reports that count cases as they stood at a time: it was out by then, or there was no wall yet
        /// and the case itself was counted.
        func counts(asOf time: Int64) -> Bool { at <= time || walledAt > time }
    }

    init(
        record: StatisticalRecord,
        closings: [StatisticalRecord] = [],
        release: Release? = nil,
        key: RecordKey
    ) {
        self.record = record
        self.closings = closings.isEmpty ? nil : closings
        self.release = release
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

    /// As reports count it whose years are counted as they stood at times: a walled case that came later than the first
    /// report of a year stays out of all of them, or the difference would be that case alone.
    func counted(asOf times: RecordTimes) -> [ReportRecord] {
        guard let release else { return counted }
        return counted.compactMap { one in
            let isReceived = !release.isClosingAlone && release.counts(asOf: times.time(one.received))
            let closed = one.closed.flatMap { release.counts(asOf: times.time($0)) ? $0 : nil }
            guard isReceived || closed != nil else { return nil }
            return ReportRecord(
                values: one.values,
                received: isReceived ? one.received : 0,
                closed: closed,
                key: RecordKey(fraction: fraction)
            )
        }
    }

    /// As reports count it: once as received, and once in each year of a closing.
    var counted: [ReportRecord] {
        // No year is asked for as the one in which a closing was received: the record itself has counted that.
        [counted(record, received: record.registered.year)] + (closings ?? []).map { counted($0, received: 0) }
    }

    /// The same cut down to what is counted.
    func reduced(keeping needed: Set<StatisticalDimension>) -> LooseRecord {
        LooseRecord(
            record: record.reduced(keeping: needed),
            closings: (closings ?? []).map { $0.reduced(keeping: needed) },
            release: release,
            key: RecordKey(fraction: fraction)
        )
    }

    /// Whether it is still kept in a year: for so many years after the last one that it is counted in.
    func isKept(in year: Int, years: Int) -> Bool {
        ([record] + (closings ?? [])).contains { $0.isKept(in: year, years: years) }
    }

    private func counted(_ record: StatisticalRecord, received: Int) -> ReportRecord {
        var values: [String: [String]] = [:]
        for dimension in StatisticalDimension.allCases {
            let codes = dimension.codes(of: record)
            if !codes.isEmpty { values[dimension.rawValue] = codes }
        }
        return ReportRecord(
            values: values,
            received: received,
            closed: record.closed?.year,
            key: RecordKey(fraction: fraction)
        )
    }
}
