package import BureauContract
package import CaseWorkflow
package import DiscriminationLaw

extension ServiceClient {
    /// Which letters can be written for a case now, and what the others lack.
    package func letters(of id: CaseID) async throws -> LettersRepresentation {
        try await fetch(LettersRepresentation.self, ServiceRequest(Routes.letters, id: id.text))
    }

    /// A letter of a case as a document of HTML; what it says that the case does not know goes as a body.
    package func writeLetter(
        _ letter: Letter,
        of id: CaseID,
        in language: Language,
        _ details: LetterDetails = LetterDetails()
    ) async throws -> [UInt8] {
        try await send(
            ServiceRequest(
                Routes.writeLetter,
                id: id.text,
                name: letter.rawValue,
                query: QueryString([QueryString.Item("lang", language.rawValue)]),
                body: WireEncoder.bytes(of: details)
            )
        )
        .body
    }
}
