import Glibc

/// What the process forbids itself before it opens anything.
enum ProcessLimits {
    /// No core dump: it would hold keys and cases in plain.
    static func forbidCoreDumps() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    }
}
