import BureauStore
import DiscriminationLaw
import CaseWorkflow
import Logging
import Sealing
import TransparencyLog

extension Office {
    /// Does what goes on beside requests until it is cancelled: builds desks, renews keys, ends idle sessions, writes
    /// images every ten minutes, forgets old idempotency keys, and checks file and log in the background.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.checkInBackground() }
            group.addTask { await self.tick() }
            for await job in upkeep.jobs {
                group.addTask { await self.run(job) }
            }
            group.cancelAll()
        }
    }

    private func run(_ job: Upkeep.Job) async {
        do {
            switch job {
            case .build(let account):
                if let desk = desks.desk(of: account) {
                    try await desk.build()
                    for report in desk.reports { note(report, of: account) }
                }
                if let session = sessions.sessions(of: account).first {
                    try await beginGenerationIfDue(session)
                    try await keepMatchingKey(session)
                    try await forgetEmptyQuestions(session)
                    await renewKeys(session)
                    // Whoever does not hold the newest supervisors' key leaves it to those who do.
                    if (try? papersKey(session)) != nil { try await forgetOldRecords(session) }
                }
            case .renew(let session):
                await tendMatchingKey(session)
                await renewKeys(session)
            }
        } catch {
            noteUpkeepLeftOff(because: error)
        }
    }

    private func tick() async {
        var ticks = 0
        var year = clock.now().day.parts.year
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: .seconds(5))
            } catch {
                return
            }
            await endIdleSessions()
            for session in sessionsAtNewYear(&year) { upkeep.requestRenewal(for: session) }
            ticks += 1
            if ticks.isMultiple(of: 120) {
                await desks.persistAll()
                let now = clock.wall()
                try? await write { _ = try $0.purgeIdempotency(now: now) }
                await forgetExpiredSetAsides()
                try? await forgetPastAway()
            }
        }
    }

    /// One session of everybody who is signed in when a year begins: what waited behind walls for its end goes out then.
    func sessionsAtNewYear(_ year: inout Int) -> [Session] {
        let now = clock.now().day.parts.year
        guard now != year else { return [] }
        year = now
        return Dictionary(sessions.all.map { ($0.account, $0) }, uniquingKeysWith: { first, _ in first }).map(\.value)
    }

    private func checkInBackground() async {
        do {
            _ = try await store.verifyLog()
            if !store.followsUncleanStop { try await store.quickCheck() }
        } catch {
            guard !Task.isCancelled, !(error is CancellationError) else { return }
            let error = OfficeError.from(error)
            findings.add(error.message)
            store.stopWriting(because: StoreError(.damaged, error.message))
            logger.critical("A check of the file found damage; nothing is written any more.")
        }
    }

    /// Deletes what resets put aside more than thirty days ago.
    func forgetExpiredSetAsides() async {
        let moment = clock.now()
        let expired = try? await read { store in
            try store.accounts().filter { $0.setAside != nil && ($0.setAsideUntil ?? 0) < moment.milliseconds }.map(
                \.id
            )
        }
        for account in expired ?? [] {
            _ = try? await change(account, by: nil, kind: .accountChanged, at: moment, outcome: "reset became final") {
                row,
                _ in
                row.setAside = nil
                row.setAsideUntil = nil
            }
        }
        if expired?.isEmpty == false { try? await store.truncateLog() }
    }

    /// Finishes: seals the desks that are open, closes the store.
    ///
    /// Nothing works with this office afterwards.
    package func close() async throws {
        upkeep.finish()
        await desks.closeAll()
        sessions.end { _ in true }
        let moment = clock.now()
        try? await write { _ = try $0.appendLog(OfficeLog.entry(.daemonStopped, by: nil, at: moment)) }
        do {
            try store.close()
        } catch {
            throw OfficeError.from(error)
        }
    }
}
