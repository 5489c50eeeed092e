/// What a load measured.
struct Outcome {
    /// What each request took, shortest first.
    let microseconds: [Int]
    let seconds: Double
    /// The processor time of this process meanwhile: what the clients cost.
    let clientSeconds: Double
    /// The processor time of the daemon meanwhile.
    let daemonSeconds: Double

    var rate: Double { Double(microseconds.count) / seconds }
    var clientMicroseconds: Double { clientSeconds * 1e6 / Double(max(1, microseconds.count)) }

    /// What the daemon needed for each request, which other work on the machine does not change.
    var daemonMicroseconds: Double { daemonSeconds * 1e6 / Double(max(1, microseconds.count)) }
    /// How many processors clients and daemon had: fewer than there are, where other work takes the rest.
    var processors: Double { (clientSeconds + daemonSeconds) / seconds }

    /// In milliseconds.
    func percentile(_ share: Double) -> Double {
        guard !microseconds.isEmpty else { return 0 }
        return Double(microseconds[min(microseconds.count - 1, Int(share * Double(microseconds.count)))]) / 1000
    }
}
