import ArgumentParser
import BureauOffice
import Foundation

extension ExitStatus {
    /// Says why on standard error, in one line, and ends with this status.
    func saying(_ reason: String) -> ExitCode {
        FileHandle.standardError.write(Data("bureaud: \(reason)\n".utf8))
        return ExitCode(rawValue)
    }
}
