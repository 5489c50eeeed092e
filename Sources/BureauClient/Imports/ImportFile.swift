import BureauContract
import CaseWorkflow
package import DiscriminationLaw

/// An import file that was checked as a whole: what it would do, case by case.
package struct ImportFile: Sendable {
    /// The largest file that is read, in bytes.
    package static let maximumBytes = 64 << 20
    /// More faults than these are not told; whoever has so many has the wrong file.
    static let maximumFaults = 200

    package let plans: [ImportPlan]

    /// Reads and checks a file: the JSON text, every field of every record, and every command that would follow.
    ///
    /// - Throws: all faults found, each with line, column and field.
    package init(reading bytes: [UInt8], today: Day) throws(ImportFaults) {
        guard bytes.count <= Self.maximumBytes else {
            throw ImportFaults(faults: [
                .whole("too-large", "filen är större än 64 MB", "the file is larger than 64 MB")
            ])
        }
        let document: JSONDocument
        do {
            document = try JSONDocument(reading: bytes)
        } catch {
            throw ImportFaults(faults: [ImportFault(error)])
        }
        guard let elements = document.root.elements else {
            throw ImportFaults(
                faults: [
                    .whole("not-an-array", "filen ska vara en lista av ärenden", "the file must be an array of cases")
                ]
            )
        }
        var plans: [ImportPlan] = []
        var faults: [ImportFault] = []
        var seen: Set<String> = []
        for (index, element) in elements.enumerated() where faults.count < Self.maximumFaults {
            let path = JSONPath.root.appending(index: index)
            do {
                let record = try document.decode(ImportRecord.self, from: element, at: path)
                var check = ImportCheck(document: document, element: element, path: path, today: today)
                check.record(record)
                if !seen.insert(record.id).inserted {
                    check.add("id", "duplicate", "förekommer i ett tidigare ärende", "stands in an earlier case")
                }
                let plan = ImportPlan(record, today: today)
                check.commands(plan.commands)
                faults += check.faults
                plans.append(plan)
            } catch {
                faults += error.faults.map(ImportFault.init)
            }
        }
        guard faults.isEmpty else {
            throw ImportFaults(faults: faults.sorted { $0.isBefore($1) }.prefix(Self.maximumFaults).map { $0 })
        }
        self.plans = plans
    }
}

extension ImportFault {
    fileprivate func isBefore(_ other: ImportFault) -> Bool {
        (position?.line ?? 0, position?.column ?? 0) < (other.position?.line ?? 0, other.position?.column ?? 0)
    }

    fileprivate static func whole(_ code: String, _ swedish: String, _ english: String) -> ImportFault {
        ImportFault(position: nil, field: "", code: code, words: BilingualText(swedish, english))
    }
}
