import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Foundation

/// Pages of the register: every filter, two at once, and one that finds nothing.
struct PagingClient: LoadClient {
    let token: String
    let paths: [String]
    private var current: Int

    init(token: String, client: Int, today: Day, assignee: String) {
        self.token = token
        paths = Self.queries(today, assignee).map { "/v1/cases?" + $0 }
        current = client * 5
    }

    mutating func request() -> [UInt8] {
        current += 1
        return Request.get(paths[current % paths.count], token: token)
    }

    /// The fixed mix.
    static func queries(_ today: Day, _ assignee: String) -> [String] {
        let year = today.year
        let filters: [[(String, String)]] = [
            [],
            [("phase", "intake")], [("phase", "closed")], [("assignee", assignee)], [("assignee", "none")],
            [("number", "\(year)-17")], [("receivedFrom", "\(year - 1)-01-01"), ("receivedTo", "\(year - 1)-03-31")],
            [("closedFrom", "\(year)-01-01")], [("ground", "ETN")], [("ground", "KOI")], [("form", "trakasserier")],
            [("area", "UTB")], [("municipality", "Malmö")], [("municipality", "Kiruna")],
            [("respondentKind", "SKOLA")], [("overdue", "true")], [("reference", "EXT-10")],
            // Two at once.
            [("phase", "assessment"), ("ground", "FUN")], [("municipality", "Kiruna"), ("ground", "KOI")],
            [("area", "BOS"), ("respondentKind", "HYRESVÄRD")], [("assignee", assignee), ("phase", "intake")],
            [("phase", "closed"), ("receivedFrom", "\(year)-01-01")],
            // Nothing.
            [("municipality", "Ankeborg")], [("phase", "action"), ("ground", "ETN")],
        ]
        let sorts = ["-number", "received", "-changed", "next-due", "name"]
        return filters.enumerated().map { index, filter in
            let items = filter + [("sort", sorts[index % sorts.count])]
            return QueryString(items.map { QueryString.Item($0.0, $0.1) }).text
        }
    }
}

/// Searches: of ten, six for rare words, two for middling ones, one for a word that stands in most cases, and one for
/// the beginning of a word.
struct SearchingClient: LoadClient {
    let token: String
    var random: SplitMix
    private var count = 0

    init(token: String, random: SplitMix) {
        self.token = token
        self.random = random
    }

    mutating func request() -> [UInt8] {
        defer { count += 1 }
        let body = Array(#"{"text":"\#(words())"}"#.utf8)
        return Request.post("/v1/searches", token: token, body: body)
    }

    private mutating func words() -> String {
        switch count % 10 {
        case 0, 1, 3, 5, 6, 8: Vocabulary.rare.randomElement(using: &random)!
        case 2, 7: Vocabulary.middling.randomElement(using: &random)!
        case 4: Vocabulary.everywhere
        default: String(Vocabulary.rare.randomElement(using: &random)!.prefix(3)) + "*"
        }
    }
}
