import TransparencyLog

extension LogEntry {
    static func sample(_ sequence: UInt64, kind: Kind = .caseRead) -> LogEntry {
        LogEntry(
            sequence: sequence,
            time: 1_790_000_000_000 + Int64(sequence),
            actor: "00112233445566778899aabbccddeeff",
            kind: kind,
            outcome: "ok",
            pseudonym: .make(logKey: [UInt8](repeating: 1, count: 32), nonce: [UInt8](repeating: 2, count: 16))
        )
    }
}

/// The code with which `body` is refused; nil when it is not refused at all.
func refusal<Result>(_ body: () throws -> Result) -> (code: LogError.Code, broken: LogBreak?)? {
    do {
        _ = try body()
        return nil
    } catch let error as LogError {
        return (error.code, error.cause as? LogBreak)
    } catch {
        return (LogError.Code(rawValue: "another error: \(error)"), nil)
    }
}
