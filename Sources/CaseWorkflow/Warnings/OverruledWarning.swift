package import DiscriminationLaw

/// The reason for which a classification was kept against a warning; it holds for that classification and for no other.
package struct OverruledWarning: Sendable, Equatable {
    package let reason: String
    /// What was alleged and assessed when it was given.
    private let about: [Classification]

    init(reason: String, about: [Classification]) {
        self.reason = reason
        self.about = about
    }

    /// The reason, where it was given for this classification.
    package func reason(for classification: Classification) -> String? {
        about.contains(classification) ? reason : nil
    }
}
