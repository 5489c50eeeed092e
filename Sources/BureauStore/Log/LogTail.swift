import Sealing
import TransparencyLog

/// The end of the log while a transaction writes: verified once when it is first asked for, moved by every entry, and
/// written with its authentication code once, before the commit.
///
/// Between the writers that share a transaction it is handed on only by those whose work stands.
struct LogTail {
    var head: LogHead
    /// The hash of the rows that are anchored: accounts, generations, certificates, releases, papers.
    var anchored: [UInt8]
    /// The number last given in each year, by year.
    var series: [Int: Int]
    /// Whether the head in the store is another by now.
    var isMoved = false

    /// What is authenticated with the head: the anchored rows, and the number last given in each year.
    var bound: [UInt8] {
        var writer = FieldWriter()
        writer.writeFixed(anchored)
        for (year, last) in series.sorted(by: { $0.key < $1.key }) {
            writer.write(Int64(year))
            writer.write(Int64(last))
        }
        return writer.bytes
    }
}
