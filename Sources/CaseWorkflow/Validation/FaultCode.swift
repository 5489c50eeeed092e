package import DiscriminationLaw

/// What is wrong with a value.
package enum FaultCode: String, CodeList {
    case empty
    case missing
    case tooLong
    case tooMany
    case tooFew
    case duplicate
    case unknownReference
    case selfReference
    case outOfOrder
    case inFuture
    case inPast
    case notAllowed
    case mismatch
    case malformed

    package var label: BilingualText {
        switch self {
        case .empty: BilingualText("får inte vara tom", "must not be empty")
        case .missing: BilingualText("saknas", "is missing")
        case .tooLong: BilingualText("är för lång", "is too long")
        case .tooMany: BilingualText("är för många eller för stor", "is too many or too large")
        case .tooFew: BilingualText("är för få eller för liten", "is too few or too small")
        case .duplicate: BilingualText("förekommer två gånger", "stands there twice")
        case .unknownReference:
            BilingualText("pekar på något som inte finns", "points to something that does not exist")
        case .selfReference: BilingualText("pekar på sig själv", "points to itself")
        case .outOfOrder: BilingualText("slutar innan det börjar", "ends before it begins")
        case .inFuture: BilingualText("ligger i framtiden", "lies in the future")
        case .inPast: BilingualText("har passerat", "has passed")
        case .notAllowed: BilingualText("får inte anges här", "must not be given here")
        case .mismatch: BilingualText("stämmer inte", "does not fit")
        case .malformed: BilingualText("har fel form", "has the wrong form")
        }
    }
}
