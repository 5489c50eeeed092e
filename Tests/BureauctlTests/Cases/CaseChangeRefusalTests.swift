import DiscriminationLaw
import BureauOffice
import Testing

@testable import bureauctl

@Suite struct CaseChangeRefusalTests {
    @Test(arguments: [
        (
            "party add X complainant --kind KOMMUN --file FILE", "", "--kind is for respondents only",
            BureauOffice.ExitStatus.usage
        ),
        ("party add X witness --sector public --file FILE", "", "--sector is for respondents only", .usage),
        ("party add X witness --file FILE", "organisation: 1", "organisation is for respondents only", .usage),
        ("party change X 1 --kind SKOLA", "", "give the role respondent", .usage),
        ("party add X complainant --file FILE", "namn: A\nHemlig rad", "Line 2 does not begin", .invalidInput),
        ("party add X complainant --file FILE", "skonummer: 43", "Line 1 does not begin", .invalidInput),
        ("note X --file FILE", "A\nB\u{0}", "Line 2 has a control character", .invalidInput),
        ("reopen X --file FILE", "\u{1B}[31m", "Line 1 has a control character", .invalidInput),
        ("party change X 9", "", "no party 9", .notFound),
        ("incident change X 1", "", "no incident 1", .notFound),
        ("task change X 3", "", "no task 3", .notFound),
    ])
    func `what cannot be composed is refused with what to do`(
        _ line: String,
        _ text: String,
        _ words: String,
        _ status: BureauOffice.ExitStatus
    ) async throws {
        let failure = await #expect(throws: Failure.self) {
            _ = try await CaseChangeTests.compose(.init(line, text, "{}"))
        }
        #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
        #expect(failure?.message.contains("Hemlig") == false)
        #expect(failure?.status == status)
    }

    @Test(arguments: [
        ("payment X no --paid-on 2025-02-14", "--paid-on belongs to an amount that was paid"),
        ("incident add X --from 2025-02 --to 2025-01", "--to is before --from"),
        ("close X förlikning\u{A0}med\u{A0}ersättning", "--retention"),
        ("party add X nobody", "nobody"),
        ("strike X first", "first"),
    ])
    func `what cannot be parsed is refused and names the option`(_ line: String, _ words: String) {
        let error = #expect(throws: (any Error).self) { _ = try CaseChangeTests.parse(line) }
        #expect(error.map { ParserWords.message(for: $0, in: .english).contains(words) } == true)
    }
}
