package import CaseWorkflow

/// A request body that names what is wrong with its own shape, as commands do.
package protocol CheckedRequest: Codable, Sendable {
    /// What is wrong; nothing where it can be passed on.
    func faults() -> [Fault]
}

/// Gathers the faults of a request's texts.
struct TextCheck {
    private(set) var faults: [Fault] = []

    mutating func text(_ value: String, _ path: String, limit: Int) {
        if value.isEmpty { faults.append(Fault(path: path, code: .empty)) }
        if value.unicodeScalars.count > limit { faults.append(Fault(path: path, code: .tooLong, limit: limit)) }
    }

    mutating func optional(_ value: String?, _ path: String, limit: Int) {
        if let value { text(value, path, limit: limit) }
    }

    mutating func words(_ words: [String], _ path: String, mayBeEmpty: Bool = false) {
        if words.isEmpty, !mayBeEmpty { faults.append(Fault(path: path, code: .empty)) }
        if words.count > AccountLimits.words {
            faults.append(Fault(path: path, code: .tooMany, limit: AccountLimits.words))
        }
        for (index, word) in words.prefix(AccountLimits.words).enumerated() {
            text(word, "\(path)[\(index)]", limit: AccountLimits.word)
        }
    }

    mutating func range(_ value: Int?, _ path: String, _ range: ClosedRange<Int>) {
        guard let value else { return }
        if value < range.lowerBound { faults.append(Fault(path: path, code: .tooFew, limit: range.lowerBound)) }
        if value > range.upperBound { faults.append(Fault(path: path, code: .tooMany, limit: range.upperBound)) }
    }
}
