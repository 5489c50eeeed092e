import CaseWorkflow
import DiscriminationLaw
import Foundation

@testable import Disclosure

/// The code lists of the statistical record, and made-up records.
enum SampleCatalogue {
    static let municipalities = ["Ådala", "Österby", "Sjövik", "Fallnäs"]

    static let codes: [String: DimensionCodes] = {
        func law<Term: StatutoryTerm>(_ type: Term.Type) -> DimensionCodes {
            let all = Array(Term.allCases)
            return DimensionCodes(
                all.map(\.rawValue),
                labels: Dictionary(
                    uniqueKeysWithValues: all.map { ($0.rawValue, Wording($0.statutoryLabel, $0.english)) }
                )
            )
        }
        func list<List: CodeList>(_ type: List.Type) -> DimensionCodes {
            let all = Array(List.allCases)
            return DimensionCodes(
                all.map(\.rawValue),
                labels: Dictionary(
                    uniqueKeysWithValues: all.map { ($0.rawValue, Wording($0.label.swedish, $0.label.english)) }
                )
            )
        }
        return [
            "ground": law(Ground.self), "area": law(SocietalArea.self), "form": law(Form.self),
            "sex": list(Sex.self), "ageBand": list(AgeBand.self), "channel": list(ContactChannel.self),
            "respondentKind": list(RespondentKind.self), "outcome": list(ClosureCode.self),
            "caseType": DimensionCodes(["INFO", "RÅD", "UTREDNING", "OMBUD", "PROCESS", "UTANFÖR", "HÄNVISAD_DIREKT"]),
            "campaign": DimensionCodes(["ja", "nej"]), "municipality": DimensionCodes(municipalities),
            "eventMunicipality": DimensionCodes(municipalities),
        ]
    }()

    /// The project's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func shipped() throws -> [String: [UInt8]] {
        let folder = root.appending(path: "Config/reports")
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = Array(try Data(contentsOf: folder.appending(path: name)))
        }
        return files
    }

    static func report(_ id: String) throws -> ReportDefinition {
        let file = "\(id).json"
        return try ReportDefinition(reading: try shipped()[file] ?? [], file: file)
    }

    /// A bureau's records of some years, skewed as in life.
    static func records(cases: Int, years: ClosedRange<Int>, numbers: inout SampleNumbers) -> [ReportRecord] {
        var records: [ReportRecord] = []
        for year in years {
            let bureau = SampleBureau(cases: cases, numbers: &numbers)
            for places in bureau.cases {
                func draw(_ list: String, _ shares: [Double]) -> [String] {
                    var rest = numbers.share() * shares.reduce(0, +)
                    let place = shares.firstIndex {
                        rest -= $0
                        return rest < 0
                    }
                    return [codes[list]?.codes[place ?? 0] ?? ""]
                }
                var values: [String: [String]] = [
                    "ground": [SampleBureau.grounds[places[0]]],
                    "area": [SampleBureau.areas[places[1]].replacing("SFO", with: "SFÖ")],
                    "form": draw("form", [50, 8, 14, 16, 4, 1, 3, 1, 2, 1]),
                    "channel": draw("channel", [30, 25, 22, 2, 8, 10, 3]),
                    "ageBand": draw("ageBand", [5, 6, 20, 30, 25, 14]),
                    "municipality": draw("municipality", [55, 25, 12, 8]),
                    "eventMunicipality": draw("municipality", [60, 22, 10, 8]),
                    "caseType": draw("caseType", [20, 45, 20, 6, 2, 4, 3]),
                    "outcome": draw("outcome", [35, 15, 18, 6, 5, 2, 4, 2, 3, 1, 1, 1, 0, 0, 4, 3]),
                    "respondentKind": draw("respondentKind", [30, 12, 10, 22, 10, 8, 4, 4]),
                    "campaign": ["nej"],
                ]
                if numbers.share() < 0.95 { values["sex"] = draw("sex", [55, 42, 3]) }
                if numbers.share() < 0.08 { values["ground"]?.append(places[0] == 0 ? "ETN" : "FUN") }
                records.append(
                    ReportRecord(
                        values: values,
                        received: year,
                        closed: numbers.share() < 0.7 ? year : year + 1,
                        key: RecordKey(fraction: numbers.next())
                    )
                )
            }
        }
        return records
    }
}
