import BureauDesk
import BureauOffice
import Disclosure
import Foundation

extension DaemonConfiguration {
    /// What the file says about releases, with the definitions and the table of noise that it names.
    ///
    /// Refuses a folder or file that cannot be read, values out of range, and a catalogue with a fault: every one is named.
    static func releases(_ reader: ConfigurationReading, publisher: LetterBureau) throws -> ReleaseSettings {
        var settings = ReleaseSettings(reports: ShippedReports.definitions, perturbation: ShippedReports.noise)
        if let folder = try reader.path("releases.reports") { settings.reports = try definitions(in: folder) }
        if let file = try reader.path("releases.perturbation") {
            guard let noise = FileManager.default.contents(atPath: file) else {
                throw ConfigurationFault("releases.perturbation names \(file), which cannot be read.")
            }
            settings.perturbation = Array(noise)
        }
        settings.parameters = try parameters(reader)
        settings.municipalities = try municipalities(reader)
        settings.breaks = try breaks(reader)
        settings.threshold = try reader.int("releases.threshold", default: settings.threshold, in: 2...1000)
        settings.width = try reader.int("releases.width", default: settings.threshold, in: 1...1000)
        settings.seconds = try reader.int("releases.seconds", default: settings.seconds, in: 1...3600)
        settings.retentionYears = try reader.int(
            "releases.retentionYears",
            default: settings.retentionYears,
            in: 1...100
        )
        settings.publisher = publisher.name ?? ""
        settings.contact = publisher.contact.map { $0.split(separator: "\n").joined(separator: ", ") } ?? ""
        settings.address = try reader.string("releases.address", default: "")
        settings.email = try reader.string("releases.email", default: "")
        try checkPortal(settings)
        do {
            _ = try settings.catalogue()
        } catch {
            throw ConfigurationFault("The reports of releases cannot be used.\n\(error.message)")
        }
        return settings
    }

    private static func definitions(in folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".json") {
            guard let content = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw ConfigurationFault("releases.reports holds \(name), which cannot be read.")
            }
            files[name] = Array(content)
        }
        guard !files.isEmpty else {
            throw ConfigurationFault(
                "releases.reports names \(folder), which holds no definition (*.json) of a report."
            )
        }
        return files
    }

    private static func parameters(_ reader: ConfigurationReading) throws -> [String: String] {
        guard let value = reader.open["releases.parameters"] else { return [:] }
        guard let parameters = value as? [String: String], parameters.values.allSatisfy(isName) else {
            throw ConfigurationFault(
                "releases.parameters is no object of names and codes, such as {\"largest\": \"Malmö\"}."
            )
        }
        return parameters
    }

    private static func municipalities(_ reader: ConfigurationReading) throws -> [String] {
        guard let value = reader.open["releases.municipalities"] else { return [] }
        guard let names = value as? [String], names.allSatisfy(isName), Set(names).count == names.count else {
            throw ConfigurationFault("releases.municipalities is no list of different names, such as [\"Malmö\"].")
        }
        return names
    }

    private static func breaks(_ reader: ConfigurationReading) throws -> [SeriesBreak] {
        guard let value = reader.open["releases.breaks"] else { return [] }
        let example = "{\"2027\": {\"sv\": \"nytt webbformulär\", \"en\": \"new web form\"}}"
        guard let years = value as? [String: [String: String]] else {
            throw ConfigurationFault("releases.breaks is no object of years, such as \(example).")
        }
        return try years.sorted { $0.key < $1.key }.map { year, words in
            guard let number = Int(year), (1900...2200).contains(number), Set(words.keys) == ["sv", "en"],
                words.values.allSatisfy({ isName($0) })
            else { throw ConfigurationFault("releases.breaks has a wrong entry for \(year). Write it as \(example).") }
            return SeriesBreak(year: number, what: Wording(words["sv"] ?? "", words["en"] ?? ""))
        }
    }

    /// One line of words.
    private static func isName(_ text: String) -> Bool {
        !text.allSatisfy(\.isWhitespace) && text.count <= 200 && !text.contains { $0.isNewline }
    }

    private static func checkPortal(_ settings: ReleaseSettings) throws {
        guard !(settings.address.isEmpty && settings.email.isEmpty) else { return }
        do {
            _ = try ReleaseCatalog(
                address: settings.address,
                publisher: settings.publisher,
                email: settings.email,
                datasets: []
            )
        } catch {
            throw ConfigurationFault("releases.address, releases.email or bureau.name cannot be used. \(error.message)")
        }
    }
}
