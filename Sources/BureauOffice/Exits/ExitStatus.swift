package import DiscriminationLaw

/// With which status `bureaud` and `bureauctl` end; stable, so that scripts may rely on it.
///
/// 0 to 9 tell what became of a request, 10 and above what is wrong with the bureau's files or its machine.
package enum ExitStatus: Int32, CaseIterable, Sendable {
    /// It was done.
    case success = 0
    /// It was refused, or something failed that has no status of its own.
    case failure = 1
    /// The command line, or the daemon's configuration, is wrong.
    case usage = 2
    /// The daemon cannot be reached, or did not answer.
    case unreachable = 3
    /// Nobody is signed in, or name, passphrase or code is wrong.
    case notSignedIn = 4
    /// There is no such thing, or none that this person may know of.
    case notFound = 5
    /// Something changed meanwhile, or stands in the way as it is now.
    case conflict = 6
    /// A field or a file is not as it must be.
    case invalidInput = 7
    /// The daemon is busy or wants to be asked later.
    case busy = 8
    /// The bureau cannot be opened, for a reason without a status of its own.
    case cannotStart = 10
    /// There is no bureau in the folder.
    case notCreated = 11
    /// Another process has the data folder.
    case locked = 12
    /// Others may reach the folder or a file in it, or the program may not.
    case permissions = 13
    /// The file was written by a later release.
    case newerFile = 14
    /// The file is damaged, or not a bureau's.
    case damaged = 15
    /// The disk is full.
    case diskFull = 16
    /// The log does not chain, or an account is not the one the log knows.
    case brokenLog = 17
    /// A setting of SQLite that the sealing relies on does not hold.
    case setting = 18
    /// There is something already where something new was to be made.
    case alreadyExists = 19
    /// The disk failed to read or write.
    case inputOutput = 20

    /// What the status means, in words.
    package var words: BilingualText {
        switch self {
        case .success: BilingualText("Det är gjort.", "It was done.")
        case .failure:
            BilingualText("Nekat, eller ett fel utan egen kod.", "Refused, or a failure without a status of its own.")
        case .usage:
            BilingualText(
                "Kommandoraden eller inställningarna är fel.",
                "The command line or the configuration is wrong."
            )
        case .unreachable:
            BilingualText("Tjänsten nås inte eller svarar inte.", "The daemon cannot be reached or does not answer.")
        case .notSignedIn:
            BilingualText(
                "Ingen är inloggad, eller namn, lösenfras eller kod stämmer inte.",
                "Nobody is signed in, or name, passphrase or code is wrong."
            )
        case .notFound:
            BilingualText(
                "Det finns inte, eller du får inte veta om det.",
                "There is no such thing, or none you may know of."
            )
        case .conflict:
            BilingualText(
                "Något har ändrats, eller är så att det inte går.",
                "Something changed meanwhile, or stands in the way."
            )
        case .invalidInput: BilingualText("Ett fält eller en fil är fel.", "A field or a file is not as it must be.")
        case .busy: BilingualText("Tjänsten är upptagen; försök senare.", "The daemon is busy; try later.")
        case .cannotStart:
            BilingualText(
                "Byrån kan inte öppnas, av ett skäl utan egen kod.",
                "The bureau cannot be opened, for another reason."
            )
        case .notCreated: BilingualText("Det finns ingen byrå i mappen.", "There is no bureau in the folder.")
        case .alreadyExists: BilingualText("Det finns redan något där.", "There is something there already.")
        case .locked: BilingualText("En annan process använder datamappen.", "Another process has the data folder.")
        case .permissions:
            BilingualText(
                "Rättigheterna på mappen eller en fil är fel.",
                "The permissions of the folder or a file are wrong."
            )
        case .newerFile:
            BilingualText("Filen är skriven av en senare version.", "The file was written by a later release.")
        case .damaged: BilingualText("Filen är skadad eller ingen byrås.", "The file is damaged, or not a bureau's.")
        case .diskFull: BilingualText("Disken är full.", "The disk is full.")
        case .brokenLog: BilingualText("Loggen hänger inte ihop.", "The log does not chain.")
        case .setting: BilingualText("En inställning i SQLite gäller inte.", "A setting of SQLite does not hold.")
        case .inputOutput: BilingualText("Disken kunde inte läsas eller skrivas.", "The disk failed to read or write.")
        }
    }
}
