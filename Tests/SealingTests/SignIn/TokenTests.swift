import Sealing
import Testing

struct `A token` {
    @Test func `comes back from its text and matches its hash alone`() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<100 {
            let token = Token.random(using: &generator)
            let other = Token.random(using: &generator)
            #expect(token.text.utf8.count == 43)
            #expect(token.text.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") })
            let read = try #require(Token(text: token.text))
            #expect(read == token)
            #expect(read.hash == token.hash)
            #expect(token.matches(hash: token.hash))
            #expect(!token.matches(hash: other.hash))
            #expect(!token.matches(hash: []))
            #expect(token != other)
        }
    }

    @Test func `has one spelling`() {
        var generator = SeededGenerator(seed: 6)
        let text = Token.random(using: &generator).text
        // The last character carries four bits; the other two must be zero.
        let spellings = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".filter {
            Token(text: text.dropLast() + String($0)) != nil
        }
        #expect(spellings.count == 16)
        for other in [
            "", text + "=", text + "A", String(text.dropLast()), " " + text.dropFirst(), "å" + text.dropFirst(2),
        ] {
            #expect(Token(text: other) == nil)
        }
    }

    @Test func `is never printed`() {
        let token = Token.random()
        var dumped = ""
        dump(token, to: &dumped)
        for text in ["\(token)", String(reflecting: token), dumped] {
            #expect(text.contains("hidden"))
            #expect(!text.contains(token.text))
        }
    }
}

struct `An activation code` {
    @Test func `is four groups of four, read however people write them`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let code = ActivationCode.random(using: &generator)
            let groups = code.text.split(separator: "-")
            #expect(groups.count == 4)
            #expect(groups.allSatisfy { $0.count == 4 })
            #expect(!code.text.contains { "ILOU".contains($0) })
            let spoken = code.text.replacing("0", with: "o").replacing("1", with: "l").lowercased()
            let copied = " " + code.text.replacing("-", with: " ").replacing("1", with: "I") + " "
            for text in [code.text, spoken, copied, code.text.replacing("-", with: "")] {
                let read = try #require(ActivationCode(text: text))
                #expect(read.text == code.text)
                #expect(read.matches(hash: code.hash))
            }
            #expect(!ActivationCode.random(using: &generator).matches(hash: code.hash))
        }
    }

    @Test(arguments: ["", "0000-0000-0000-000", "0000-0000-0000-00000", "0000-0000-0000-000U", "0000-0000-0000-000ß"])
    func `is refused in every other form`(text: String) {
        #expect(ActivationCode(text: text) == nil)
    }

    @Test func `is never printed`() {
        let code = ActivationCode.random()
        #expect("\(code) \(String(reflecting: code))".contains("hidden"))
        #expect(!"\(code) \(String(reflecting: code))".contains(code.text))
    }
}
