import Sealing

/// What one person can open with their passphrases and copies of the file, by the primitives alone.
struct KeyRing {
    private(set) var keys: [Identifier: PrivateKeys] = [:]
    private var caseKeys: [Identifier: [Int: ContentKey]] = [:]

    /// Collects everything that the copies give to somebody who knows these passphrases.
    init(of name: String, passphrases: [String], copies: [SealedCopy]) throws {
        for copy in copies {
            guard let account = copy.accounts[name] else { continue }
            for passphrase in passphrases {
                for key in try Self.bundle(of: account, passphrase) + Self.putAside(of: account, passphrase) {
                    keys[key.publicKeys.identifier] = key
                }
            }
        }
        let own = keys
        for copy in copies {
            guard let account = copy.accounts[name] else { continue }
            for share in copy.shares where share.account == account.id {
                for (identifier, key) in own {
                    let binding = Binding(
                        .supervisorsPrivateKeys,
                        row: account.id,
                        sequence: UInt64(share.generation),
                        holder: identifier
                    )
                    guard let secret = try? key.unwrap(secret: share.wrap, bound: binding) else { continue }
                    let generation = try PrivateKeys(encoded: secret)
                    keys[generation.publicKeys.identifier] = generation
                }
            }
        }
        for copy in copies { takeCases(of: copy) }
    }

    private mutating func takeCases(of copy: SealedCopy) {
        for (id, sealed) in copy.cases {
            for wrap in sealed.wraps {
                let binding = Binding(.caseWrap, caseID: id, epoch: UInt32(wrap.epoch), holder: wrap.holder)
                guard let holder = keys[wrap.holder], var key = try? holder.unwrap(wrap.wrap, bound: binding) else {
                    continue
                }
                caseKeys[id, default: [:]][wrap.epoch] = key
                for epoch in stride(from: wrap.epoch, to: 1, by: -1) {
                    let binding = Binding(.epochLink, caseID: id, epoch: UInt32(epoch))
                    guard let link = sealed.links[epoch], let older = try? key.open(link, bound: binding),
                        let opened = try? ContentKey(bytes: older)
                    else { break }
                    key = opened
                    caseKeys[id, default: [:]][epoch - 1] = key
                }
            }
        }
    }

    /// Whether every event of an epoch opens, header and content; nil where some do and some do not.
    func opens(epoch: Int, of sealed: SealedCopy.Case) -> Bool? {
        let events = sealed.events.filter { $0.epoch == epoch }
        let opened = events.count { event in
            caseKeys[sealed.id].map { keys in keys.values.contains { Self.opens(event, of: sealed.id, with: $0) } }
                ?? false
        }
        if opened == 0 { return false }
        return opened == events.count ? true : nil
    }

    private static func opens(_ event: SealedCopy.Event, of id: Identifier, with key: ContentKey) -> Bool {
        func binding(_ purpose: Purpose) -> Binding {
            Binding(purpose, caseID: id, sequence: UInt64(event.version), epoch: UInt32(event.epoch))
        }
        guard (try? key.open(event.header, bound: binding(.eventHeader))) != nil else { return false }
        guard let content = event.content else { return true }
        return (try? key.open(content, bound: binding(.eventContent))) != nil
    }

    // MARK: What a passphrase opens

    /// The private keys of an account as it is; none where the passphrase is another.
    static func bundle(of account: SealedCopy.Account, _ passphrase: String) throws -> [PrivateKeys] {
        guard let lock = account.lock, let sealed = account.sealedPrivate else { return [] }
        return try open(sealed, under: lock, of: account.id, passphrase)
    }

    /// The private keys that a reset put aside; none where the passphrase is another.
    static func putAside(of account: SealedCopy.Account, _ passphrase: String) throws -> [PrivateKeys] {
        guard let aside = account.setAside else { return [] }
        var reader = FieldReader(aside)
        let salt = try reader.field()
        let parameters = ScryptParameters(
            log2N: try reader.number(),
            r: try reader.number(),
            p: try reader.number()
        )
        _ = try reader.field()
        _ = try reader.field()
        let sealed = try reader.field()
        return try open(
            sealed,
            under: PassphraseLock(storedSalt: salt, parameters: parameters),
            of: account.id,
            passphrase
        )
    }

    private static func open(
        _ sealed: [UInt8],
        under lock: PassphraseLock,
        of account: Identifier,
        _ passphrase: String
    ) throws -> [PrivateKeys] {
        let key = try lock.key(for: Passphrase(entered: passphrase), policy: .weakForTests)
        guard let plain = try? key.open(sealed, bound: Binding(.userPrivateKeys, row: account)) else { return [] }
        var reader = FieldReader(plain)
        let count: UInt8 = try reader.number()
        return try (0..<count).map { _ in try PrivateKeys(encoded: reader.field()) }
    }
}
