package import BureauOffice
package import DiscriminationLaw
import HTTPTypes
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// The HTTP server: one router behind as many listeners as are configured.
///
/// Stops gracefully under a `ServiceGroup`: requests under way are answered, idle connections closed. The group must
/// set `maximumGracefulShutdownDuration`, for a request that never ends would hold the stop.
package struct WebServer: Sendable {
    private let office: Office
    private let configuration: ListenerConfiguration
    private let measurements: Measurements
    private let signInLimits: SignInLimits
    private let calendarLimits: AddressLimits
    private let letters: any LetterWriter
    private let today: @Sendable () -> Day
    private let logger: Logger

    /// - Parameters:
    ///   - signInLimits: what may be tried how often.
    ///   - calendarLimits: how often an address may ask for calendars.
    ///   - letters: who writes the letters of a case.
    ///   - today: the Swedish day, for checks of the shape of commands and for clocks.
    package init(
        office: Office,
        configuration: ListenerConfiguration,
        measurements: Measurements,
        signInLimits: SignInLimits,
        calendarLimits: AddressLimits,
        letters: any LetterWriter,
        today: @escaping @Sendable () -> Day,
        logger: Logger
    ) {
        self.office = office
        self.configuration = configuration
        self.measurements = measurements
        self.signInLimits = signInLimits
        self.calendarLimits = calendarLimits
        self.letters = letters
        self.today = today
        self.logger = logger
    }

    /// One service per listener, to be put last into the service group, so that they stop first.
    ///
    /// - Parameter onListening: called for each place once it accepts connections, with the port where there is one.
    package func services(
        onListening: @escaping @Sendable (ListenerConfiguration.Place, _ port: Int?) async -> Void = { _, _ in }
    ) -> [any Service] {
        let responder = router().buildResponder()
        return configuration.places.map { place in
            Application(
                responder: responder,
                server: .http1(configuration: channelConfiguration),
                configuration: ApplicationConfiguration(
                    address: place.address,
                    availableConnectionsDelegate: MaximumAvailableConnections(
                        configuration.limits.connections,
                        logger: logger
                    )
                ),
                onServerRunning: { [logger] channel in
                    if case .unixSocket(let path) = place, !SocketPermissions.open(path: path) {
                        logger.error("the socket's mode could not be set; only its owner can connect")
                    }
                    await onListening(place, channel.localAddress?.port)
                },
                logger: logger
            )
        }
    }

    /// The router with every route of the table.
    func router() -> Router<ServerContext> {
        let router = Router(context: ServerContext.self)
        router.add(middleware: FrontMiddleware(limits: configuration.limits, measurements: measurements))
        let endpoints = Endpoints(
            router: router,
            bodies: BodyReader(limits: configuration.limits),
            sessions: { [office] token, isActivity in office.session(token: token, isActivity: isActivity) }
        )
        ServiceController(office: office, measurements: measurements).add(to: endpoints)
        SessionController(office: office, limits: signInLimits, measurements: measurements).add(to: endpoints)
        AccountController(office: office).add(to: endpoints)
        BackupController(office: office).add(to: endpoints)
        ReleaseController(office: office).add(to: endpoints)
        PreparingController(office: office).add(to: endpoints)
        SigningController(office: office).add(to: endpoints)
        CaseController(office: office, today: today).add(to: endpoints)
        LetterController(office: office, writer: letters, today: today).add(to: endpoints)
        FindingController(office: office).add(to: endpoints)
        ConflictController(office: office).add(to: endpoints)
        LawController(today: today).add(to: endpoints)
        MailController(office: office).add(to: endpoints)
        AwayController(office: office).add(to: endpoints)
        WatchingController(office: office, limits: calendarLimits, today: today).add(to: endpoints)
        return router
    }

    private var channelConfiguration: HTTP1Channel.Configuration {
        let limits = configuration.limits
        return HTTP1Channel.Configuration(
            idleTimeout: TimeAmount(limits.idleTime),
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: limits.headBytes,
                maxHeaderListSize: limits.headBytes,
                maxHeaderFieldCount: limits.headFields
            )
        )
    }
}

extension ListenerConfiguration.Place {
    fileprivate var address: BindAddress {
        switch self {
        case .network(let host, let port): .hostname(host, port: port)
        case .unixSocket(let path): .unixDomainSocket(path: path)
        }
    }
}
