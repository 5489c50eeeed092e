import ArgumentParser
import BureauOffice
import Disclosure
import Foundation
import Glibc

/// What protection and attack have in common: threshold, width and time.
struct DisclosureOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Minsta antal som visas.", "The smallest count that is shown.")))
    var threshold = 5
    @Option(
        help: ArgumentHelp(
            words(
                "Hur brett ett dolt antal måste kunna variera; annars som tröskeln.",
                "How far a hidden count must range; else as the threshold."
            )
        )
    )
    var width: Int?
    @Option(help: ArgumentHelp(words("Längsta tid i sekunder.", "The longest time in seconds.")))
    var seconds = 60

    var deadline: Deadline {
        let end = ContinuousClock.now + .seconds(seconds)
        return Deadline { ContinuousClock.now > end }
    }
}

extension DisclosureOutcome {
    /// Writes the output, tells the messages on standard error, and ends the program with the outcome's exit code.
    func tell() {
        FileHandle.standardOutput.write(Data(output))
        for message in messages { Terminal.say(words(message.swedish, message.english)) }
        if exitCode != 0 { Glibc.exit(exitCode) }
    }
}

/// Writes a result to a new file.
enum OutputFile {
    /// Refuses a path that is taken, before anything is made that would be lost.
    static func checkFree(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw taken(path) }
    }

    /// Refuses a path that is taken or cannot be written.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws {
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? taken(path) : unwritable(path)
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw Failure(.diskFull, words("\(path) kunde inte skrivas.", "\(path) could not be written."))
        }
    }

    private static func taken(_ path: String) -> Failure {
        Failure(
            .alreadyExists,
            words("\(path) finns redan och skrivs inte över.", "\(path) is there already and is not overwritten.")
        )
    }

    private static func unwritable(_ path: String) -> Failure {
        Failure(
            .inputOutput,
            words(
                "\(path) kan inte skrivas: mappen finns inte, eller du får inte skriva där.",
                "\(path) cannot be written: there is no such folder, or you may not write there."
            )
        )
    }
}
