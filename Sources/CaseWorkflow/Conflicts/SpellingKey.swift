/// One spelling for the ways in which Swedish names that sound alike are written.
///
/// Karlsson and Carlson, Ericsson and Erixon, Gustaf and Gustav, Mathias and Mattias, Wikström and Vikström, Zachrisson and
/// Sakrisson. Names that only resemble each other stay apart: Andersson and Andersen, Hall and Häll.
enum SpellingKey {
    /// The key of a folded word; words of other scripts keep their letters.
    static func key(_ word: String) -> String {
        let letters = Array(word)
        var key: [Character] = []
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            let (written, length) = sound(letter, next)
            for letter in written where key.last != letter { key.append(letter) }
            index += length
        }
        return aliases[String(key)] ?? String(key)
    }

    /// What a letter is written as, seen with the one after it, and how many letters that takes.
    private static func sound(_ letter: Character, _ next: Character?) -> (String, Int) {
        switch (letter, next) {
        case ("p", "h"): ("f", 2)
        case ("t", "h"), ("d", "t"): ("t", 2)
        case ("d", "h"): ("d", 2)
        case ("g", "h"): ("g", 2)
        case ("c", "h"), ("c", "k"): ("k", 2)
        case ("q", "u"), ("q", "v"), ("q", "w"): ("kv", 2)
        case ("f", "v"), ("f", "w"), ("h", "w"), ("h", "v"): ("v", 2)
        // Gustaf, Gustafsson.
        case ("f", nil), ("f", "s"): ("v", 1)
        case ("c", let next?) where "eiyäö".contains(next): ("s", 1)
        case ("c", _), ("q", _): ("k", 1)
        case ("w", _): ("v", 1)
        case ("z", _): ("s", 1)
        case ("x", _): ("ks", 1)
        default: (String(letter), 1)
        }
    }

    /// Common names whose vowels are written in many ways when they come from another alphabet.
    private static let aliases: [String: String] = {
        let families = [
            ["mohamed", "mohamad", "muhamed", "muhamad", "mohamud", "mahomed"], ["ahmed", "ahmad", "achmed", "akmed"],
            ["husein", "hosein", "husain", "husen", "hosin"], ["fatima", "fatma", "fatemeh", "fatime"],
            ["yusuf", "yosef", "yousef", "jusuf", "yusef", "yusov", "yosev", "yousev", "yusuv", "jusuv", "yusev"],
            ["hasan", "hassan"], ["abdulah", "abdalah", "abdulahi", "abdilahi"],
        ]
        return Dictionary(uniqueKeysWithValues: families.flatMap { family in family.map { ($0, family[0]) } })
    }()
}
