extension RefusalCode {
    /// Whether the person may not, or the case is not such that it could be done.
    package var kind: Refusal.Kind {
        switch self {
        case .roleMissing, .notHolder, .supervisorsMatter: .forbidden
        case .malformed: .malformed
        default: .conflict
        }
    }
}
