import Crypto
import FoundationEssentials

extension SealedStream {
    /// Opens a stream chunk after chunk into buffers of the caller.
    ///
    /// Nothing of a chunk reaches the caller before that chunk is verified; that nothing is missing is known only after
    /// `finish`. A reader that has thrown is of no more use.
    package struct Reader {
        /// The size of the content.
        package let byteCount: Int
        /// How many chunks the stream has.
        package let chunkCount: Int
        private let key: SymmetricKey
        private var number = 0

        /// Opens the head, exactly `headByteCount` bytes.
        ///
        /// Refuses an unknown first byte as `.unknownFormat`, fewer bytes as `.streamCutShort`, and a wrong key, another
        /// place or altered bytes as `.doesNotOpen`.
        package init(head: UnsafeRawBufferPointer, under key: ContentKey, bound binding: Binding) throws {
            if !head.isEmpty { try Format.stream.check(head) }
            guard head.count >= headByteCount else { throw SealedStream.cutShort }
            guard head.count == headByteCount else { throw SealedStream.extended }
            self.key = SealedStream.key(from: key, salt: head[1..<1 + saltByteCount], bound: binding)
            do {
                let box = try AES.GCM.SealedBox(
                    nonce: nonce(.head, number: 0),
                    ciphertext: head[(1 + saltByteCount)..<(1 + saltByteCount + 8)],
                    tag: head[(1 + saltByteCount + 8)...]
                )
                let size = try AES.GCM.open(box, using: self.key).reduce(UInt64.zero) { $0 << 8 | UInt64($1) }
                guard size <= UInt64(maximumChunkCount * chunkByteCount) else { throw ContentKey.doesNotOpen }
                byteCount = Int(size)
                chunkCount = SealedStream.chunkCount(forContent: byteCount)
            } catch {
                throw ContentKey.doesNotOpen
            }
        }

        /// The content of the next chunk in bytes; zero when all are read, or when the stream is empty.
        package var nextByteCount: Int {
            max(0, min(chunkByteCount, byteCount - number * chunkByteCount))
        }

        /// Opens the next chunk into the front of `buffer`, which holds at least `nextByteCount` bytes, and tells how
        /// many bytes it wrote.
        ///
        /// Refuses a short chunk as `.streamCutShort`, one after the last or too long as `.streamExtended`, one from
        /// another place of this stream as `.streamReordered`, and an altered or foreign one as `.streamAltered`.
        package mutating func open(
            _ chunk: UnsafeRawBufferPointer,
            into buffer: UnsafeMutableRawBufferPointer
        ) throws -> Int {
            guard number < chunkCount else { throw SealedStream.extended }
            guard chunk.count >= sealedChunkByteCount else { throw SealedStream.cutShort }
            guard chunk.count == sealedChunkByteCount else { throw SealedStream.extended }
            guard let content = open(chunk, as: number) else {
                let belongsElsewhere = (0..<chunkCount).contains { open(chunk, as: $0) != nil }
                throw belongsElsewhere ? SealedStream.reordered : SealedStream.altered
            }
            let count = nextByteCount
            precondition(buffer.count >= count, "The buffer is smaller than the chunk's content.")
            content.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
            number += 1
            return count
        }

        /// Refuses a stream of which not all chunks were read as `.streamCutShort`.
        package func finish() throws {
            guard number == chunkCount else { throw SealedStream.cutShort }
        }

        private func open(_ chunk: UnsafeRawBufferPointer, as number: Int) -> Data? {
            let part: Part = number == chunkCount - 1 ? .lastChunk : .chunk
            guard
                let box = try? AES.GCM.SealedBox(
                    nonce: nonce(part, number: number),
                    ciphertext: chunk.prefix(chunkByteCount),
                    tag: chunk.suffix(16)
                )
            else { return nil }
            return try? AES.GCM.open(box, using: key)
        }
    }

    /// Opens a whole stream that `source` gives, into a buffer that `allocate` makes for the size of the content.
    ///
    /// `source` fills the front of the buffer it is lent and tells how many bytes it wrote, zero at the end. Whatever
    /// `Reader` refuses is thrown; bytes after the last chunk are `.streamExtended`. The buffer is the caller's from
    /// the moment it is made, and holds nothing to be trusted when this throws.
    package static func open(
        from source: (UnsafeMutableRawBufferPointer) throws -> Int,
        under key: ContentKey,
        bound binding: Binding,
        allocate: (Int) throws -> UnsafeMutableRawBufferPointer
    ) throws {
        try withUnsafeTemporaryAllocation(byteCount: sealedChunkByteCount, alignment: 16) { scratch in
            func read(_ count: Int) throws -> UnsafeRawBufferPointer {
                var filled = 0
                while filled < count {
                    let taken = try source(UnsafeMutableRawBufferPointer(rebasing: scratch[filled..<count]))
                    guard taken > 0 else { break }
                    filled += taken
                }
                return UnsafeRawBufferPointer(rebasing: scratch[..<filled])
            }
            var reader = try Reader(head: try read(headByteCount), under: key, bound: binding)
            let content = try allocate(reader.byteCount)
            var written = 0
            for _ in 0..<reader.chunkCount {
                let rest = UnsafeMutableRawBufferPointer(rebasing: content[written...])
                written += try reader.open(try read(sealedChunkByteCount), into: rest)
            }
            try reader.finish()
            guard try read(1).isEmpty else { throw extended }
        }
    }

    static let cutShort = SealingError(.streamCutShort, "The stream ends before its last chunk.")
    static let extended = SealingError(.streamExtended, "The stream goes on after its end.")
    static let reordered = SealingError(.streamReordered, "A chunk of the stream stands in another one's place.")
    static let altered = SealingError(.streamAltered, "A chunk of the stream was altered or is another stream's.")
}
