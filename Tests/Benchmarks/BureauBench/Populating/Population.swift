import BureauOffice
import CaseWorkflow
import Foundation
import Logging

/// A bureau with sample cases, made through the office itself: the same commands as over HTTP, the same transactions.
struct Population: Codable {
    static let passphrase = "En påhittad lösenfras för mätning 7"
    static let supervisor = "mätledare"
    static let administrator = "systemvakt"
    static let caseworkers = ["handläggare 1", "handläggare 2", "handläggare 3", "handläggare 4"]
    /// Holds no case at first; registers while the daemon runs, so that a new case is sealed to two keys.
    static let registrar = "mottagare"

    var cases: Int
    var events: Int
    var seconds: Double
    /// The supervisor's account, whose desk is measured.
    var supervisorAccount: String
    /// Cases with twenty events or more.
    var long: [Place]
    /// Other cases, evenly spread.
    var some: [Place]

    /// A case and the version it stands at.
    struct Place: Codable, Sendable {
        var id: String
        var version: Int
    }

    /// The bureau with so many cases, made where there is none yet.
    ///
    /// The master is kept beside the copy that is used, so that a later run begins with the same bytes.
    static func prepare(cases: Int, in data: String) async throws -> (population: Population, folder: String) {
        let manager = FileManager.default
        let master = "\(data)/\(cases).master"
        let record = master + "/population.json"
        if !manager.fileExists(atPath: record) {
            try? manager.removeItem(atPath: master)
            try manager.createDirectory(atPath: master, withIntermediateDirectories: true)
            let population = try await Populator(folder: master + "/bureau", cases: cases).run()
            try JSONEncoder().encode(population).write(to: URL(filePath: record))
        }
        let folder = "\(data)/\(cases).run"
        try? manager.removeItem(atPath: folder)
        try manager.copyItem(atPath: master, toPath: folder)
        let contents = try Data(contentsOf: URL(filePath: record))
        return (try JSONDecoder().decode(Population.self, from: contents), folder)
    }
}
