import BureauOffice
import DiscriminationLaw
import Foundation
import Glibc

/// Asks the questions of a ladder on the terminal itself, so that standard input stays free for a text.
struct LadderPrompt {
    private let terminal: FileHandle

    /// Opens the terminal; refused where there is none.
    init() throws {
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(
                .usage,
                words(
                    "Det finns ingen terminal att fråga på: svara med --answer.",
                    "There is no terminal to ask on: answer with --answer."
                )
            )
        }
        terminal = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Yes or no; nil where whoever is asked leaves it open.
    func answer(to step: AssessmentStep) throws -> Bool? {
        let question = "\(step.question.in(Speech.language)) (\(step.reference)) \(words("[ja/nej]", "[yes/no]")) "
        while true {
            terminal.write(Data("\(step.identifier): \(question)".utf8))
            let lines = try SecretInput.lines(of: terminal.fileDescriptor, untilLineEnd: true)
            guard let line = lines.first?[...].trimmed, !line.isEmpty else { return nil }
            if let answer = YesNo(argument: line) { return answer.isYes }
        }
    }
}
