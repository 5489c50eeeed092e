import Foundation
import Glibc

/// What the program writes to, and asks of, whoever sits before it.
enum Terminal {
    /// Whether standard output is a terminal: then tables are cut to its width.
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    /// Whether standard error is a terminal: then progress is shown.
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }
    /// Whether standard input is a terminal: then it says how to end a text.
    static var isInput: Bool { isatty(STDIN_FILENO) == 1 }

    /// The columns of the terminal; nil where output goes elsewhere.
    static var width: Int? {
        guard isOutput else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// A line on standard error, after what stands on standard output already.
    static func say(_ line: String) {
        fflush(nil)
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
