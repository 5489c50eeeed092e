import Crypto
import FoundationEssentials

extension ContentKey {
    /// The largest content of a sealed value, 1 GiB.
    ///
    /// Larger things are streams.
    package static let maximumContentByteCount = 1 << 30

    /// Seals `content` for the place `binding`: format, nonce, ciphertext of length, content and padding, tag.
    ///
    /// The nonce is drawn at random, so one key seals at most 2³² values. Costs about 1 µs per kB.
    package func seal(_ content: [UInt8], bound binding: Binding, padding: Padding = .classes) throws -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return try seal(content, bound: binding, padding: padding, using: &generator)
    }

    /// Seals with a nonce drawn from `generator`, which must never repeat under one key.
    package func seal(
        _ content: [UInt8],
        bound binding: Binding,
        padding: Padding = .classes,
        using generator: inout some RandomNumberGenerator
    ) throws -> [UInt8] {
        guard content.count <= Self.maximumContentByteCount else {
            throw SealingError(.tooLarge, "The content is larger than a sealed value may be.")
        }
        let whole = padding.paddedByteCount(for: Self.overhead + content.count)
        var plain: [UInt8] = []
        plain.reserveCapacity(whole - Self.frame)
        withUnsafeBytes(of: UInt32(content.count).bigEndian) { plain.append(contentsOf: $0) }
        plain.append(contentsOf: content)
        plain.append(contentsOf: repeatElement(0, count: whole - Self.overhead - content.count))

        let box = try AES.GCM.seal(
            plain,
            using: key,
            nonce: AES.GCM.Nonce(data: generator.bytes(12)),
            authenticating: binding.encoded(as: .sealed)
        )
        var sealed: [UInt8] = []
        sealed.reserveCapacity(whole)
        sealed.append(Format.sealed.rawValue)
        // swift-crypto gives no combined form only for nonces of other lengths than twelve bytes.
        sealed.append(contentsOf: box.combined!)
        return sealed
    }

    /// Opens what `seal` made for the same place under the same key.
    ///
    /// Refuses an unknown first byte as `.unknownFormat`, and everything else (wrong key, another place, an altered or
    /// missing byte) as `.doesNotOpen`, without telling which.
    package func open(_ sealed: [UInt8], bound binding: Binding) throws -> [UInt8] {
        guard !sealed.isEmpty else { throw Self.doesNotOpen }
        try Format.sealed.check(sealed)
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            let plain = try AES.GCM.open(box, using: key, authenticating: binding.encoded(as: .sealed))
            guard plain.count >= 4 else { throw Self.doesNotOpen }
            let count = plain.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard count <= plain.count - 4 else { throw Self.doesNotOpen }
            return Array(plain.dropFirst(4).prefix(count))
        } catch {
            throw Self.doesNotOpen
        }
    }

    /// Format, nonce and tag.
    private static let frame = 1 + 12 + 16
    /// What a sealed value is longer than its content before padding.
    private static let overhead = frame + 4

    static let doesNotOpen = SealingError(
        .doesNotOpen,
        "The sealed value does not open here: the key is another, it stands in another place, or it was altered."
    )
}
