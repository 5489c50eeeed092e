import Foundation
import Logging

/// Writes log lines to standard error: time, level, message, then the values by name.
///
/// Values come from the daemon's own code, which puts no case, name or secret into them; whatever else a library adds
/// beside the request's identifier is left out.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info
    private let label: String

    /// The values that a line may carry.
    private static let allowed: Set<String> = [
        "hb.request.id", "route", "status", "milliseconds", "code", "reason", "request", "method", "signal",
    ]

    init(label: String) {
        self.label = label
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let values = metadata.merging(event.metadata ?? [:]) { $1 }
            .filter { Self.allowed.contains($0.key) }
            .sorted { $0.key < $1.key }
            .map { " \($0.key)=\($0.value)" }
            .joined()
        let time = Date().formatted(.iso8601.time(includingFractionalSeconds: true))
        let line = "\(time) \(event.level) \(event.message)\(values)\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
