extension LogEntry {
    /// The version of this encoding.
    static let version: Int64 = 1

    /// The body of the entry: canonical JSON, keys sorted, no spaces, bytes as lower-case hexadecimal.
    ///
    /// - `account` (text, optional): the account touched
    /// - `accountDigest` (64 digits, optional): the hash of its row after the change
    /// - `actor` (text, optional): the account that acted
    /// - `event` (64 digits, optional): the hash of the sealed event
    /// - `kind` (text): what was done
    /// - `nonce`, `pseudonym` (32 and 64 digits, both or neither): the case
    /// - `outcome` (text, optional): how it ended
    /// - `sequence`, `time` (numbers up to 2^53−1): place, and milliseconds since 1970
    /// - `version` (number): 1
    ///
    /// Numbers and hashes outside these sizes are the caller's mistake and end the program.
    package var encoded: [UInt8] {
        var object = CanonicalObject()
        object["version"] = .number(Self.version)
        object["sequence"] = .number(Self.exact(Int64(sequence)))
        object["time"] = .number(Self.exact(time))
        object["kind"] = .text(kind.rawValue)
        object["actor"] = actor.map { .text($0) }
        object["outcome"] = outcome.map { .text($0) }
        object["nonce"] = pseudonym.map { .text(Hexadecimal.text(of: $0.nonce)) }
        object["pseudonym"] = pseudonym.map { .text(Hexadecimal.text(of: $0.code)) }
        object["event"] = eventHash.map { .text(Self.hash($0)) }
        object["account"] = account.map { .text($0) }
        object["accountDigest"] = accountDigest.map { .text(Self.hash($0)) }
        return object.encoded
    }

    private static func exact(_ number: Int64) -> Int64 {
        precondition((0...CanonicalObject.largestNumber).contains(number), "The number has no exact form in JSON.")
        return number
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        precondition(bytes.count == LogHash.byteCount, "A hash is 32 bytes.")
        return Hexadecimal.text(of: bytes)
    }

    /// Reads a body; refuses every other spelling, unknown and missing fields and wrong sizes as `.malformed`.
    package init(encoded: [UInt8]) throws {
        guard var object = CanonicalObject(encoded: encoded), object.number("version") == Self.version,
            let sequence = object.number("sequence"), let time = object.number("time"),
            let kind = object.text("kind")
        else { throw Self.malformed }
        self.init(sequence: UInt64(sequence), time: time, actor: object.text("actor"), kind: Kind(rawValue: kind))
        outcome = object.text("outcome")
        account = object.text("account")
        eventHash = try object.hash("event")
        accountDigest = try object.hash("accountDigest")
        switch (try object.bytes("nonce", count: CasePseudonym.nonceByteCount), try object.hash("pseudonym")) {
        case (let nonce?, let code?): pseudonym = CasePseudonym(nonce: nonce, code: code)
        case (nil, nil): pseudonym = nil
        default: throw Self.malformed
        }
        // What was not taken is unknown or of the wrong type.
        guard object.fields.isEmpty else { throw Self.malformed }
    }

    static let malformed = LogError(.malformed, "The bytes are not an entry in the one encoding of the log.")
}

extension CanonicalObject {
    fileprivate mutating func number(_ key: String) -> Int64? {
        guard case .number(let number) = self[key] else { return nil }
        self[key] = nil
        return number
    }

    fileprivate mutating func text(_ key: String) -> String? {
        guard case .text(let text) = self[key] else { return nil }
        self[key] = nil
        return text
    }

    fileprivate mutating func hash(_ key: String) throws -> [UInt8]? {
        try bytes(key, count: LogHash.byteCount)
    }

    fileprivate mutating func bytes(_ key: String, count: Int) throws -> [UInt8]? {
        guard let text = text(key) else { return nil }
        guard let bytes = Hexadecimal.bytes(of: text), bytes.count == count else { throw LogEntry.malformed }
        return bytes
    }
}
