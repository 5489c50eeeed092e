import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation

/// Asks for the same address again and again.
struct AddressClient: LoadClient {
    let bytes: [UInt8]

    func request() -> [UInt8] { bytes }
}

/// Reads one case after the other.
struct ReadingClient: LoadClient {
    let cases: [Population.Place]
    let token: String
    var random: SplitMix

    mutating func request() -> [UInt8] {
        Request.get("/v1/cases/\(cases.randomElement(using: &random)!.id)", token: token)
    }
}

/// Registers new cases, each with a key of its own against doubles.
struct RegisteringClient: LoadClient {
    let token: String
    let client: Int
    let today: Day
    private let sample = SampleCases(longEvery: .max)
    private let encoder = JSONEncoder()
    private var count = 0

    init(token: String, client: Int, today: Day) {
        self.token = token
        self.client = client
        self.today = today
    }

    mutating func request() -> [UInt8] {
        count += 1
        // Numbers far behind those of the population.
        let index = 1_000_000_000 + client * 10_000_000 + count
        let body = (try? encoder.encode(sample.registration(index, on: today))) ?? Data()
        let key = "Idempotency-Key: register-\(index)\r\n"
        return Request.post("/v1/cases", token: token, fields: key, body: Array(body))
    }
}

/// Adds notes to cases of its own, one after the other, each at the version that the last answer had.
struct AppendingClient: LoadClient {
    let token: String
    var cases: [Population.Place]
    var random: SplitMix
    private var current = 0
    private var count = 0

    /// - Parameter cases: none that another client writes to.
    init(token: String, cases: [Population.Place], random: SplitMix) {
        self.token = token
        self.cases = cases
        self.random = random
    }

    mutating func request() -> [UInt8] {
        current = (current + 1) % cases.count
        count += 1
        let place = cases[current]
        let note = AddNote(note: SampleCases.note(&random))
        let body = (try? JSONEncoder().encode(note)) ?? Data()
        let fields =
            "If-Match: \"v\(place.version).supervisor.sv\"\r\nIdempotency-Key: append-\(random.next())-\(count)\r\n"
        return Request.post("/v1/cases/\(place.id)/add-note", token: token, fields: fields, body: Array(body))
    }

    mutating func took(_ answer: HTTPConnection.Answer) throws {
        guard answer.status == 200 else {
            throw BenchFailure("an append has the status \(answer.status): \(answer.text.prefix(300))")
        }
        cases[current].version += 1
    }
}
