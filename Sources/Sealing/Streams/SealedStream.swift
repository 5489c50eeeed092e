import Crypto
import FoundationEssentials

/// A large value sealed in chunks of 64 kB, so that neither side holds a second copy of the whole.
///
/// Head: format, 32 random bytes, and the sealed size. The random bytes give the stream a key of its own (HKDF, with
/// the binding), so chunks of two streams never change places. Each chunk is AES-256-GCM with its number and whether it
/// is the last in the nonce (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár); every chunk is full,
/// the last one with zeros behind the content, so that the size on disk tells no more than multiples of 64 kB.
///
/// A stream's nonces are numbers: its key seals that one stream and is never used again.
package enum SealedStream {
    /// The content of one chunk.
    package static let chunkByteCount = 65_536
    /// A chunk as it stands in the stream.
    package static let sealedChunkByteCount = chunkByteCount + 16
    /// The head as it stands in the stream.
    package static let headByteCount = 1 + saltByteCount + 8 + 16

    static let saltByteCount = 32
    static let maximumChunkCount = 1 << 31

    /// How many chunks hold `byteCount` bytes; an empty stream has one.
    package static func chunkCount(forContent byteCount: Int) -> Int {
        max(1, (byteCount + chunkByteCount - 1) / chunkByteCount)
    }

    /// The size of the whole stream that holds `byteCount` bytes.
    package static func sealedByteCount(forContent byteCount: Int) -> Int {
        headByteCount + chunkCount(forContent: byteCount) * sealedChunkByteCount
    }

    static func key(from key: ContentKey, salt: some Collection<UInt8>, bound binding: Binding) -> SymmetricKey {
        var info = FieldWriter(label: "Bureau stream key")
        info.write(salt)
        info.write(binding.encoded(as: .stream))
        return key.expand(info.bytes)
    }

    /// What the nonce of a part of the stream says about it.
    enum Part: UInt8 {
        case chunk = 0
        case lastChunk = 1
        case head = 2
    }

    static func nonce(_ part: Part, number: Int) -> AES.GCM.Nonce {
        var bytes = FieldWriter()
        bytes.writeFixed([0, 0, 0])
        bytes.write(UInt64(number))
        bytes.write(part.rawValue)
        // Twelve bytes are always a nonce.
        return try! AES.GCM.Nonce(data: bytes.bytes)
    }
}
