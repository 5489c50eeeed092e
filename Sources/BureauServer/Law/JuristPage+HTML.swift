import BureauContract
import DiscriminationLaw

/// The page as a document that reads on a screen and prints on paper; drawn from the same data as its text form.
extension JuristPage {
    /// The whole document in one language, without scripts, pictures or styles of its own.
    func html(in language: Language) -> String {
        let title = BilingualText("Lagens regler i Bureau", "The rules of the law in Bureau").in(language)
        var html = HTMLText(in: language)
        html.inside("html", "lang=\"\(language.rawValue)\"") { html in
            html.inside("head") { head in
                head.single("meta", "charset=\"utf-8\"")
                head.single("meta", "name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
                head.element("title", title)
                head.single("link", "rel=\"stylesheet\" href=\"\(Routes.lawStyle.path)\"")
            }
            html.inside("body") { body in
                body.element("h1", title)
                languages(&body)
                body.element(
                    "p",
                    BilingualText(
                        "Lagens lydelse \(law.identifier), gäller från \(law.validity.from?.text ?? "–").",
                        "Version of the law \(law.identifier), in force from \(law.validity.from?.text ?? "–")."
                    )
                )
                limitation(&body)
                lists(&body)
                checks(&body)
                ladders(&body)
                whoMaySue(&body)
            }
        }
        return "<!DOCTYPE html>\n" + html.text
    }

    private func languages(_ html: inout HTMLText) {
        html.inside("nav") { nav in
            for (code, name) in [("sv", "Svenska"), ("en", "English")] {
                nav.element(
                    "a",
                    name,
                    "href=\"\(Routes.lawPage.path)?lang=\(code)\" hreflang=\"\(code)\" lang=\"\(code)\""
                )
            }
        }
    }

    private func limitation(_ html: inout HTMLText) {
        html.element("h2", BilingualText("Preskription", "Limitation"))
        for row in rules {
            html.inside("section") { section in
                section.element("h3", "\(row.rule.identifier.rawValue): \(row.period.in(section.language))")
                section.inside("dl") { rule(row, &$0) }
            }
        }
        html.element("h2", BilingualText("Så räknas dagarna", "How days are counted"))
        items(calendar, &html)
        html.element("h2", BilingualText("Inte inlagt", "Not modelled"))
        items(notModelled, &html)
    }

    private func rule(_ row: RuleRow, _ list: inout HTMLText) {
        let language = list.language
        let example = row.example
        list.pair(
            BilingualText("Lagrum", "Section"),
            row.rule.references.map(\.description).joined(separator: ", ")
        )
        list.pair(BilingualText("Gäller", "Applies"), row.rule.applies.in(language))
        list.pair(BilingualText("Räknas från", "Counted from"), row.rule.start.in(language))
        list.pair(BilingualText("Säkerhet", "Certainty"), row.rule.certainty.words.in(language))
        if let doubt = row.rule.doubt { list.pair(BilingualText("Att bedöma", "To weigh"), doubt.in(language)) }
        list.pair(BilingualText("Exempel", "Example"), row.facts.in(language))
        list.element("dd", "\(example.act.words.in(language)): \(example.arithmetic.in(language))")
    }

    private func items(_ items: [BilingualText], _ html: inout HTMLText) {
        html.inside("ul") { list in
            for item in items { list.element("li", item) }
        }
    }

    private func lists(_ html: inout HTMLText) {
        let headings = [
            BilingualText("Kod", "Code"), BilingualText("Lagens ord", "Words of the statute"),
            BilingualText("Klarspråk", "Plain Swedish"), BilingualText("Engelska", "English"),
            BilingualText("Lagrum", "Section"), BilingualText("Från", "From"), BilingualText("Till", "To"),
        ]
        for list in lists {
            html.element("h2", list.title)
            html.inside("table") { table in
                let language = table.language
                table.inside("thead") { $0.row(headings.map { $0.in(language) }, heading: true) }
                for row in list.rows {
                    let (entry, validity) = (row.entry, row.entry.validity)
                    table.row([
                        row.code, entry.statutoryLabel, entry.plainSwedish, entry.english,
                        entry.reference?.description ?? "–", validity.from?.text ?? "–", validity.to?.text ?? "–",
                    ])
                }
            }
        }
    }

    private func checks(_ html: inout HTMLText) {
        html.element("h2", BilingualText("Kontroller av klassificeringen", "Checks of the classification"))
        let headings = [
            BilingualText("Varning", "Warning"), BilingualText("Tyngd", "Weight"), BilingualText("Lagrum", "Section"),
        ]
        html.inside("table") { table in
            let language = table.language
            table.inside("thead") { $0.row(headings.map { $0.in(language) }, heading: true) }
            for check in checks {
                table.row([check.message.in(language), check.weight.words.in(language), check.reference.description])
            }
        }
    }

    private func ladders(_ html: inout HTMLText) {
        html.element("h2", BilingualText("Frågorna vid bedömningen", "The questions of the assessment"))
        for form in Form.allCases {
            let name = BilingualText(form.statutoryLabel, form.english).in(html.language)
            html.element("h3", "\(form.rawValue): \(name)")
            html.inside("ol") { list in
                for step in AssessmentLadder(for: form).steps {
                    let otherwise = BilingualText(
                        step.leadsOn ? "Nej" : "Ja",
                        step.leadsOn ? "No" : "Yes"
                    ).in(list.language)
                    list.element(
                        "li",
                        "\(step.question.in(list.language)) [\(step.reference)] "
                            + "\(otherwise): \(step.otherwise.words.in(list.language))"
                    )
                }
            }
        }
    }

    private func whoMaySue(_ html: inout HTMLText) {
        html.element("h2", BilingualText("Vem får föra talan", "Who may sue"))
        html.inside("ul") { list in
            for reason in standing { list.element("li", "\(reason.words.in(list.language)) [\(reason.reference)]") }
        }
    }
}
