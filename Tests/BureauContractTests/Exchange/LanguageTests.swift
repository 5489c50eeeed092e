import BureauContract
import DiscriminationLaw
import Testing

@Suite struct LanguageTests {
    @Test(
        arguments: [
            (nil, Language.swedish), ("", .swedish), ("en", .english), ("EN-GB", .english),
            ("sv-SE,sv;q=0.9,en;q=0.8", .swedish),
            ("en;q=0.5,sv;q=0.8", .swedish), ("sv;q=0.5, en;q=0.8", .english), ("fr, de", .swedish),
            ("fr, en;q=0.1", .english),
            ("*", .swedish), ("en;q=0", .swedish), ("en;q=2", .swedish), ("en;q=abc, sv;q=0.1", .swedish),
            (";;;,,,", .swedish),
            ("en,sv", .english),
        ] as [(String?, Language)]
    )
    func `a request's language is chosen by weight, Swedish where nothing fits`(_ header: String?, _ language: Language)
    {
        #expect(Language(accepting: header) == language)
    }
}
