import Crypto
import FoundationEssentials

extension SealedStream {
    /// Takes head and chunks as they are sealed; the buffer is lent for the call only.
    package typealias Sink = (UnsafeRawBufferPointer) throws -> Void

    /// Seals `content` straight from its buffer, chunk by chunk, into `sink`.
    ///
    /// More than one gigabyte a second; holds one chunk besides the content.
    package static func seal(
        _ content: UnsafeRawBufferPointer,
        under key: ContentKey,
        bound binding: Binding,
        into sink: Sink
    ) throws {
        var generator = SystemRandomNumberGenerator()
        try seal(content, under: key, bound: binding, using: &generator, into: sink)
    }

    /// Seals with the stream's random bytes drawn from `generator`, which must never repeat under one key and binding.
    package static func seal(
        _ content: UnsafeRawBufferPointer,
        under key: ContentKey,
        bound binding: Binding,
        using generator: inout some RandomNumberGenerator,
        into sink: Sink
    ) throws {
        let chunkCount = chunkCount(forContent: content.count)
        guard chunkCount <= maximumChunkCount else {
            throw SealingError(.tooLarge, "The content is larger than a stream may be.")
        }
        let salt = generator.bytes(saltByteCount)
        let streamKey = self.key(from: key, salt: salt, bound: binding)
        let size = withUnsafeBytes(of: UInt64(content.count).bigEndian) { Array($0) }
        let sealedSize = try AES.GCM.seal(size, using: streamKey, nonce: nonce(.head, number: 0))
        let head = [Format.stream.rawValue] + salt + sealedSize.ciphertext + sealedSize.tag
        try head.withUnsafeBytes(sink)

        for number in 0..<chunkCount {
            let start = number * chunkByteCount
            let end = min(start + chunkByteCount, content.count)
            let isLast = number == chunkCount - 1
            var part = UnsafeRawBufferPointer(rebasing: content[start..<end])
            let padded: [UInt8] = isLast ? Array(part) + repeatElement(0, count: chunkByteCount - part.count) : []
            try padded.withUnsafeBytes { lastChunk in
                if isLast { part = lastChunk }
                let box = try AES.GCM.seal(
                    part,
                    using: streamKey,
                    nonce: nonce(isLast ? .lastChunk : .chunk, number: number)
                )
                // swift-crypto keeps nonce, ciphertext and tag in one buffer; the nonce is not written.
                try box.combined!.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0.dropFirst(12))) }
            }
        }
    }
}
