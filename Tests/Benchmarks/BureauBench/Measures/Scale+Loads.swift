import BureauOffice
import CaseWorkflow
import DiscriminationLaw

// What eight clients at once are answered, with the floors of the same minute beside it.
extension Scale {
    mutating func runLoads(on daemon: Daemon, _ caller: Caller, _ token: String) throws {
        ProcessUse.forgetPeak(pid: daemon.pid)
        let (live, insert) = try floors(daemon)
        if options.runs("read") { try reading(daemon, token, live: live) }
        if options.runs("append") { try appending(daemon, token, insert: insert) }
        if options.runs("pages") { try paging(daemon, token) }
        if options.runs("searches") { try searching(daemon, token) }
        if options.runs("register") { try registering(daemon, caller, insert: insert) }
    }

    private mutating func floors(_ daemon: Daemon) throws -> (live: Double, insert: Double) {
        Progress.say("\(name): floors")
        let bytes = try Floors.bytesOfRegistration(bureau: folder + "/bureau")
        let live = try Load.run(seconds: options.seconds, on: daemon) { _ in
            AddressClient(bytes: Request.get("/health/live"))
        }
        note("floor: empty handler", live)
        let inserts = try Floors.insertRates(bytes: bytes, in: folder, seconds: min(3, options.seconds))
        note("floor: durable insert, one each", inserts.alone, "/s", at: "\(bytes) bytes, SQLite alone")
        note("floor: durable insert, eight share", inserts.shared, "/s", at: "\(bytes) bytes, SQLite alone")
        return (live.rate, inserts.shared)
    }

    private mutating func reading(_ daemon: Daemon, _ token: String, live: Double) throws {
        Progress.say("\(name): reading")
        let population = population
        _ = try Load.run(seconds: options.seconds / 2, on: daemon) { client in
            ReadingClient(cases: population.long, token: token, random: SplitMix(UInt64(client) + 50))
        }
        let reads = try Load.run(seconds: options.seconds, on: daemon) { client in
            ReadingClient(cases: population.long, token: token, random: SplitMix(UInt64(client)))
        }
        note("read (20 events)", reads, rateAim: 1000)
        note("read, of the empty handler", reads.rate / live, "ratio")
        let scattered = try Load.run(seconds: options.seconds / 2, on: daemon) { client in
            ReadingClient(cases: population.some, token: token, random: SplitMix(UInt64(client) + 9))
        }
        note("read (any case, some for the first time)", scattered)
    }

    private mutating func appending(_ daemon: Daemon, _ token: String, insert: Double) throws {
        Progress.say("\(name): appending")
        let population = population
        let appends = try Load.run(seconds: options.seconds, on: daemon) { client in
            AppendingClient(
                token: token,
                cases: population.share(client, of: 10),
                random: SplitMix(UInt64(client) + 70)
            )
        }
        note("append", appends)
        note("append, of a durable insert", appends.rate / insert, "ratio")
    }

    private mutating func paging(_ daemon: Daemon, _ token: String) throws {
        Progress.say("\(name): pages")
        let today = OfficeClock.system.now().day
        let (account, cases) = (population.supervisorAccount, population.share(8, of: 10))
        let writer = Load.start(clients: 1, on: daemon) { _ in
            AppendingClient(token: token, cases: cases, random: SplitMix(91))
        }
        let pages = try Load.run(seconds: options.seconds * 2, on: daemon) { client in
            PagingClient(token: token, client: client, today: today, assignee: account)
        }
        let writes = try writer.stop()
        note("pages", pages, latencyAims: true)
        note("pages, the writer's rate", writes.rate, "/s")
    }

    private mutating func searching(_ daemon: Daemon, _ token: String) throws {
        Progress.say("\(name): searching")
        let cases = population.share(9, of: 10)
        let writer = Load.start(clients: 1, on: daemon) { _ in
            AppendingClient(token: token, cases: cases, random: SplitMix(92))
        }
        let searches = try Load.run(seconds: options.seconds * 2, on: daemon) { client in
            SearchingClient(token: token, random: SplitMix(UInt64(client) + 30))
        }
        let writes = try writer.stop()
        note("searches", searches, latencyAims: true)
        note("searches, the writer's rate", writes.rate, "/s")
    }

    private mutating func registering(_ daemon: Daemon, _ caller: Caller, insert: Double) throws {
        Progress.say("\(name): registering")
        let today = OfficeClock.system.now().day
        let registrar = try caller.signIn(Population.registrar).token
        let registered = try Load.run(seconds: options.seconds, on: daemon) { client in
            RegisteringClient(token: registrar, client: client, today: today)
        }
        note("register, two wraps", registered, rateAim: 500)
        note("register, of a durable insert", registered.rate / insert, "ratio")
    }
}

extension Population {
    /// Every so many-th of the sample of cases, so that no two clients write to the same.
    func share(_ number: Int, of all: Int) -> [Place] {
        some.enumerated().filter { $0.offset % all == number }.map(\.element)
    }
}
