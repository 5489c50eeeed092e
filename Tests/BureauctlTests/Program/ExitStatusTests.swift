import BureauClient
import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Testing

@testable import bureauctl

@Suite struct ExitStatusTests {
    @Test func `every status has its own number, and words in both languages`() {
        #expect(BureauOffice.ExitStatus.allCases.map(\.rawValue) == Array(0...8) + Array(10...20))
        #expect(
            Set(BureauOffice.ExitStatus.allCases.map(\.words.swedish)).count == BureauOffice.ExitStatus.allCases.count
        )
        #expect(
            Set(BureauOffice.ExitStatus.allCases.map(\.words.english)).count == BureauOffice.ExitStatus.allCases.count
        )
        #expect(ExitCodesPage.lines.count == BureauOffice.ExitStatus.allCases.count)
    }

    @Test(arguments: [
        (ProblemCode.notSignedIn, BureauOffice.ExitStatus.notSignedIn), (.wrongCredentials, .notSignedIn),
        (.notFound, .notFound),
        (.versionMoved, .conflict), (.nameTaken, .conflict), (.preconditionRequired, .conflict),
        (.invalidFields, .invalidInput), (.malformedJSON, .invalidInput), (.bodyTooLarge, .invalidInput),
        (.weakPassphrase, .invalidInput), (.forbidden, .failure), (.tooManyRequests, .busy), (.busy, .busy),
        (.diskFull, .diskFull), (.tampered, .damaged), (.unexpected, .failure),
    ])
    func `a problem of the service has its status`(_ problem: ProblemCode, _ status: BureauOffice.ExitStatus) {
        var error = ClientError(.init(problem), "")
        error.status = problem.status
        #expect(BureauOffice.ExitStatus(error) == status)
    }

    @Test(arguments: [
        (RefusalCode.clocksRunning, "--clocks-known-file"), (.outcomeMissing, "--incident-outcome"),
        (.consentMissing, "bureauctl case consent record"), (.noStanding, "bureauctl case standing"),
    ])
    func `what a case asks for is told as it is written on a command line`(_ code: RefusalCode, _ words: String) {
        #expect(Failure(ClientError(.init(ProblemCode(code)), "")).details.contains(words))
    }

    @Test(arguments: [ClientError.Code.unreachable, .connectionLost, .timedOut, .unknownAnswer, .unusableAddress])
    func `whoever does not answer is unreachable`(_ code: ClientError.Code) {
        #expect(BureauOffice.ExitStatus(ClientError(code, "")) == .unreachable)
    }

    @Test(arguments: [
        (OfficeError.Code.notFound, BureauOffice.ExitStatus.notFound), (.weakPassphrase, .invalidInput),
        (.lastHolder, .conflict),
        (.cannotStart, .cannotStart), (.tampered, .damaged), (.unexpected, .failure), (.forbidden, .failure),
    ])
    func `an error of the office has its status`(_ code: OfficeError.Code, _ status: BureauOffice.ExitStatus) {
        #expect(BureauOffice.ExitStatus(OfficeError(code, "")) == status)
    }

    @Test func `figures are read from measurements without labels alone`() {
        let text = """
            # HELP bureau_appends_total x
            bureau_appends_total 12
            bureau_http_requests_total{route="/v1/cases",status="200"} 7
            process_x 1
            bureau_broken
            bureau_desks_open 1e400
            """
        #expect(Figures.read(text) == ["appends_total": 12])
    }
}
