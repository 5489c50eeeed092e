import ArgumentParser
import BureauOffice
import Foundation
import Glibc

/// Where a text about a case comes from: a file, or standard input; never the command line, which others can read.
struct TextOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            words("Fil med texten; annars standard in.", "File with the text; else standard input."),
            valueName: "file"
        )
    )
    var file: String?

    /// The text, without the end of its last line.
    func text(_ question: String) throws -> String {
        let bytes = try InputFile.bytes(file ?? "-", asking: question)
        guard var text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.invalidInput, words("Texten är inte UTF-8.", "The text is not UTF-8."))
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if let index = lines.firstIndex(where: { $0.unicodeScalars.contains(where: Self.isControl) }) {
            throw Failure(
                .invalidInput,
                words(
                    "Rad \(index + 1) har ett styrtecken. Ta bort det.",
                    "Line \(index + 1) has a control character. Remove it."
                )
            )
        }
        while text.last?.isNewline == true { text.removeLast() }
        PersonalNumberWarning.look(at: text)
        return text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !["\n", "\r", "\t"].contains(scalar)
    }
}

/// Reads files and standard input whole.
enum InputFile {
    static let limit = 64 << 20

    /// The bytes of a file; `-` is standard input, for which a person at a terminal is told what is wanted.
    static func bytes(_ path: String, asking question: String) throws -> [UInt8] {
        if path == "-" {
            if Terminal.isInput {
                Terminal.say(words("\(question) (avsluta med Ctrl-D):", "\(question) (end with Ctrl-D):"))
            }
            return try checked(FileHandle.standardInput.readToEnd(), path)
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(.notFound, words("Filen \(path) kan inte läsas.", "The file \(path) cannot be read."))
        }
        do {
            return try checked(handle.read(upToCount: limit + 1), path)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.inputOutput, words("Filen \(path) kan inte läsas.", "The file \(path) cannot be read."))
        }
    }

    private static func checked(_ data: Data?, _ path: String) throws -> [UInt8] {
        let bytes = [UInt8](data ?? Data())
        guard bytes.count <= limit else {
            throw Failure(.invalidInput, words("\(path) är större än 64 MB.", "\(path) is larger than 64 MB."))
        }
        return bytes
    }
}
