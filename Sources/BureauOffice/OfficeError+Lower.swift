import BureauStore
import CaseWorkflow
import Sealing

extension OfficeError {
    /// An error of a lower floor as one of this; what is one already stays as it is.
    static func from(_ error: any Error) -> OfficeError {
        switch error {
        case let error as OfficeError: error
        case let refusal as Refusal: .refused(refusal)
        case let error as StoreError: from(store: error)
        case let error as SealingError: from(sealing: error)
        case is CancellationError: OfficeError(.unexpected, "The work was cancelled.", cause: error)
        default: OfficeError(.unexpected, "Something failed that should not. The log names the request.", cause: error)
        }
    }

    private static func from(store error: StoreError) -> OfficeError {
        switch error.code {
        case .versionMoved: .versionMoved(to: error.actualVersion ?? 0)
        case .notFound: OfficeError(.notFound, "There is no such thing here.", cause: error)
        case .diskFull:
            OfficeError(.diskFull, "The disk is full: nothing was written. Make room and try again.", cause: error)
        case .writingStopped, .damaged, .brokenLog, .inputOutput:
            OfficeError(.writingStopped, error.message, cause: error)
        default: OfficeError(.unexpected, error.message, cause: error)
        }
    }

    private static func from(sealing error: SealingError) -> OfficeError {
        switch error.code {
        case .passphraseTooShort, .passphraseTooSimple, .passphraseUnreadable:
            OfficeError(.weakPassphrase, error.message, cause: error)
        case .doesNotOpen: Vault.tampered("A sealed value does not open where it stands.", error)
        default: OfficeError(.unexpected, error.message, cause: error)
        }
    }
}
