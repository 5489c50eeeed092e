import DiscriminationLaw
import ArgumentParser
import BureauClient
import BureauContract
import BureauOffice
import Foundation

/// Which daemon is asked, and how the answer is written.
struct ServiceOptions: ParsableArguments {
    static let defaultSocket = "/run/bureau/bureau.sock"

    @Option(
        help: ArgumentHelp(
            words(
                "Tjänstens socket; annars BUREAU_SOCKET, annars \(defaultSocket).",
                "The daemon's socket; else BUREAU_SOCKET, else \(defaultSocket)."
            ),
            valueName: "path"
        )
    )
    var socket: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Tjänstens adress i stället för en socket: https://…",
                "The daemon's address instead of a socket: https://…"
            ),
            valueName: "url"
        )
    )
    var url: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard socket == nil || url == nil else {
            throw ValidationError(words("Ange socket eller adress, inte båda.", "Give a socket or a URL, not both."))
        }
        guard url.map({ ServiceAddress(text: $0) != nil && !$0.hasPrefix("/") }) ?? true else {
            throw ValidationError(
                words("Adressen ska vara http(s)://värd:port.", "The URL must be http(s)://host:port.")
            )
        }
    }

    var address: ServiceAddress {
        if let url, let address = ServiceAddress(text: url) { return address }
        let given = socket ?? ProcessInfo.processInfo.environment["BUREAU_SOCKET"] ?? Self.defaultSocket
        // A socket's address is whole, so that the same token is found from every folder.
        return .unixSocket(path: given.hasPrefix("/") ? given : FileManager.default.currentDirectoryPath + "/" + given)
    }

    /// Runs work as nobody.
    ///
    /// - Parameter seconds: how long an answer may take.
    func ask<Result>(within seconds: Int64 = 120, _ work: (ServiceClient) async throws -> Result) async throws
        -> Result
    {
        try await ServiceConnection.with(address, answerWithin: seconds) { connection in
            try await work(ServiceClient(connection, language: Speech.language))
        }
    }

    /// Runs work as whoever is signed in; refused where nobody is.
    func askSignedIn<Result>(
        within seconds: Int64 = 120,
        _ work: (ServiceClient) async throws -> Result
    ) async throws -> Result {
        let token = try requireSession()
        return try await ask(within: seconds) { try await work($0.signedIn(with: token)) }
    }

    /// The token of whoever is signed in; refused where nobody is, before anything is asked of a person.
    @discardableResult
    func requireSession() throws -> String {
        if let token = try TokenFile(address).token() { return token }
        throw Failure(
            .notSignedIn,
            words(
                "Ingen är inloggad på \(address). Logga in med `bureauctl login`.",
                "Nobody is signed in at \(address). Sign in with `bureauctl login`."
            )
        )
    }
}
