package import CaseWorkflow
package import DiscriminationLaw
import Foundation

/// Where the office gets the time: days are Swedish days, and idleness is measured on a clock that never jumps.
///
/// Both sources are arguments, so that tests decide what time it is.
package struct OfficeClock: Sendable {
    /// Milliseconds since 1970, by the machine's wall clock.
    package let wall: @Sendable () -> Int64
    /// Milliseconds on a clock that only goes forward.
    package let monotonic: @Sendable () -> Int64

    package init(wall: @escaping @Sendable () -> Int64, monotonic: @escaping @Sendable () -> Int64) {
        self.wall = wall
        self.monotonic = monotonic
    }

    /// The machine's clocks.
    package static let system = OfficeClock(
        wall: { Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)) },
        monotonic: {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        }
    )

    /// This moment, with the Swedish day it falls on.
    package func now() -> Moment {
        let milliseconds = wall()
        return Moment(milliseconds: milliseconds, day: Self.swedishDay(of: milliseconds))
    }

    /// The day in Sweden (Europe/Stockholm) of a moment in milliseconds since 1970.
    package static func swedishDay(of milliseconds: Int64) -> Day {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let offset = stockholm?.secondsFromGMT(for: date) ?? 3600
        let seconds = Int((Double(milliseconds) / 1000).rounded(.down)) + offset
        return Day(number: Int((Double(seconds) / 86400).rounded(.down)))
    }

    /// Whether the machine knows the Swedish zone: one hour ahead in January, two in July.
    package static var knowsSwedishDays: Bool {
        guard let zone = stockholm else { return false }
        let january = Date(timeIntervalSince1970: 1_736_942_400)
        let july = Date(timeIntervalSince1970: 1_752_580_800)
        return zone.secondsFromGMT(for: january) == 3600 && zone.secondsFromGMT(for: july) == 7200
    }

    private static let stockholm = TimeZone(identifier: "Europe/Stockholm")
}
