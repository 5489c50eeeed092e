import Sealing

/// The seam between plaintext and ciphertext: nothing else on this floor or above opens or seals what belongs to a case.
enum Vault {}

extension Vault {
    /// A wrap as it lies in the store: which key of whom it is sealed to, and in which epoch.
    struct Wrap: Sendable {
        let holder: Identifier
        let epoch: Int
        let bytes: [UInt8]
    }

    /// Opens the keys of a case: the newest from the wrap, each older one from the link that the newer one seals.
    ///
    /// Costs one unwrapping (0.3 ms) and a link an epoch. Refuses with `.tampered` where the wrap does not open, or an
    /// epoch has no link: only who held the case can begin an epoch.
    static func openKeys(
        of caseID: Identifier,
        wrap: Wrap,
        links: [Int: [UInt8]],
        with keys: [Identifier: PrivateKeys]
    ) throws -> CaseKeys {
        guard let holder = keys[wrap.holder] else { throw OfficeError.caseNotFound }
        var opened: [Int: ContentKey] = [:]
        do {
            opened[wrap.epoch] = try holder.unwrap(
                wrap.bytes,
                bound: wrapBinding(caseID, epoch: wrap.epoch, holder: wrap.holder)
            )
        } catch {
            throw tampered(
                "The key of a case, as it is sealed to you, does not open: it was exchanged or altered.",
                error
            )
        }
        var epoch = wrap.epoch
        while epoch > 1, let key = opened[epoch] {
            guard let link = links[epoch] else {
                throw tampered(
                    "Epoch \(epoch) of a case has no link to the epoch before: it was not begun by a holder."
                )
            }
            do {
                let older = try key.open(link, bound: linkBinding(caseID, epoch: epoch))
                opened[epoch - 1] = try ContentKey(bytes: older)
            } catch {
                throw tampered(
                    "The link of epoch \(epoch) of a case does not open: it was not begun by a holder.",
                    error
                )
            }
            epoch -= 1
        }
        return CaseKeys(epoch: wrap.epoch, keys: opened)
    }

    /// The keys of a new case: one epoch, a fresh key.
    static func newKeys() -> CaseKeys {
        CaseKeys(epoch: 1, keys: [1: .random()])
    }

    /// Begins the next epoch: a fresh key, and the link that seals the present key under it.
    static func nextEpoch(of caseID: Identifier, after keys: CaseKeys) throws -> (keys: CaseKeys, link: [UInt8]) {
        guard let present = keys.newest else { throw OfficeError.caseNotFound }
        let fresh = ContentKey.random()
        let old = present.withBytes { Array($0) }
        let link = try fresh.seal(old, bound: linkBinding(caseID, epoch: keys.epoch + 1), padding: .none)
        return (keys.following(with: fresh), link)
    }

    /// Wraps the newest key to each of the holders.
    static func wraps(
        of keys: CaseKeys,
        caseID: Identifier,
        to holders: [Identifier: PublicKeys]
    ) throws -> [Wrap] {
        guard let newest = keys.newest else { throw OfficeError.caseNotFound }
        return try holders.sorted { $0.key < $1.key }.map { holder, publicKeys in
            let binding = wrapBinding(caseID, epoch: keys.epoch, holder: holder)
            return Wrap(holder: holder, epoch: keys.epoch, bytes: try publicKeys.wrap(newest, bound: binding))
        }
    }

    /// The key under which the log names a case in this epoch: found again by whoever holds the epoch, by nobody else.
    static func logKey(of keys: CaseKeys) -> ContentKey? {
        keys.newest?.derive(label: "log pseudonym")
    }

    static func tampered(_ message: String, _ cause: (any Error)? = nil) -> OfficeError {
        OfficeError(.tampered, message + " Tell your supervisors; run `bureauctl doctor`.", cause: cause)
    }

    private static func wrapBinding(_ caseID: Identifier, epoch: Int, holder: Identifier) -> Binding {
        Binding(.caseWrap, caseID: caseID, epoch: UInt32(epoch), holder: holder)
    }

    private static func linkBinding(_ caseID: Identifier, epoch: Int) -> Binding {
        Binding(.epochLink, caseID: caseID, epoch: UInt32(epoch))
    }
}
