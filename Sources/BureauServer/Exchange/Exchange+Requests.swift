import BureauContract
import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Hummingbird

extension Exchange {
    /// Reads the body as a request that checks its own shape: 400 or 422.
    func checked<Value: CheckedRequest>(_ type: Value.Type) throws -> Value {
        let value = try decode(type)
        try refuse(value.faults())
        return value
    }

    /// Reads the query as a filter: 422 with each parameter that cannot be accepted.
    func filter<Value>(_ read: (QueryString, inout [Fault]) -> Value) throws -> Value {
        var faults: [Fault] = []
        let value = read(query, &faults)
        try refuse(faults)
        return value
    }

    /// The address of the next page of this request's list.
    func nextPage(_ cursor: String?) -> String? {
        cursor.map { route.path + "?" + query.setting("cursor", to: $0).text }
    }

    /// The language that the query names, before `Accept-Language`.
    func chosenLanguage(_ faults: inout [Fault]) -> Language {
        guard let text = query["lang"] else { return language }
        guard let named = Language(rawValue: text) else {
            faults.append(Fault(path: "lang", code: .malformed))
            return language
        }
        return named
    }

    /// Refuses with 422 where there is a fault.
    func refuse(_ faults: [Fault]) throws {
        guard faults.isEmpty else {
            throw Refused(.invalidFields) { language in faults.map { Problem.Field($0, in: language) } }
        }
    }
}
