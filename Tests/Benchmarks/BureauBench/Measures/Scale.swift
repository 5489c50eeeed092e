import Foundation

/// Everything that is measured on one bureau of one size.
struct Scale {
    let options: BenchOptions
    let population: Population
    let folder: String
    var report: Report

    var name: String { String(population.cases) }

    init(_ options: BenchOptions, _ population: Population, _ folder: String, _ report: Report) {
        self.options = options
        self.population = population
        self.folder = folder
        self.report = report
    }

    mutating func run() throws {
        note("populating, in-process", population.seconds, "s", at: "\(population.events) events")
        note("populating rate", Double(population.cases) / population.seconds, "cases/s")
        let bytes = try sizeOfBureau()
        note("on disk for each case", Double(bytes) / Double(population.cases), "bytes")
        try starts()
        let daemon = try Daemon(program: options.daemon, folder: folder)
        note("memory, idle", daemon.use.residentMegabytes, "MB", aim: .atMost(60))
        let caller = try Caller(daemon)
        let token = try desk(daemon, caller)
        try runLoads(on: daemon, caller, token)
        note("memory, after every load", daemon.use.residentMegabytes, "MB")
        note("memory, most while loaded", daemon.use.peakMegabytes, "MB", aim: .atMost(600))
        try signInsAtOnce(daemon)
        note("stopping in order, desks sealed", try daemon.stop(), "ms")
        let again = try Daemon(program: options.daemon, folder: folder)
        note("start to ready after it", again.readyMilliseconds, "ms", aim: .atMost(300))
        _ = try again.stop()
    }

    mutating func note(
        _ measure: String,
        _ value: Double,
        _ unit: String,
        aim: Aim? = nil,
        at: String? = nil
    ) {
        report.add(Measurement(name: measure, cases: population.cases, value: value, unit: unit, aim: aim, detail: at))
    }

    mutating func note(_ measure: String, _ outcome: Outcome, rateAim: Double? = nil, latencyAims: Bool = false) {
        let detail = String(
            format: "client %.0f µs/request, %.1f processors had",
            outcome.clientMicroseconds,
            outcome.processors
        )
        note(measure + ", rate", outcome.rate, "/s", aim: rateAim.map { .atLeast($0) }, at: detail)
        note(measure + ", daemon's processor time", outcome.daemonMicroseconds, "µs")
        note(measure + ", p50", outcome.percentile(0.5), "ms", aim: latencyAims ? .atMost(5) : nil)
        note(measure + ", p95", outcome.percentile(0.95), "ms")
        note(measure + ", p99", outcome.percentile(0.99), "ms", aim: latencyAims ? .atMost(50) : nil)
    }

    private func sizeOfBureau() throws -> Int {
        let manager = FileManager.default
        return try manager.contentsOfDirectory(atPath: folder + "/bureau").reduce(0) { sum, entry in
            let attributes = try manager.attributesOfItem(atPath: folder + "/bureau/" + entry)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { return sum }
            return sum + (attributes[.size] as? Int ?? 0)
        }
    }

    /// From its start until the daemon answers that it is ready, after a clean stop; the middle of five.
    private mutating func starts() throws {
        Progress.say("\(name): starting and stopping")
        var times: [Double] = []
        for _ in 0..<5 {
            let daemon = try Daemon(program: options.daemon, folder: folder)
            times.append(daemon.readyMilliseconds)
            _ = try daemon.stop()
        }
        note("start to ready", times.sorted()[2], "ms", aim: .atMost(300), at: "middle of 5")
    }

    /// Builds the desk from nothing, seals it, and opens it from its image; leaves it open.
    private mutating func desk(_ daemon: Daemon, _ caller: Caller) throws -> String {
        Progress.say("\(name): the desk")
        // An administrator has no desk: what their sign-in takes is the derivation of the key and the session.
        let plain = try (0..<5).map { _ -> Double in
            let (token, milliseconds) = try caller.signIn(Population.administrator)
            try caller.signOut(token)
            return milliseconds
        }.sorted()[2]
        note("sign-in without a desk", plain, "ms", at: "mostly key derivation; middle of 5")

        ProcessUse.forgetPeak(pid: daemon.pid)
        let start = ProcessInfo.processInfo.systemUptime
        var token = try caller.signIn(Population.supervisor).token
        note("usable while building, after", (ProcessInfo.processInfo.systemUptime - start) * 1000, "ms")
        var steps = 0
        while case let desk = try caller.desk(token), !desk.isComplete {
            usleep(20_000)
            steps += 1
            if steps.isMultiple(of: 250) { Progress.say("\(name): \(desk.done) cases in the desk") }
        }
        let built = ProcessInfo.processInfo.systemUptime - start
        note("first build of the desk", built - plain / 1000, "s", aim: .atMost(120))
        note("memory, most in the first build", daemon.use.peakMegabytes, "MB", aim: .atMost(600))
        note("memory, desk built", daemon.use.residentMegabytes, "MB", aim: .atMost(450))

        ProcessUse.forgetPeak(pid: daemon.pid)
        note("signing out, desk sealed", try caller.signOut(token), "ms")
        let image = folder + "/bureau/desks/\(population.supervisorAccount).desk"
        let size = try? FileManager.default.attributesOfItem(atPath: image)[.size] as? Int
        note("image of the desk", Double(size ?? 0) / 1_048_576, "MB")
        note("memory, most while sealing", daemon.use.peakMegabytes, "MB", aim: .atMost(600))
        note("memory, after signing out", daemon.use.residentMegabytes, "MB")

        ProcessUse.forgetPeak(pid: daemon.pid)
        var openings: [Double] = []
        for round in 1...3 {
            let start = ProcessInfo.processInfo.systemUptime
            token = try caller.signIn(Population.supervisor).token
            while try !caller.desk(token).isComplete { usleep(1000) }
            openings.append((ProcessInfo.processInfo.systemUptime - start) * 1000)
            if round < 3 { try caller.signOut(token) }
        }
        let opened = openings.sorted()[1]
        note("opening the desk from its image", opened - plain, "ms", aim: .atMost(1000), at: "beyond the derivation")
        note("memory, desk open", daemon.use.residentMegabytes, "MB", aim: .atMost(450))
        note("memory, most while opening", daemon.use.peakMegabytes, "MB", aim: .atMost(600))
        return token
    }

    /// The dearest moment: two keys derived at once while the desk is open.
    private mutating func signInsAtOnce(_ daemon: Daemon) throws {
        ProcessUse.forgetPeak(pid: daemon.pid)
        let body = #"{"name":"\#(Population.administrator)","passphrase":"\#(Population.passphrase)"}"#
        let bytes = Request.post("/v1/session", body: Array(body.utf8))
        let signIns = try Load.run(clients: 2, seconds: 3, on: daemon) { _ in AddressClient(bytes: bytes) }
        note("sign-ins, two at once", signIns.rate, "/s")
        note("memory, most with two sign-ins", daemon.use.peakMegabytes, "MB", aim: .atMost(600))
    }
}
