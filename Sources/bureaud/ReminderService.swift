import BureauOffice
import ServiceLifecycle

/// Sends reminder mail: at the start, and again after each interval, until the daemon stops.
///
/// What a round did not get away, and what is due by then, the next one sends.
struct ReminderService<Mail: Mailer, Time: Clock<Duration>>: Service {
    let office: Office
    let mailer: Mail
    let interval: Duration
    let clock: Time

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await office.sendReminders(through: mailer)
                try? await clock.sleep(for: interval)
            }
        }
    }
}
