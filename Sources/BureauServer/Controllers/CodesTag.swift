import BureauContract
import DiscriminationLaw

/// The tag of the code lists in one language: a digest of what is in them.
enum CodesTag {
    private static let tags: [Language: String] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, tag(in: $0)) }
    )

    static func text(in language: Language) -> String { tags[language] ?? "\"codes\"" }

    // FNV-1a: no secret and no adversary, only whether two lists are the same.
    private static func tag(in language: Language) -> String {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for table in CodeTable.all {
            for entry in table.entries {
                for byte in "\(table.name)|\(entry.code)|\(entry.label.in(language))\n".utf8 {
                    digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
                }
            }
        }
        return "\"codes.\(String(digest, radix: 16)).\(language.rawValue)\""
    }
}
