import BureauStore
import Sealing

extension AccountRow.Derivation {
    /// The lock as the row keeps it.
    init(_ lock: PassphraseLock) {
        self.init(
            salt: lock.salt,
            log2N: Int(lock.parameters.log2N),
            r: Int(lock.parameters.r),
            p: Int(lock.parameters.p)
        )
    }

    /// The lock that the row describes; nil where it describes none.
    var lock: PassphraseLock? {
        guard let log2N = UInt8(exactly: log2N), let r = UInt8(exactly: r), let p = UInt8(exactly: p) else {
            return nil
        }
        return try? PassphraseLock(storedSalt: salt, parameters: ScryptParameters(log2N: log2N, r: r, p: p))
    }
}
