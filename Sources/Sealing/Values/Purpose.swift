/// What a sealed value is for.
///
/// Part of the additional data: a value sealed for one purpose never opens for another.
///
/// The numbers are stored in every sealed value and are never given to another purpose.
package enum Purpose: UInt8, CaseIterable, Sendable, Hashable {
    /// Who, when and what kind: what stays of an event when its content is struck.
    case eventHeader = 1
    /// The content of an event of a case.
    case eventContent = 2
    /// The key of epoch n−1 sealed under the key of epoch n.
    case epochLink = 3
    /// The key of a case wrapped for one holder.
    case caseWrap = 4
    /// A person's private halves, sealed under their passphrase.
    case userPrivateKeys = 5
    /// The private halves of a generation of the supervisors' key, sealed to one supervisor.
    case supervisorsPrivateKeys = 6
    /// The secret of a person's authenticator, sealed under the daemon's key.
    case totpSecret = 7
    /// The key under which the log names a case.
    case logKey = 8
    /// The head of a desk image, sealed to its owner.
    case deskImageHead = 9
    /// The chunks of a desk image.
    case deskImageChunk = 10
    /// The key that turns names into tokens, sealed to one person.
    case matchingKey = 11
    /// What a person keeps in their account: the confirmed verification key of the supervisors and its generation.
    case accountMemory = 12
    /// What the recovery key opens.
    case recovery = 13
    /// The record of an answered request.
    case idempotencyKey = 14
    /// A token of a name or organisation number, for conflict and duplicate checks.
    case matchingToken = 15
    /// The key that authenticates the head of the log, sealed under the daemon's key.
    case logHeadKey = 16
    /// The number of a case, sealed as it is taken.
    case caseNumber = 17
    /// The statistical record of a case.
    case statisticalRecord = 18
    /// Who is told of a day on which a clock ends, sealed under the daemon's key.
    case reminder = 19
    /// A release before it is published.
    case release = 20
    /// A tie that somebody of the staff has declared.
    case tie = 21
    /// What a conflict check met, sealed to one who may know why.
    case conflictQuestion = 22
    /// The matching key of generation n−1 sealed under that of generation n.
    case matchingLink = 23
    /// A time in which somebody is away, sealed under the daemon's key.
    case awayPeriod = 24
    /// Where somebody's reminders are sent, sealed under the daemon's key.
    case mailAddress = 25
}
