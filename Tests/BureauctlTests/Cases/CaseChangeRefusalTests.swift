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
        ("circumstances X 1 --employer yes", "", "no incident 1", .notFound),
        ("circumstances X 3 --remedy money", "", "give --dismissed too", .usage),
        ("standing X 9 --married no", "", "no party 9", .notFound),
        ("standing X 1 --file FILE", "Hemlig: 1", "Line 1 is neither", .invalidInput),
        ("standing X 1 --file FILE", "fack: A\nborn: Hemlig", "Line 2 is neither", .invalidInput),
        ("alarm acknowledge X 1", "", "No such alarm rings for incident 1", .notFound),
        ("alarm acknowledge X 3 --branch B1", "", "No such alarm", .notFound),
        ("alarm acknowledge X 3 --safe 2025-02-21", "", "No such alarm", .notFound),
        ("assess X 3 noBreach --answer direkt.missgynnande=no --file FILE", "S", "is not asked after", .usage),
        ("assess X 3 noBreach --answer direkt.alls=no --file FILE", "S", "is no step", .usage),
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
        ("close X hänvisad --retention ordinary --told-how letter --incident-outcome 3=slut", "3=slut"),
        (
            "close X hänvisad --retention ordinary --told-how letter --incident-outcome 3=hänvisad --incident-outcome 3=ursäkt",
            "Incident 3 has two"
        ),
        ("close X hänvisad --retention ordinary --told-how letter --clocks-known-file -", "Only one of the texts"),
        ("decide-action X courtAction --override-file a", "can never be done without consent"),
        ("decide-action X adviceOnly --override-file a", "needs no consent"),
        ("refer X union", "either --consent or --override-file"),
        ("refer X union --consent 6 --override-file a", "either --consent or --override-file"),
        ("consent record X custodian 2 --form oral", "give --concerns"),
        ("consent record X referral 2 --concerns 2 --form oral", "leave it out"),
        ("consent record X representation 1 --form oral", "must be written"),
        ("consent record X referral 1 --form oral --given 2025-02-02 --expires 2025-02-01", "--expires is before"),
        ("basis X advice 6.1.a --from 2025-02-02 --to 2025-02-01", "--to is before"),
        ("circumstances X 3 --employer maybe", "maybe"),
        ("circumstances X 3 --local-called 2025-02-02 --local-ended 2025-02-01", "--local-ended is before"),
        ("standing X 1 --union-asked 2025-02-02 --union-answered 2025-02-01", "--union-answered is before"),
        ("assess X 3 noBreach --walk", "give --form"),
        ("assess X 3 noBreach --answer direkt.område", "direkt.område"),
        ("campaign X --clear --file a", "leave out --file"),
        ("warning overrule X 3 no-such-warning", "no-such-warning"),
    ])
    func `what cannot be parsed is refused and names the option`(_ line: String, _ words: String) {
        let error = #expect(throws: (any Error).self) { _ = try CaseChangeTests.parse(line) }
        #expect(error.map { ParserWords.message(for: $0, in: .english).contains(words) } == true)
    }
}
