import Synchronization

/// Hands out the numbers of cases to be made, and gathers where they stand.
final class Filling: Sendable {
    struct Filled {
        var events = 0
        var done = 0
        var long: [Population.Place] = []
        var some: [Population.Place] = []
    }

    private let cases: Int
    private let sample: SampleCases
    private let upcoming = Atomic(0)
    private let state = Mutex(Filled())

    init(cases: Int, sample: SampleCases) {
        self.cases = cases
        self.sample = sample
    }

    var filled: Filled { state.withLock { $0 } }

    /// The next number; nil when every case is made or being made.
    func next() -> Int? {
        let index = upcoming.add(1, ordering: .relaxed).oldValue
        return index < cases ? index : nil
    }

    func took(_ index: Int, _ place: Population.Place) {
        state.withLock { filled in
            filled.events += place.version
            filled.done += 1
            if sample.isLong(index) {
                filled.long.append(place)
            } else if index % max(1, cases / 5000) == 1 || cases <= 5000 {
                filled.some.append(place)
            }
            if filled.done.isMultiple(of: max(1, cases / 20)) {
                Progress.say("populating: \(filled.done) of \(cases) cases")
            }
        }
    }
}
