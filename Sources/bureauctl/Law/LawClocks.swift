import ArgumentParser
import BureauContract
import BureauOffice
import DiscriminationLaw

struct LawClocks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks",
        abstract: words(
            "Räkna ut preskriptionsdagarna för en händelse.",
            "Compute the limitation clocks of an incident."
        )
    )

    @Argument(
        help: ArgumentHelp(
            words("Fil med fakta som JSON; - är standard in.", "File with the facts as JSON; - is standard input.")
        )
    )
    var facts: String
    @Flag(
        help: ArgumentHelp(
            words(
                "Förklara i ord i stället för att skriva JSON.",
                "Explain in words instead of writing JSON."
            )
        )
    )
    var explain = false
    @OptionGroup var output: OutputOptions

    func run() throws {
        let bytes = try InputFile.bytes(facts, asking: words("Fakta som JSON", "Facts as JSON"))
        let read: LimitationFacts
        do {
            // What the reader of facts says itself is kept: it names the field by words of its own.
            read = try Self.facts(in: JSONDocument(reading: bytes))
        } catch let fault as JSONFault {
            throw Failure([fault], file: facts)
        } catch let error as LawError {
            throw Failure(.invalidInput, "\(facts): \(error.message)")
        }
        if explain, !output.json {
            print(LimitationExplanation.text(for: read, in: Speech.language), terminator: "")
        } else {
            print(LimitationClock.json(LimitationRules.clocks(for: read)), terminator: "")
        }
    }

    private static func facts(in document: JSONDocument) throws -> LimitationFacts {
        var refusal: LawError?
        do {
            return try document.decode { decoder in
                do {
                    return try LimitationFacts(from: decoder)
                } catch let error as LawError {
                    refusal = error
                    throw error
                }
            }
        } catch {
            if let refusal { throw refusal }
            throw error.faults[0]
        }
    }
}
