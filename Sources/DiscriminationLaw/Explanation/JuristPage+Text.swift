extension JuristPage {
    /// The whole page as plain text in one language, ending with a line feed.
    package func text(in language: Language) -> String {
        var lines: [String] = []
        lines += heading(BilingualText("Preskription", "Limitation"), language)
        lines.append(
            BilingualText(
                "Lagens lydelse \(law.identifier), gäller från \(law.validity.from?.text ?? "–")",
                "Version of the law \(law.identifier), in force from \(law.validity.from?.text ?? "–")"
            ).in(language)
        )
        lines.append("")
        for row in rules {
            lines += text(of: row, language)
        }
        lines += heading(BilingualText("Så räknas dagarna", "How days are counted"), language)
        lines += calendar.map { "* " + $0.in(language) } + [""]
        lines += heading(BilingualText("Inte inlagt", "Not modelled"), language)
        lines += notModelled.map { "* " + $0.in(language) } + [""]
        for list in lists {
            lines += heading(list.title, language)
            lines += list.rows.map { text(of: $0, language) } + [""]
        }
        lines += heading(BilingualText("Kontroller av klassificeringen", "Checks of the classification"), language)
        lines += checks.map { "* \($0.message.in(language)) [\($0.reference)]" } + [""]
        lines += heading(BilingualText("Vem får föra talan", "Who may sue"), language)
        lines += standing.map { "* \($0.words.in(language)) [\($0.reference)]" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: BilingualText, _ language: Language) -> [String] {
        let text = title.in(language)
        return [text, String(repeating: "=", count: text.count)]
    }

    private func text(of row: RuleRow, _ language: Language) -> [String] {
        let labels = Labels(language)
        var lines = [
            "\(row.rule.identifier.rawValue): \(row.period.in(language))",
            "  \(labels.section): \(row.rule.references.map(\.description).joined(separator: ", "))",
            "  \(labels.applies): \(row.rule.applies.in(language))",
            "  \(labels.start): \(row.rule.start.in(language))",
            "  \(labels.certainty): \(row.rule.certainty.words.in(language))",
        ]
        if let doubt = row.rule.doubt {
            lines.append("  \(labels.doubt): \(doubt.in(language))")
        }
        lines.append("  \(labels.example): \(row.facts.in(language))")
        lines.append("    \(row.example.act.words.in(language)): \(row.example.arithmetic.in(language))")
        return lines + [""]
    }

    private func text(of row: TermRow, _ language: Language) -> String {
        let entry = row.entry
        let plain = entry.plainSwedish == entry.statutoryLabel ? "" : " (\(entry.plainSwedish))"
        let words = language == .swedish ? entry.statutoryLabel + plain : entry.english
        let place = entry.reference.map { " [\($0)]" } ?? ""
        let since = entry.validity.from.map { language == .swedish ? ", från \($0)" : ", from \($0)" } ?? ""
        return "* \(row.code): \(words)\(place)\(since)"
    }

    private struct Labels {
        let section: String
        let applies: String
        let start: String
        let certainty: String
        let doubt: String
        let example: String

        init(_ language: Language) {
            switch language {
            case .swedish:
                (section, applies, start) = ("Lagrum", "Gäller", "Räknas från")
                (certainty, doubt, example) = ("Säkerhet", "Att bedöma", "Exempel")
            case .english:
                (section, applies, start) = ("Section", "Applies", "Counted from")
                (certainty, doubt, example) = ("Certainty", "To weigh", "Example")
            }
        }
    }
}
