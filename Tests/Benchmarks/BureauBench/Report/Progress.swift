import Foundation

/// Says on standard error what is being done, so that standard output has the table alone.
enum Progress {
    static func say(_ words: String) {
        let now = ProcessInfo.processInfo.systemUptime.rounded()
        FileHandle.standardError.write(Data("[\(Int(now))] \(words)\n".utf8))
    }
}
