extension Note {
    func check(_ check: inout FaultCheck) {
        check.text(text, at: "text", limit: Limits.note)
    }
}
