@testable import Sealing
import Testing

struct `A fingerprint` {
    @Test func `has 256 words, no two of which are one letter apart`() {
        let words = Fingerprint.words.map(Array.init)
        #expect(words.count == 256)
        for (index, word) in words.enumerated() {
            #expect((4...8).contains(word.count), "\(String(word))")
            #expect(word.allSatisfy { "abcdefghijklmnopqrstuvwxyzåäöé".contains($0) }, "\(String(word))")
            for other in words[(index + 1)...] where Self.areAlike(word, other) || other.starts(with: word) {
                Issue.record("\(String(word)) and \(String(other))")
            }
        }
    }

    @Test func `has no two words that sound one letter apart on a telephone`() {
        let sounds = Fingerprint.words.map { (word: $0, sound: Self.sound(of: $0)) }
        for (index, one) in sounds.enumerated() {
            for other in sounds[(index + 1)...] where Self.areAlike(one.sound, other.sound) {
                Issue.record("\(one.word) and \(other.word)")
            }
        }
        #expect(Self.sound(of: "tjuv") == Self.sound(of: "kjuv"))
        #expect(Self.sound(of: "hjässa") == Self.sound(of: "jäsa"))
    }

    @Test func `knows words that are alike`() {
        for (left, right) in [("häst", "väst"), ("båt", "båta"), ("fågel", "ågel"), ("ko", "ko")] {
            #expect(Self.areAlike(Array(left), Array(right)) && Self.areAlike(Array(right), Array(left)))
        }
        #expect(!Self.areAlike(Array("häst"), Array("våt")))
    }

    @Test func `keeps its words and their order for ever`() {
        let list = Fingerprint.words.joined(separator: " ")
        #expect(SealedHash.of(Array(list.utf8)).prefix(4).map { $0 } == [63, 177, 185, 105])
    }

    @Test func `is twelve words that people may write as they like`() throws {
        var generator = SeededGenerator(seed: 2)
        let fingerprint = try PrivateKeys.generate(using: &generator).publicKeys.fingerprint
        #expect(fingerprint.words.count == 12)
        #expect(fingerprint.matches(fingerprint.description))
        #expect(fingerprint.matches("  " + fingerprint.words.joined(separator: "\n- ").uppercased()))
        #expect(!fingerprint.matches(fingerprint.words.dropLast().joined(separator: " ")))
        #expect(!fingerprint.matches(fingerprint.words.reversed().joined(separator: " ")))
        #expect(!fingerprint.matches(""))
    }

    /// One letter for each sound that several spellings share.
    private static func sound(of word: String) -> [Character] {
        let spellings = [
            ("skj", "q"), ("stj", "q"), ("sch", "q"), ("sj", "q"), ("tj", "q"), ("kj", "q"), ("ch", "q"), ("ck", "k"),
            ("hj", "j"), ("gj", "j"), ("lj", "j"), ("dj", "j"), ("x", "ks"), ("z", "s"), ("w", "v"), ("é", "e"),
            ("å", "o"), ("ä", "e"), ("ci", "si"), ("ce", "se"), ("cy", "sy"), ("c", "k"),
        ]
        let spelled = spellings.reduce(word) { $0.replacing($1.0, with: $1.1) }
        return spelled.reduce(into: []) { sound, letter in
            if sound.last != letter { sound.append(letter) }
        }
    }

    /// Edit distance at most one.
    private static func areAlike(_ left: [Character], _ right: [Character]) -> Bool {
        guard left.count <= right.count else { return areAlike(right, left) }
        guard right.count - left.count <= 1 else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let skipped = left.count == right.count ? 1 : 0
        return left.dropFirst(start + skipped) == right.dropFirst(start + 1)
    }
}
