/// What a run is told on its command line.
struct BenchOptions {
    /// The daemon's program.
    var daemon = ""
    /// Where bureaus are made.
    var data = ""
    /// The file for the report in JSON.
    var json = ""
    /// The folder with the definitions of reports.
    var reports = "Config/reports"
    var sizes = [1_000, 100_000]
    /// How long each load lasts.
    var seconds = 10.0
    /// Which loads are run, by the first word of their name; every one where none is named.
    var loads: Set<String> = []

    func runs(_ load: String) -> Bool { loads.isEmpty || loads.contains(load) }

    init(_ arguments: [String]) throws {
        var rest = arguments.dropFirst()
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchFailure("\(name) has no value") }
            switch name {
            case "--daemon": daemon = value
            case "--data": data = value
            case "--json": json = value
            case "--reports": reports = value
            case "--sizes": sizes = value.split(separator: ",").compactMap { Int($0) }
            case "--seconds": seconds = Double(value) ?? seconds
            case "--loads": loads = Set(value.split(separator: ",").map(String.init))
            default: throw BenchFailure("\(name) is no option")
            }
        }
        guard !daemon.isEmpty, !data.isEmpty, !sizes.isEmpty else {
            throw BenchFailure(
                "bureaubench --daemon PROGRAM --data FOLDER [--json FILE] [--sizes N,N] [--seconds S] [--loads NAME,NAME]"
            )
        }
    }
}
