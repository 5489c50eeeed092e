import Sealing
import Testing

struct `A passphrase` {
    @Test(
        arguments: [
            ("på väg till sjön", "pa\u{30A} va\u{308}g till sjo\u{308}n"),
            ("ett två tre fyra", "ett\u{A0}två\u{3000}tre\u{2009}fyra"),
            ("Ångström är långt", "\u{212B}ngström är långt"),
        ]
    )
    func `is the same however it is typed`(typed: String, otherwise: String) throws {
        let lock = PassphraseLock.make(policy: .weakForTests)
        let key = try lock.key(for: Passphrase(entered: typed), policy: .weakForTests)
        #expect(try lock.key(for: Passphrase(entered: otherwise), policy: .weakForTests) == key)
    }

    @Test(
        arguments: [
            ("ett två tre fyra", "Ett två tre fyra"), ("ett två tre fyra", "ett tva tre fyra"),
            ("ett två tre fyra", "ett två tre  fyra"), ("ett två tre fyra", "ett två tre fyra "),
            ("ﬁsken simmar fort", "fisken simmar fort"),
        ]
    )
    func `keeps case, accents, width and the number of spaces`(one: String, another: String) throws {
        let lock = PassphraseLock.make(policy: .weakForTests)
        let key = try lock.key(for: Passphrase(entered: one), policy: .weakForTests)
        #expect(try lock.key(for: Passphrase(entered: another), policy: .weakForTests) != key)
    }

    @Test(
        arguments: [
            "", "ett två\ttre fyra", "ett två\ntre fyra", "noll\u{0}noll noll", "radbyte\u{2028}radbyte",
            "\u{7F}\u{7F}\u{7F}", String(repeating: "lång ", count: 300),
        ]
    )
    func `is refused when it cannot be read`(text: String) {
        #expect(refusal { try Passphrase(entered: text) } == .passphraseUnreadable)
        #expect(refusal { try Passphrase(choosing: text, userName: "x") } == .passphraseUnreadable)
    }

    @Test(
        arguments: [
            ("åtta ord", SealingError.Code.passphraseTooShort), ("elva tecken", .passphraseTooShort),
            ("åäöåäöåäöåä", .passphraseTooShort), ("aaaaaaaaaaaaaaaa", .passphraseTooSimple),
            ("abababababababab", .passphraseTooSimple), ("            ", .passphraseTooSimple),
            ("sofia.exempel", .passphraseTooSimple), ("SOFIA.EXEMPEL1", .passphraseTooSimple),
            ("sofia.exempelsofia.exempel", .passphraseTooSimple), ("sofia.exempel 12", .passphraseTooSimple),
        ]
    )
    func `is refused when it is chosen badly`(text: String, code: SealingError.Code) {
        #expect(refusal { try Passphrase(choosing: text, userName: "sofia.exempel") } == code)
        #expect(refusal { try Passphrase(entered: text) } == nil)
    }

    @Test(arguments: ["tolv tecken!", "grön häst åker tåg", "sofia.exempel och en till", "🦉🐻🦊🐺🐗🐴🐝🐛🦋🐌🐞🐜"])
    func `is taken when it is chosen well`(text: String) {
        #expect(refusal { try Passphrase(choosing: text, userName: "sofia.exempel") } == nil)
        #expect(refusal { try Passphrase(choosing: text, userName: "") } == nil)
    }

    @Test func `is never printed`() throws {
        let passphrase = try Passphrase(entered: "grön häst åker tåg")
        var dumped = ""
        dump(passphrase, to: &dumped)
        for text in ["\(passphrase)", String(reflecting: passphrase), dumped] {
            #expect(text.contains("hidden"))
            #expect(!text.contains("häst"))
        }
    }
}
