/// How much a sealed value tells of its size.
package enum Padding: Sendable, Hashable {
    /// The whole sealed value is 256 bytes, 1, 4, 16 or 64 kB, or a multiple of 64 kB.
    case classes
    /// The sealed value is as long as it must be: 33 bytes more than its content. For values whose size is fixed.
    case none

    private static let steps = [256, 1_024, 4_096, 16_384, 65_536]

    /// The size of the class that holds `byteCount` bytes.
    func paddedByteCount(for byteCount: Int) -> Int {
        switch self {
        case .none: byteCount
        case .classes:
            Self.steps.first { byteCount <= $0 } ?? (byteCount + 65_535) / 65_536 * 65_536
        }
    }
}
