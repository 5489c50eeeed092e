import ArgumentParser
import BureauContract

/// How many lines a list shows.
struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("Högst så många.", "At most so many."))) var limit = RegisterFilter.defaultLimit

    /// For the query of the list.
    var item: QueryString.Item { QueryString.Item("limit", String(limit)) }

    func validate() throws {
        guard RegisterFilter.limits.contains(limit) else {
            throw ValidationError(words("limit ska vara 1 till 200.", "limit must be 1 to 200."))
        }
    }
}
