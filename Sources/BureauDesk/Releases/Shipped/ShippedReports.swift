/// The reports that the program brings with it, and its table of noise: what lies in `Config`.
package enum ShippedReports {
    /// The definitions by their file names, as in `Config/reports`.
    package static var definitions: [String: [UInt8]] {
        files.filter { $0.key != noiseFile }.mapValues { Array($0.utf8) }
    }

    /// The table of noise of the cell-key method.
    package static var noise: [UInt8] { Array((files[noiseFile] ?? "").utf8) }

    private static let noiseFile = "perturbation-table.json"
}
