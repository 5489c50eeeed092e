import BureauContract
import CaseWorkflow

/// Brings the cases of a checked file into the bureau, through the same commands that people give.
///
/// Idempotent: a case whose reference is on the importer's desk is not made again; one that was imported half is continued.
/// Nothing is done to a case that was ever closed. A refusal ends the import of its case and stands in the report; the
/// others go on. Only where the service is not reached, or the session has ended, does the import stop as a whole.
package struct Importer: Sendable {
    let client: ServiceClient
    /// How often a case is read again because somebody else changed it meanwhile.
    static let rounds = 3

    package init(_ client: ServiceClient) {
        self.client = client
    }

    /// Imports every case, one after the other.
    ///
    /// - Throws: an `ImportInterruption` with what was done so far, where the import stops as a whole.
    /// - Parameter progress: is told after each case how many are done.
    package func run(_ file: ImportFile, progress: (Int) -> Void = { _ in }) async throws -> ImportReport {
        var report = ImportReport()
        try await waitForDesk()
        for (index, plan) in file.plans.enumerated() {
            try Task.checkCancellation()
            var item = ImportReport.Item(plan)
            do {
                try await bring(plan, &item)
            } catch let error as ClientError where error.endsImport {
                report.interrupted = item
                report.notReached = file.plans[(index + 1)...].map(\.reference)
                throw ImportInterruption(report: report, cause: error)
            } catch let error as ClientError {
                item.fail(error)
            }
            report.items.append(item)
            progress(index + 1)
        }
        return report
    }

    // A desk that is still being built does not show every reference, and what it does not show would be made again.
    private func waitForDesk() async throws {
        var filter = RegisterFilter(limit: 1)
        filter.reference = "-"
        for _ in 0..<600 {
            if try await client.register(matching: filter).desk.complete { return }
            try await Task.sleep(for: .milliseconds(500))
        }
        throw ClientError(.timedOut, "The desk is still being built. Wait until it is complete, and import again.")
    }

    private func bring(_ plan: ImportPlan, _ item: inout ImportReport.Item) async throws {
        var file = try await found(plan)
        item.wasThere = file != nil
        for step in plan.steps {
            file = try await take(step, plan, file, &item)
            item.stand(file)
        }
        item.finish()
    }

    private func found(_ plan: ImportPlan) async throws -> CaseRepresentation? {
        var filter = RegisterFilter(sort: .number, descending: false, limit: 2)
        filter.reference = plan.reference
        guard let row = try await client.register(matching: filter).items.first else { return nil }
        return try await client.readCase(row.id)
    }

    private func take(
        _ step: ImportStep,
        _ plan: ImportPlan,
        _ file: CaseRepresentation?,
        _ item: inout ImportReport.Item
    ) async throws -> CaseRepresentation? {
        var file = file
        guard let key = ImportKey(reference: plan.reference, step: step.name)?.key else { return file }
        for round in 1...Self.rounds {
            guard let command = step.command(on: file.map(ImportProgress.init)) else { return file }
            do {
                guard let now = file else {
                    guard case .register(let register) = command else { return nil }
                    file = try await client.register(register, key: key)
                    item.steps += 1
                    return file
                }
                file = try await client.perform(command, on: now.id, at: now.version, key: key)
                item.steps += 1
                return file
            } catch let error as ClientError where error.code == .init(.versionMoved) && round < Self.rounds {
                if let now = file { file = try await client.readCase(now.id) }
            }
        }
        return file
    }
}

extension ClientError {
    /// Whether nothing else will go through either.
    var endsImport: Bool {
        switch code {
        case .unreachable, .connectionLost, .timedOut, .unknownAnswer, .unusableAddress, .init(.notSignedIn),
            .init(.diskFull),
            .init(.writingStopped), .init(.notReady), .init(.forbidden), .init(.notCertified):
            true
        default: false
        }
    }
}
