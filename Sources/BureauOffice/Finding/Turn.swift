/// Lets one thing happen after the other, where each takes time: opening, persisting and closing of one person's desk.
actor Turn {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Runs `work` when everything that came before is done.
    func take(_ work: @Sendable () async -> Void) async {
        if isTaken {
            await withCheckedContinuation { waiting.append($0) }
        }
        isTaken = true
        await work()
        if waiting.isEmpty {
            isTaken = false
        } else {
            // Handed on without ever being free, so that nobody slips in between.
            waiting.removeFirst().resume()
        }
    }
}
