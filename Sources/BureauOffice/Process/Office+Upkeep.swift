import Logging

extension Office {
    /// Logs why work beside requests was left off, where something is wrong.
    ///
    /// A session that ended and a daemon that stops leave work for the next time; nothing is wrong then.
    func noteUpkeepLeftOff(because error: any Error) {
        let error = OfficeError.from(error)
        let isCancelled = error.cause is CancellationError || Task.isCancelled && error.code == .unexpected
        guard error.code != .notSignedIn, !isCancelled else { return }
        logger.warning("Work beside requests was left off.", metadata: ["code": "\(error.code)"])
    }
}
