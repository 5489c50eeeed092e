extension CaseTask {
    func check(_ check: inout FaultCheck) {
        check.text(title, at: "title", limit: Limits.title)
    }
}
