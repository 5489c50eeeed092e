import Sealing
import Testing

struct `A sealed stream` {
    private static let chunk = SealedStream.chunkByteCount
    private static let sealedChunk = SealedStream.sealedChunkByteCount
    let key = ContentKey.random()
    let content: [UInt8]
    let sealed: [UInt8]

    init() throws {
        content = Self.content(3 * Self.chunk + 5)
        sealed = try Self.seal(content, under: key)
    }

    private static func content(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }
    }

    private static func seal(_ content: [UInt8], under key: ContentKey) throws -> [UInt8] {
        var sealed: [UInt8] = []
        try content.withUnsafeBytes { bytes in
            try SealedStream.seal(bytes, under: key, bound: .sample) { sealed.append(contentsOf: $0) }
        }
        return sealed
    }

    /// Opens from a source that gives at most `step` bytes at a time.
    private func open(
        _ sealed: [UInt8],
        under key: ContentKey? = nil,
        bound binding: Binding = .sample,
        step: Int = .max
    ) throws -> [UInt8] {
        var content = UnsafeMutableRawBufferPointer(start: nil, count: 0)
        defer { content.deallocate() }
        var rest = sealed[...]
        try SealedStream.open(
            from: { buffer in
                let count = min(buffer.count, step, rest.count)
                buffer.copyBytes(from: rest.prefix(count))
                rest = rest.dropFirst(count)
                return count
            },
            under: key ?? self.key,
            bound: binding,
            allocate: { count in
                content = .allocate(byteCount: count, alignment: 16)
                return content
            }
        )
        return Array(content)
    }

    private func chunks() -> (head: [UInt8], chunks: [[UInt8]]) {
        let head = Array(sealed.prefix(SealedStream.headByteCount))
        let rest = sealed.dropFirst(head.count)
        return (
            head,
            stride(from: rest.startIndex, to: rest.endIndex, by: Self.sealedChunk).map {
                Array(rest[$0..<$0 + Self.sealedChunk])
            }
        )
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
    func `opens to what it was, in whole chunks`(count: Int) throws {
        let content = Self.content(count)
        let sealed = try Self.seal(content, under: key)
        #expect(sealed.count == SealedStream.sealedByteCount(forContent: count))
        #expect((sealed.count - SealedStream.headByteCount).isMultiple(of: Self.sealedChunk))
        #expect(try open(sealed) == content)
        #expect(try open(sealed, step: 10_007) == content)
    }

    @Test func `is refused under another key and in another place`() {
        #expect(refusal { try open(sealed, under: .random()) } == .doesNotOpen)
        for (what, binding) in Binding.sample.variants {
            #expect(refusal { try open(sealed, bound: binding) } == .doesNotOpen, "\(what)")
        }
    }

    @Test func `is refused when it is cut, wherever`() {
        let head = SealedStream.headByteCount
        let cuts = [
            0, 1, head - 1, head, head + 1, head + Self.sealedChunk, head + 3 * Self.sealedChunk, sealed.count - 1,
        ]
        for count in cuts {
            #expect(refusal { try open(Array(sealed.prefix(count))) } == .streamCutShort, "\(count) bytes")
        }
    }

    @Test func `is refused when it goes on`() {
        #expect(refusal { try open(sealed + [0]) } == .streamExtended)
        #expect(refusal { try open(sealed + chunks().chunks[3]) } == .streamExtended)
    }

    @Test func `is refused when chunks change places`() {
        let (head, chunks) = chunks()
        for order in [[1, 0, 2, 3], [0, 1, 3, 2], [0, 0, 2, 3], [3, 1, 2, 0], [0, 2, 3, 3]] {
            let altered = head + order.flatMap { chunks[$0] }
            #expect(refusal { try open(altered) } == .streamReordered, "\(order)")
        }
    }

    @Test func `is refused when a chunk is missing from the middle`() {
        let (head, chunks) = chunks()
        #expect(refusal { try open(head + chunks[0] + chunks[2] + chunks[3]) } == .streamReordered)
    }

    @Test func `is refused with a chunk of another stream of the same key and place`() throws {
        let other = try Self.seal(content, under: key)
        for number in 0..<4 {
            let start = SealedStream.headByteCount + number * Self.sealedChunk
            var altered = sealed
            altered.replaceSubrange(start..<start + Self.sealedChunk, with: other[start..<start + Self.sealedChunk])
            #expect(refusal { try open(altered) } == .streamAltered, "chunk \(number)")
        }
        let head = SealedStream.headByteCount
        #expect(refusal { try open(Array(other.prefix(head)) + Array(sealed.dropFirst(head))) } == .streamAltered)
    }

    @Test func `is refused with any altered byte`() {
        for index in 0..<SealedStream.headByteCount {
            var altered = sealed
            altered[index] ^= 1
            #expect(refusal { try open(altered) } == (index == 0 ? .unknownFormat : .doesNotOpen), "byte \(index)")
        }
        for index in stride(from: SealedStream.headByteCount, to: sealed.count, by: 30_011) {
            var altered = sealed
            altered[index] ^= 0x80
            #expect(refusal { try open(altered) } == .streamAltered, "byte \(index)")
        }
    }

    @Test func `ends at once when its sink does`() {
        struct Full: Error {}
        var calls = 0
        #expect(throws: Full.self) {
            try content.withUnsafeBytes { bytes in
                try SealedStream.seal(bytes, under: key, bound: .sample) { _ in
                    calls += 1
                    if calls == 2 { throw Full() }
                }
            }
        }
        #expect(calls == 2)
    }

    @Test func `is not taken for whole by a reader that stops early`() throws {
        let (head, chunks) = chunks()
        var reader = try head.withUnsafeBytes { try SealedStream.Reader(head: $0, under: key, bound: .sample) }
        #expect(reader.byteCount == content.count)
        #expect(reader.chunkCount == 4)
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        for (number, chunk) in chunks.enumerated() {
            #expect(refusal { try reader.finish() } == .streamCutShort)
            let count = try chunk.withUnsafeBytes { part in
                try buffer.withUnsafeMutableBytes { try reader.open(part, into: $0) }
            }
            #expect(Array(buffer.prefix(count)) == Array(content.dropFirst(number * Self.chunk).prefix(Self.chunk)))
        }
        try reader.finish()
    }
}
