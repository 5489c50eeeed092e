/// The protected grounds (diskrimineringsgrunder), and the two answers that are none of them.
///
/// Source: DL 1 kap. 1 §.
/// An incident has any number of grounds. What each covers is defined in DL 1 kap. 5 §, which has not been checked for
/// this program: the definitions are therefore not repeated here.
package enum Ground: String, StatutoryTerm {
    /// Kön.
    case sex = "KON"
    /// Könsöverskridande identitet eller uttryck.
    case transgenderIdentity = "KOI"
    /// Etnisk tillhörighet.
    case ethnicity = "ETN"
    /// Religion eller annan trosuppfattning.
    case religion = "REL"
    /// Funktionsnedsättning.
    case disability = "FUN"
    /// Sexuell läggning.
    case sexualOrientation = "SEX"
    /// Ålder.
    case age = "ALD"
    /// Not yet known which.
    case unknown = "OKÄND"
    /// None of the seven: the incident is counted, the Act does not reach it on this point.
    case noProtectedGround = "INGEN"

    /// The seven of the Act, in its order.
    package static let protected: [Ground] = allCases.filter(\.isProtected)

    /// Whether it is one of the seven of the Act.
    package var isProtected: Bool {
        switch self {
        case .sex, .transgenderIdentity, .ethnicity, .religion, .disability, .sexualOrientation, .age: true
        case .unknown, .noProtectedGround: false
        }
    }

    package var entry: TermEntry {
        let section = ProvisionReference(.discriminationAct, chapter: 1, section: "1")
        return switch self {
        case .sex: TermEntry("kön", plain: "kön", english: "sex", at: section)
        case .transgenderIdentity:
            TermEntry(
                "könsöverskridande identitet eller uttryck",
                plain: "könsidentitet eller könsuttryck",
                english: "transgender identity or expression",
                at: section
            )
        case .ethnicity:
            TermEntry(
                "etnisk tillhörighet",
                plain: "etnisk tillhörighet",
                english: "ethnicity",
                at: section
            )
        case .religion:
            TermEntry(
                "religion eller annan trosuppfattning",
                plain: "religion eller annan tro",
                english: "religion or other belief",
                at: section
            )
        case .disability:
            TermEntry("funktionsnedsättning", plain: "funktionsnedsättning", english: "disability", at: section)
        case .sexualOrientation:
            TermEntry("sexuell läggning", plain: "sexuell läggning", english: "sexual orientation", at: section)
        case .age: TermEntry("ålder", plain: "ålder", english: "age", at: section)
        case .unknown:
            TermEntry("okänd grund", plain: "vet inte vilken grund", english: "ground unknown", at: nil)
        case .noProtectedGround:
            TermEntry(
                "ingen diskrimineringsgrund",
                plain: "inget av det som lagen skyddar",
                english: "no protected ground",
                at: nil
            )
        }
    }
}
