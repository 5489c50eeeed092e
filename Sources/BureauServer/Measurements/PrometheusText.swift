/// The Prometheus text format, version 0.0.4.
struct PrometheusText {
    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    mutating func family(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: String) {
        let written = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        text += written.isEmpty ? "\(name) \(value)\n" : "\(name){\(written)} \(value)\n"
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Int) {
        family(name, "gauge", help)
        sample(name, [], String(value))
    }

    mutating func counter(_ name: String, _ help: String, _ value: Int) {
        family(name, "counter", help)
        sample(name, [], String(value))
    }

    mutating func histogram(_ name: String, _ labels: [(String, String)], _ histogram: Histogram) {
        var running = 0
        for (index, count) in histogram.counts.enumerated() {
            running += count
            let bound = index < Histogram.bounds.count ? String(Histogram.bounds[index]) : "+Inf"
            sample(name + "_bucket", labels + [("le", bound)], String(running))
        }
        sample(name + "_sum", labels, String(histogram.sum))
        sample(name + "_count", labels, String(running))
    }

    /// Writes what the server itself counted.
    mutating func append(_ state: Measurements.State) {
        family("bureau_http_requests_total", "counter", "Requests answered, by route pattern and status.")
        for (request, count) in state.requests.sorted(by: { $0.key < $1.key }) {
            sample(
                "bureau_http_requests_total",
                [("route", request.route), ("method", request.method), ("status", String(request.status))],
                String(count)
            )
        }
        family("bureau_http_request_duration_seconds", "histogram", "Time from the head of a request to its answer.")
        for (route, durations) in state.durations.sorted(by: { $0.key < $1.key }) {
            histogram("bureau_http_request_duration_seconds", [("route", route)], durations)
        }
        gauge("bureau_http_requests_in_flight", "Requests being answered now.", state.inFlight)
        family("bureau_sign_ins_total", "counter", "Tries to sign in, by outcome.")
        for (outcome, count) in state.signIns.sorted(by: { $0.key < $1.key }) {
            sample("bureau_sign_ins_total", [("outcome", outcome)], String(count))
        }
    }

    private static func escaped(_ value: String) -> String {
        var result = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
