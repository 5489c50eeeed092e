import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import NIOCore

/// The letters of a case: which can be written, and each of them as a page to print.
///
/// Every answer is a reading of the case, by the same corridor and with the same entry of the log; nothing is kept.
struct LetterController {
    let office: Office
    let writer: any LetterWriter
    let today: @Sendable () -> Day

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.letters) { exchange in
            let answer = try await office.open(exchange.caseID(), exchange.signedIn())
            let items = writer.prospects(of: answer.file, on: today()).map { prospect in
                LettersRepresentation.Item(
                    prospect.letter,
                    referrals: prospect.referrals,
                    missing: prospect.refusals.isEmpty ? nil : prospect.refusals.map { $0.field(in: exchange.language) }
                )
            }
            return try exchange.json(
                LettersRepresentation(
                    id: answer.caseID,
                    version: answer.file.version,
                    letters: items,
                    in: exchange.language
                )
            )
        }
        endpoints.on(Routes.letter) { exchange in
            let letter = try exchange.letter()
            return try await write(letter, exchange) { LetterDetails(reading: exchange.query, faults: &$0) }
        }
        endpoints.on(Routes.writeLetter) { exchange in
            let letter = try exchange.letter()
            let details = try exchange.decode(LetterDetails.self)
            return try await write(letter, exchange) { _ in details }
        }
    }

    private func write(
        _ letter: Letter,
        _ exchange: Exchange,
        _ read: (inout [Fault]) -> LetterDetails
    ) async throws -> Response {
        let session = try exchange.signedIn()
        var faults: [Fault] = []
        let language = exchange.chosenLanguage(&faults)
        var details = read(&faults)
        try exchange.refuse(faults + details.faults(for: letter))
        let file = try await office.open(exchange.caseID(), session).file
        details.caseworker = details.caseworker ?? office.name(of: session.person)
        let document = try writer.write(letter, in: language, details, of: file, on: today())
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
                .contentSecurityPolicy: document.policy,
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: document.html))
        )
    }
}

extension Exchange {
    /// The letter in the path; a name that is none is as little there as a case that never was.
    fileprivate func letter() throws -> Letter {
        guard let letter = context.parameters.get("letter").flatMap({ Letter(rawValue: $0) }) else {
            throw Refused(.notFound)
        }
        return letter
    }
}
