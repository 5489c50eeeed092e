import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird

// The one place where errors of the office, and of who writes its letters, become problems.
extension Refused {
    /// The refusal for whatever a handler threw; what is not foreseen is a fault of the program.
    init(officeError error: any Error) {
        switch error {
        case let refused as Refused: self = refused
        case let error as OfficeError: self.init(error: error)
        case let refusal as LetterRefusal:
            self.init(refusal.code) { [refusal.field(in: $0)] }
        case let error as any HTTPResponseError: self.init(status: error.status)
        default: self.init(.unexpected)
        }
    }

    private init(error: OfficeError) {
        switch error.code {
        case .notSignedIn: self = .notSignedIn
        case .busy: self.init(.busy, retryAfter: error.retryAfter ?? 3)
        case .invalid:
            let faults = error.faults
            self.init(.invalidFields) { language in faults.map { Problem.Field($0, in: language) } }
        case .refused:
            guard let refusal = error.refusal else { fallthrough }
            self.init(ProblemCode(refusal.code), detail: refusal.text)
        default:
            // Of releases the office says why, in names that the bureau has given itself and never a case's.
            self.init(Self.codes[error.code] ?? .unexpected, detail: error.reason)
            let faults = error.faults
            if !faults.isEmpty { errors = { language in faults.map { Problem.Field($0, in: language) } } }
        }
    }

    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404: self.init(.notFound)
        case 413: self.init(.bodyTooLarge)
        case 415: self.init(.unsupportedMediaType)
        case 400..<500: self.init(.malformedRequest)
        default: self.init(.unexpected)
        }
    }

    private static let codes: [OfficeError.Code: ProblemCode] = [
        .wrongCredentials: .wrongCredentials, .notFound: .notFound, .versionMoved: .versionMoved,
        .idempotencyMismatch: .idempotencyKeyReused, .notCertified: .notCertified, .forbidden: .forbidden,
        .nameTaken: .nameTaken, .tampered: .tampered, .diskFull: .diskFull, .writingStopped: .writingStopped,
        .deadline: .queryTooBroad, .cursorInvalid: .cursorInvalid, .accountState: .accountState,
        .weakPassphrase: .weakPassphrase, .lastHolder: .lastHolder, .wordsDiffer: .wordsDiffer,
        .releaseTime: .releaseTime, .damagedRelease: .damagedRelease, .needsAnother: .needsAnother,
        .signing: .signing, .releaseRefused: .releaseRefused,
    ]
}
