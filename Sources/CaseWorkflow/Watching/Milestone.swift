package import DiscriminationLaw

/// A point that a bureau has promised to reach within so many working days of the contact.
package enum Milestone: String, CodeList {
    case firstAnswer = "first-answer"
    case firstMeeting = "first-meeting"

    package var label: BilingualText {
        switch self {
        case .firstAnswer: BilingualText("första svaret", "the first answer")
        case .firstMeeting: BilingualText("första mötet", "the first meeting")
        }
    }
}
