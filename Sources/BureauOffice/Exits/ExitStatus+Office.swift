import BureauStore

extension ExitStatus {
    /// The status of a program that ends with an error of the office: the store's own where the file is at fault.
    package init(_ error: OfficeError) {
        if let code = error.storeCode, let status = ExitStatus(storeCode: code) {
            self = status
            return
        }
        self =
            switch error.code {
            case .notSignedIn, .wrongCredentials: .notSignedIn
            case .notFound: .notFound
            case .versionMoved, .nameTaken, .accountState, .lastHolder, .wordsDiffer, .idempotencyMismatch: .conflict
            case .invalid, .weakPassphrase, .cursorInvalid: .invalidInput
            case .busy, .deadline: .busy
            case .diskFull: .diskFull
            case .tampered, .writingStopped, .damagedRelease: .damaged
            case .cannotStart: .cannotStart
            default: .failure
            }
    }

    private init?(storeCode: String) {
        switch StoreError.Code(rawValue: storeCode) {
        case .notCreated: self = .notCreated
        case .alreadyExists: self = .alreadyExists
        case .locked: self = .locked
        case .permissions: self = .permissions
        case .newerFile: self = .newerFile
        case .damaged, .writingStopped: self = .damaged
        case .diskFull: self = .diskFull
        case .brokenLog: self = .brokenLog
        case .setting: self = .setting
        case .inputOutput: self = .inputOutput
        default: return nil
        }
    }
}
