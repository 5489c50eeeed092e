import ArgumentParser
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw

/// What is said of a letter: numbers of elements and days on the command line, words and the sum in files.
struct LetterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Numret på anmälaren; annars den första.", "The complainant; else the first.")))
    var person: Int?
    @Option(help: ArgumentHelp(words("Numret på motparten; annars den första.", "The respondent; else the first.")))
    var respondent: Int?
    @Option(help: ArgumentHelp(words("Numret på hänvisningen.", "The number of the referral."))) var referral: Int?
    @Option(
        help: ArgumentHelp(
            words(
                "Numret på en antecknad fullmakt, som brevet tar givare, omfattning och tid från.",
                "The number of a recorded mandate, from which the letter takes giver, scope and time."
            )
        )
    ) var mandate: Int?
    @Option(
        help: ArgumentHelp(
            words(
                "Numret på den part som ska ge en ny fullmakt, om det inte är anmälaren.",
                "The number of the party who is to give a new mandate, where that is not the complainant."
            )
        )
    ) var giver: Int?
    @Option(
        help: ArgumentHelp(
            words("Fil med vad en ny fullmakt ska omfatta.", "File with what a new mandate is to cover."),
            valueName: "file"
        )
    ) var scopeFile: String?
    @Option(
        help: .day(
            "Sista dagen en ny fullmakt gäller; annars tills den återkallas.",
            "The last day of a new mandate; else until it is withdrawn."
        )
    ) var mandateUntil: Day?
    @Option(help: .day("Sista dagen att svara.", "The last day to answer.")) var answerBy: Day?
    @Option(help: .day("Betalningsdagen.", "The day to pay by.")) var payBy: Day?
    @Option(
        help: ArgumentHelp(
            words(
                "Fil med beloppet i hela kronor; annars det som ärendet slutade med.",
                "File with the sum in whole kronor; else the one that the case ended with."
            ),
            valueName: "file"
        )
    ) var amountFile: String?
    @Option(
        help: ArgumentHelp(
            words("Namnet som brevet undertecknas med; annars kontots.", "The name to sign with; else the account's.")
        )
    ) var caseworker: String?

    /// Refuses what the letter does not take, before anything is read or asked.
    func check(_ letter: Letter) throws {
        let given: [(LetterOption, String, Bool)] = [
            (.person, "--person", person != nil), (.respondent, "--respondent", respondent != nil),
            (.referral, "--referral", referral != nil), (.mandate, "--mandate", mandate != nil),
            (.giver, "--giver", giver != nil), (.mandateScope, "--scope-file", scopeFile != nil),
            (.mandateUntil, "--mandate-until", mandateUntil != nil), (.answerBy, "--answer-by", answerBy != nil),
            (.payBy, "--pay-by", payBy != nil), (.amountSEK, "--amount-file", amountFile != nil),
            (.caseworker, "--caseworker", caseworker != nil),
        ]
        for (option, name, isGiven) in given where isGiven && !letter.options.contains(option) {
            throw ValidationError(
                words("\(letter.rawValue) tar inte \(name).", "\(letter.rawValue) does not take \(name).")
            )
        }
        if letter.options.contains(.referral), referral == nil {
            throw ValidationError(
                words(
                    "Ange --referral; `bureauctl letter list` visar numren.",
                    "Give --referral; `bureauctl letter list` shows the numbers."
                )
            )
        }
    }

    /// The details, with what stands in files.
    func composed() throws -> LetterDetails {
        let scope = words("Vad fullmakten ska omfatta", "What the mandate is to cover")
        return LetterDetails(
            person: person,
            respondent: respondent,
            referral: referral,
            mandate: mandate,
            giver: giver,
            mandateScope: try scopeFile.map { try TextOptions(file: $0).text(scope) },
            mandateUntil: mandateUntil,
            answerBy: answerBy,
            payBy: payBy,
            amountSEK: try amount(),
            caseworker: caseworker
        )
    }

    private func amount() throws -> Int? {
        guard let amountFile else { return nil }
        let text = try TextOptions(file: amountFile).text(words("Belopp", "Sum"))
        guard let amount = Int(text.filter { $0 != " " && $0 != "\u{A0}" }) else {
            throw Failure(
                .invalidInput,
                words("Beloppet ska vara hela kronor med siffror.", "The sum must be whole kronor in digits.")
            )
        }
        return amount
    }
}
