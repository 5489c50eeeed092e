import Disclosure

/// The files of a release, made from its published tables alone.
enum ReleaseFiles {
    /// The file that the ledger reads back: every table as JSON-stat, with Swedish words.
    static let tables = "tables.json"
    /// The proof that nobody is given away.
    static let certificate = "certificate.json"
    static let manifest = "manifest.json"
    static let signature = "manifest.json.p7s"

    /// Every file of a release by its name.
    static func make(_ contents: ReleaseContents, certificate: [UInt8]?, settings: ReleaseSettings) throws
        -> [String: [UInt8]]
    {
        let words = contents.report.tables.map { $0.text(in: .swedish, source: contents.publisher) }
        var files = [tables: PublishedTable.jsonStat(collection: Array(zip(contents.tables, words)))]
        files[Self.certificate] = certificate
        for language in ReportLanguage.allCases {
            for (table, published) in zip(contents.report.tables, contents.tables) {
                let text = table.text(in: language, source: contents.publisher)
                let name = "\(table.definition.id).\(language.rawValue)"
                files["\(name).csv"] = published.csv(text)
                files["\(name).json"] = published.jsonStat(text)
                files["\(name).px"] = published.pcAxis(text)
            }
            if let page = settings.page { files["report.\(language.rawValue).html"] = try page(contents, language) }
        }
        return files
    }

    /// Name, digest and size of each file, by name.
    static func list(_ files: [String: [UInt8]]) throws(OfficeError) -> [ReleaseManifest.File] {
        try files.sorted { $0.key < $1.key }.map { name, content throws(OfficeError) in
            ReleaseManifest.File(name: name, sha256: try ReleaseDigest.of(content).hex, bytes: content.count)
        }
    }
}
