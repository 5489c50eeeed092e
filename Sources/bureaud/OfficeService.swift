import BureauOffice
import ServiceLifecycle

/// The office's place among the services: its upkeep runs as long as the daemon does, and at the end it seals the desks
/// and closes the store.
struct OfficeService: Service {
    let office: Office

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await office.run()
        }
        try await office.close()
    }
}
