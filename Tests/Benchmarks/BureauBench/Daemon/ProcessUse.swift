import Foundation

/// What a process uses of memory and processor, as the kernel counts it.
struct ProcessUse {
    let residentMegabytes: Double
    /// The most resident memory since it was last forgotten.
    let peakMegabytes: Double
    let cpuSeconds: Double

    static var own: ProcessUse { ProcessUse(pid: ProcessInfo.processInfo.processIdentifier) }

    init(pid: Int32) {
        var memory: [String: Double] = [:]
        let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
        for line in status.split(separator: "\n") where line.hasPrefix("VmRSS:") || line.hasPrefix("VmHWM:") {
            let words = line.split(whereSeparator: \.isWhitespace)
            memory[String(words[0])] = (Double(words[1]) ?? 0) / 1024
        }
        residentMegabytes = memory["VmRSS:"] ?? 0
        peakMegabytes = memory["VmHWM:"] ?? 0
        let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
        cpuSeconds = ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Lets the kernel forget the peak, so that the next one belongs to what follows.
    static func forgetPeak(pid: Int32) {
        try? "5".write(toFile: "/proc/\(pid)/clear_refs", atomically: false, encoding: .utf8)
    }
}
