import Disclosure
import Sealing

/// The files of a release, made from its published tables alone.
package enum ReleaseFiles {
    /// The file that the ledger reads back: every table as JSON-stat, with Swedish words.
    static let tables = "tables.json"
    /// The proof that nobody is given away.
    static let certificate = "certificate.json"
    /// The report for people, in both languages.
    static let page = "report.html"
    /// What is signed: it names every other file by its digest.
    package static let manifest = "manifest.json"
    static let signature = "manifest.json.p7s"

    /// Every file of a release by its name; each of an exact return says for whom alone it is.
    static func make(_ contents: ReleaseContents, certificate: [UInt8]?, settings: ReleaseSettings) throws(OfficeError)
        -> [String: [UInt8]]
    {
        var files: [String: [UInt8]] = [:]
        files[Self.certificate] = certificate
        for language in ReportLanguage.allCases {
            let page = contents.page(in: language)
            let source = contents.facts.publisher + (page.isExact ? " – \(page.header)" : "")
            var sheets: [ReleaseWorkbook.Sheet] = []
            for (table, published) in zip(contents.report.tables, contents.tables) {
                let text = table.text(in: language, source: source)
                let name = "\(table.definition.id).\(language.rawValue)"
                files["\(name).csv"] = published.csv(text)
                files["\(name).json"] = published.jsonStat(text)
                files["\(name).px"] = published.pcAxis(text)
                sheets.append(ReleaseWorkbook.Sheet(table: published, text: text))
            }
            let workbook = ReleaseWorkbook(
                title: page.title,
                sheets: sheets,
                language: language,
                warning: page.warning,
                made: contents.made
            )
            files["tables.\(language.rawValue).xlsx"] = try workbook.bytes()
            if language == .swedish {
                files[tables] = PublishedTable.jsonStat(collection: sheets.map { ($0.table, $0.text) })
            }
        }
        do {
            if let page = settings.page { files[Self.page] = try page(contents) }
        } catch {
            throw OfficeError(.unexpected, "The page of a report cannot be set: \(error)", cause: error)
        }
        return files
    }

    /// Name, digest and size of each file, by name.
    static func list(_ files: [String: [UInt8]]) -> [ReleaseManifest.File] {
        files.sorted { $0.key < $1.key }.map { name, content in
            ReleaseManifest.File(
                name: name,
                sha256: Hexadecimal.text(of: SealedHash.of(content)),
                bytes: content.count
            )
        }
    }

    /// The media type of a file of a release, by its ending.
    package static func mediaType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "csv": "text/csv"
        case "json": "application/json"
        case "px": "text/plain"
        case "html": "text/html"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "p7s": "application/pkcs7-signature"
        default: "application/octet-stream"
        }
    }

    /// What a file of a release is, in words.
    static func title(of name: String) -> Wording {
        switch name {
        case tables: return Wording("Alla tabeller", "All tables")
        case certificate: return Wording("Bevis för skyddet", "Proof of the protection")
        case page: return Wording("Rapporten", "The report")
        default:
            let parts = name.split(separator: ".").map(String.init)
            guard parts.count == 3 else { return Wording(name, name) }
            let isSwedish = parts[1] == ReportLanguage.swedish.rawValue
            guard parts[0] != "tables" else {
                return Wording(
                    "Alla tabeller, på \(isSwedish ? "svenska" : "engelska")",
                    "All tables, in \(isSwedish ? "Swedish" : "English")"
                )
            }
            return Wording(
                "\(parts[0]), på \(isSwedish ? "svenska" : "engelska")",
                "\(parts[0]), in \(isSwedish ? "Swedish" : "English")"
            )
        }
    }
}
