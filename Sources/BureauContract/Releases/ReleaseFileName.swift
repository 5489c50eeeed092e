/// Names of the files of a release, as addresses and folders may have them.
package enum ReleaseFileName {
    /// Whether a name leads nowhere but to a file: letters a to z, digits, `.`, `-` and `_`, a letter or digit first, at most
    /// 100 of them.
    ///
    /// Whoever writes files by names that came from elsewhere asks this first.
    package static func isPlain(_ name: String) -> Bool {
        let isFirst = { (byte: UInt8) in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return (1...100).contains(name.utf8.count) && name.utf8.first.map(isFirst) == true
            && name.utf8.allSatisfy { isFirst($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
    }
}
