import Sealing

/// What a desk knows of itself.
struct DeskCondition {
    enum Stage {
        case unopened
        case loaded
        case closed
    }

    /// When a case was taken out, and up to which version it must not come back.
    struct Gone {
        var stamp: Int
        var version: Int
    }

    var stage = Stage.unopened
    var isComplete = false
    var isStale = false
    /// The place in the order of writes up to which changes were followed; nothing before the first time.
    var followed: Int64?
    /// Cases that a building has dealt with, and those it has to deal with.
    var done = 0
    var total = 0
    /// Updates that wait for the database to be there, or for their turn.
    var waiting: [DeskUpdate] = []
    /// Whether their turn is coming.
    var isTaking = false
    /// Whether something was written since the last image.
    var isChanged = false
    /// Counts what was taken out, so that a case opened before is not put back afterwards.
    var stamp = 0
    var gone: [Identifier: Gone] = [:]
    var reports: [DeskReport] = []

    var state: DeskState {
        if isStale { return .stale }
        return isComplete ? .complete : .building(done: done, of: total)
    }

    mutating func complete(upTo place: Int64) {
        isComplete = true
        followed = place
    }

    mutating func report(_ report: DeskReport) {
        if !reports.contains(report) { reports.append(report) }
    }
}

/// An update, projected.
enum DeskUpdate: Sendable {
    case put(DeskCase)
    /// Up to a version; nothing where only the keys went.
    case takeOut(Identifier, version: Int?)
}
