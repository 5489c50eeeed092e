/// Writes statements of a PC-Axis file, whose lines hold at most 256 characters.
///
/// A list is broken after a comma. A text that does not fit is written as several, each on a line of its own and no comma
/// between them, which readers put together. A name or a value must be read whole from one line, so a longer one is
/// shortened.
struct PCAxisWriter {
    private(set) var lines: [String] = []

    /// Counted in bytes, so that it holds however a reader counts.
    static let longestLine = 256
    /// With its marks and the keyword before it, a text of so many bytes fits on a line.
    private static let longestText = 200
    /// A name stands before values, and with one of them in the keyword of its note.
    static let longestName = 120
    /// What is left of a name or a value that is longer.
    private static let shortened = 80

    /// Writes `KEYWORD="text","text";`.
    mutating func add(_ keyword: String, _ texts: [String]) {
        var line = keyword + "="
        for (place, text) in texts.enumerated() {
            let pieces = Self.pieces(text)
            for (part, piece) in pieces.enumerated() {
                let isLast = part == pieces.count - 1
                let mark = isLast ? (place == texts.count - 1 ? ";" : ",") : ""
                let item = "\"\(piece)\"\(mark)"
                if part > 0 || line.utf8.count + item.utf8.count > Self.longestLine {
                    lines.append(line)
                    line = ""
                }
                line += item
            }
        }
        lines.append(line)
    }

    /// Writes a statement whose value is no text.
    mutating func add(_ statement: String) { lines.append(statement + ";") }

    /// Writes the figures, row by row.
    mutating func add(data rows: [[String]]) {
        lines.append("DATA=")
        for row in rows {
            var line = ""
            for item in row {
                if !line.isEmpty, line.utf8.count + item.utf8.count + 2 > Self.longestLine {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? item : " " + item
            }
            lines.append(line)
        }
        lines[lines.count - 1] += ";"
    }

    /// A quotation mark ends a text in PC-Axis and cannot be written inside one.
    static func plain(_ text: String) -> String {
        String(text.map { $0 == "\"" ? "'" : $0.isNewline ? " " : $0 })
    }

    /// Names or values of which each can be read from one line, and no two are alike that were not.
    static func short(_ texts: [String], over longest: Int = longestText) -> [String] {
        var taken = Set(texts)
        return texts.map { text in
            guard text.utf8.count > longest else { return text }
            let start = cut(text, to: shortened).first ?? ""
            var number = 1
            while true {
                let short = start + "…" + (number > 1 ? " (\(number))" : "")
                if taken.insert(short).inserted { return short }
                number += 1
            }
        }
    }

    /// A text in pieces that each fit on a line, cut after a blank where there is one.
    private static func pieces(_ text: String) -> [String] {
        text.utf8.count > longestText ? cut(text, to: longestText) : [text]
    }

    private static func cut(_ text: String, to bytes: Int) -> [String] {
        var pieces: [String] = []
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            var size = 0
            let fitting = rest.prefix { scalar in
                size += UTF8.width(scalar)
                return size <= bytes
            }
            var piece = fitting
            if fitting.count < rest.count, let blank = fitting.lastIndex(of: " "), blank > fitting.startIndex {
                piece = fitting[...blank]
            }
            pieces.append(piece.reduce(into: "") { $0.unicodeScalars.append($1) })
            rest = rest[piece.endIndex...]
        }
        return pieces
    }
}
