import DiscriminationLaw
import Testing

@testable import bureauctl

@Suite struct SpeechTests {
    @Test(arguments: [
        ([], [:], Language.english),
        ([], ["LANG": "sv_SE.UTF-8"], .swedish),
        ([], ["LANG": "sv_FI"], .swedish),
        ([], ["LANG": "en_GB.UTF-8"], .english),
        ([], ["LANG": "sv_SE.UTF-8", "LC_ALL": "C"], .english),
        ([], ["LANG": "C", "LC_MESSAGES": "sv_SE"], .swedish),
        ([], ["LANG": "sv_SE", "LC_ALL": ""], .swedish),
        (["case", "list", "--language", "sv"], ["LANG": "C"], .swedish),
        (["--language=en"], ["LANG": "sv_SE"], .english),
        (["--language", "tlh"], ["LANG": "sv_SE"], .swedish),
        (["--language"], [:], .english),
        (["case", "search", "--", "--language", "sv"], [:], .english),
    ])
    func `the language comes from the command line, else from the environment`(
        _ arguments: [String],
        _ environment: [String: String],
        _ language: Language
    ) {
        #expect(Speech.chosen(arguments: arguments, environment: environment) == language)
    }

    @Test func `what is left is the command line without the language`() {
        #expect(Speech.divided(["help", "--language", "en", "case"]).rest == ["help", "case"])
        #expect(Speech.divided(["--language=sv", "status"]).rest == ["status"])
        #expect(Speech.divided(["a", "--language", "tlh"]).rest == ["a", "--language", "tlh"])
        #expect(Speech.divided(["a", "--", "--language", "sv"]).rest == ["a", "--", "--language", "sv"])
        #expect(Speech.divided([]).rest == [])
    }
}
