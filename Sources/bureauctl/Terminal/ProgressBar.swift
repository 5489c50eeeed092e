import CaseWorkflow
import Foundation

/// How far long work has come, on standard error, where that is a terminal.
struct ProgressBar {
    private let label: String
    private let total: Int
    private let isShown: Bool

    init(_ label: String, of total: Int, isShown: Bool = Terminal.isError) {
        self.label = label
        self.total = total
        self.isShown = isShown && total > 0
    }

    /// Shows that so many are done; the line goes when all are.
    func show(_ done: Int) {
        guard isShown else { return }
        let text = done < total ? "\r" + line(done) : "\r\u{1B}[K"
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// The line, as `Importing [=====     ] 5/10`.
    func line(_ done: Int) -> String {
        let filled = total > 0 ? min(30, done * 30 / total) : 30
        let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: 30 - filled)
        return "\(label) [\(bar)] \(done)/\(total)"
    }
}
