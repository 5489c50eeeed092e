import CaseWorkflow
import DiscriminationLaw
import BureauClient
import BureauContract
import BureauOffice

/// A failure as it is told: one sentence, details, and the status to end with.
struct Failure: Error {
    let status: ExitStatus
    let message: String
    var details: [String] = []

    init(_ status: ExitStatus, _ message: String, details: [String] = []) {
        self.status = status
        self.message = message
        self.details = details
    }

    /// Nil for an error of the command line itself, which the argument parser words.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ClientError: self.init(error)
        case let error as OfficeError: self.init(error)
        case is CancellationError: self.init(.failure, words("Avbrutet.", "Interrupted."))
        default: return nil
        }
    }

    init(_ error: ClientError) {
        let wait = error.retryAfter.map { seconds in
            words(" Försök igen om \(seconds) s.", " Try again in \(seconds) s.")
        }
        self.init(
            ExitStatus(error),
            Self.sentence(error) + (wait ?? ""),
            details: error.fields.map { $0.field.isEmpty ? $0.detail : "\($0.field): \($0.detail)" }
                + Self.commands(for: error)
        )
    }

    // How what a case asks for is written on a command line.
    private static func commands(for error: ClientError) -> [String] {
        switch error.code {
        case .init(ProblemCode(RefusalCode.consentMissing)):
            ["bureauctl case consent record", "--override-file"]
        case .init(ProblemCode(RefusalCode.clocksRunning)): ["--clocks-known-file"]
        case .init(ProblemCode(RefusalCode.outcomeMissing)): ["--incident-outcome"]
        case .init(ProblemCode(RefusalCode.noStanding)): ["bureauctl case standing", "bureauctl case consent record"]
        default: []
        }
    }

    init(_ error: OfficeError) {
        let status = ExitStatus(error)
        // The office speaks English to whoever keeps the machine; the kind of failure is told in the language asked for.
        let isTranslated = Speech.language == .swedish && status != .failure
        let spoken = error.reason?.in(Speech.language)
        self.init(
            status,
            spoken ?? (isTranslated ? "\(status.words.swedish) (\(error.message))" : error.message),
            details: error.faults.map { "\($0.path): \($0.code.label.in(Speech.language))" }
        )
    }

    // What the client finds itself it says in English; these it is asked to say often.
    private static func sentence(_ error: ClientError) -> String {
        // The fields follow, one a line.
        if error.code == .init(.invalidFields), !error.fields.isEmpty {
            return words("Fält kan inte godtas; inget skrevs.", "Fields cannot be accepted; nothing was written.")
        }
        guard Speech.language == .swedish, error.status == nil else { return error.message }
        return switch error.code {
        case .unreachable: "Ingen svarar. Starta bureaud, eller ange en annan adress med --socket eller --url."
        case .connectionLost: "Förbindelsen bröts innan svaret kom. Se efter om det blev gjort, och försök igen."
        case .timedOut: "Tjänsten svarade inte i tid. Försök igen."
        case .unknownAnswer:
            "Svaret är inte ett som den här versionen känner. Kontrollera adressen och att båda har samma version."
        case .unusableAddress: "Adressen kan inte användas."
        case .init(.notSignedIn): "Ingen är inloggad. Logga in med `bureauctl login`."
        default: error.message
        }
    }
}

extension ExitStatus {
    /// The status of a program that ends with an error of the client.
    init(_ error: ClientError) {
        self =
            switch error.code {
            case .unreachable, .connectionLost, .timedOut, .unknownAnswer, .unusableAddress: .unreachable
            case .init(.notSignedIn), .init(.wrongCredentials): .notSignedIn
            case .init(.notFound): .notFound
            case .init(.diskFull): .diskFull
            case .init(.writingStopped), .init(.tampered), .init(.damagedRelease): .damaged
            case .invalidImport: .invalidInput
            default: ExitStatus(answerStatus: error.status)
            }
    }

    private init(answerStatus status: Int?) {
        self =
            switch status {
            case 409, 412, 428: .conflict
            case 400, 413, 415, 422: .invalidInput
            case 429, 503, 408: .busy
            default: .failure
            }
    }
}
