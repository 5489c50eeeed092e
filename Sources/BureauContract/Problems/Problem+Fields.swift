package import DiscriminationLaw
package import CaseWorkflow

extension Problem.Field {
    /// A fault of the JSON text or of its shape, with its place in words.
    package init(_ fault: JSONFault, in language: Language) {
        let words = fault.code.words.in(language)
        let place = fault.position.map { position in
            switch language {
            case .swedish: " (rad \(position.line), kolumn \(position.column))"
            case .english: " (line \(position.line), column \(position.column))"
            }
        }
        self.init(field: fault.path, code: fault.code.rawValue, detail: words + (place ?? ""))
    }

    /// A fault that the command's own check found.
    package init(_ fault: Fault, in language: Language) {
        let limit = fault.limit.map { limit in
            switch language {
            case .swedish: " (gräns \(limit))"
            case .english: " (limit \(limit))"
            }
        }
        self.init(
            field: fault.path,
            code: fault.code.rawValue,
            detail: fault.code.label.in(language) + (limit ?? "")
        )
    }
}

extension JSONFault.Code {
    /// What is wrong, in words that follow a field's name.
    package var words: BilingualText {
        switch self {
        case .empty: BilingualText("är tomt", "is empty")
        case .unexpectedEnd: BilingualText("tar slut för tidigt", "ends too soon")
        case .trailingText: BilingualText("följs av något mer", "is followed by something more")
        case .byteOrderMark: BilingualText("börjar med en byte order mark", "begins with a byte order mark")
        case .invalidUTF8: BilingualText("är inte UTF-8", "is not UTF-8")
        case .loneSurrogate: BilingualText("har ett halvt surrogatpar", "holds half a surrogate pair")
        case .controlCharacter: BilingualText("har ett styrtecken", "holds a control character")
        case .noncharacter:
            BilingualText("har en kodpunkt som inte är ett tecken", "holds a code point that is no character")
        case .duplicateName: BilingualText("förekommer två gånger", "stands there twice")
        case .tooDeep: BilingualText("är för djupt nästlat", "is nested too deep")
        case .numberOutOfRange: BilingualText("är ett för stort tal", "is a number out of range")
        case .unknownField: BilingualText("finns inte här", "is not a field here")
        case .missing: BilingualText("saknas", "is missing")
        case .wrongType: BilingualText("har fel typ", "has the wrong type")
        case .invalidValue: BilingualText("har ett värde som inte finns", "has a value that does not exist")
        default: BilingualText("följer inte grammatiken för JSON", "does not follow the grammar of JSON")
        }
    }
}
