import CaseWorkflow

/// Asks why, where a text holds what looks like a personal number; nothing is refused.
enum PersonalNumberWarning {
    /// Says so on standard error.
    static func look(at text: String) {
        guard PersonalNumber.appears(in: text) else { return }
        Terminal.say(
            "bureauctl: "
                + words(
                    "varning: texten har något som ser ut som ett personnummer. Varför behövs det? Ärenden har inget fält för "
                        + "det. Behövs det inte, ta bort det; är det redan sparat, stryk det med `bureauctl case strike`.",
                    "warning: the text holds what looks like a personal number. Why is it needed? Cases have no field for it. "
                        + "If it is not, remove it; if it is saved already, strike it with `bureauctl case strike`."
                )
        )
    }
}
