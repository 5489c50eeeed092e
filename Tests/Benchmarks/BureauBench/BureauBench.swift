import Foundation

/// Measures the daemon as it is delivered: over HTTP on loopback, with a bureau of each size, in one run; and the making of
/// releases, in its own process.
@main
enum BureauBench {
    static func main() async {
        do {
            let options = try BenchOptions(CommandLine.arguments)
            var report = Report()
            report.machine = [
                "processors": String(ProcessInfo.processInfo.activeProcessorCount),
                "load before": (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?
                    .split(separator: " ").prefix(3).joined(separator: " ") ?? "",
            ]
            for size in options.sizes {
                let (population, folder) = try await Population.prepare(cases: size, in: options.data)
                var scale = Scale(options, population, folder, report)
                try scale.run()
                report = scale.report
            }
            if options.runs("releases") {
                var releases = try ReleaseMeasures(report, reports: options.reports)
                try releases.run()
                report = releases.report
            }
            print(report.table)
            print(
                "\n\(report.machine.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; "))"
            )
            guard !options.json.isEmpty else { return }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(report).write(to: URL(filePath: options.json))
        } catch {
            Progress.say("bureaubench: \(error)")
            exit(1)
        }
    }
}
