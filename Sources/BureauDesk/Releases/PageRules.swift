import Disclosure

/// The rules of the printed pages of one language: what runs along their top, and their numbers.
enum PageRules {
    static func css(_ page: ReportPage) -> String {
        let code = page.language.rawValue
        let of = page.language == .swedish ? " av " : " of "
        let weight = page.isExact ? "bold 10pt" : "9pt"
        return """
            .\(code) { page: \(code); }
            @page \(code) {
            @top-left { content: \(quoted(page.header)); font: \(weight) Arial, Helvetica, sans-serif; color: #111; \
            width: 100%; text-align: left; vertical-align: bottom; padding-bottom: 3mm; }
            @bottom-right { content: counter(page) "\(of)" counter(pages); font: 9pt Arial, Helvetica, sans-serif; \
            color: #111; }
            }
            """
    }

    /// A text as a string of CSS in which nothing but letters and digits of ASCII stands as itself; a space would be
    /// swallowed by what stands escaped before it.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, Character(scalar).isLetter || Character(scalar).isNumber {
                quoted.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                quoted += "\\" + String(repeating: "0", count: 6 - digits.count) + digits
            }
        }
        return quoted + "\""
    }
}
