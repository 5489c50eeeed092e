package import DiscriminationLaw

/// A kind of problem: its name in the type URI, its status, and its title in both languages.
///
/// A struct and not an enum because the workflow's refusals are problem codes too, each with its own words.
package struct ProblemCode: Sendable, Hashable {
    /// The last part of `urn:bureau:problem:…`; stable, part of the contract.
    package let name: String
    package let status: Int
    package let title: BilingualText

    package init(name: String, status: Int, title: BilingualText) {
        self.name = name
        self.status = status
        self.title = title
    }

    private init(_ name: String, _ status: Int, _ swedish: String, _ english: String) {
        self.init(name: name, status: status, title: BilingualText(swedish, english))
    }
}

// The table. Every title says what happened and, where there is something to do, what to do.
extension ProblemCode {
    package static let malformedRequest = ProblemCode(
        "malformed-request",
        400,
        "Anropet kan inte läsas.",
        "The request cannot be read."
    )
    package static let malformedJSON = ProblemCode(
        "malformed-json",
        400,
        "Innehållet är inte giltig JSON.",
        "The body is not valid JSON."
    )
    package static let cursorInvalid = ProblemCode(
        "cursor-invalid",
        400,
        "Bläddringsmärket hör inte till den här listan. Börja om från första sidan.",
        "The cursor does not belong to this list. Begin again from the first page."
    )
    package static let notSignedIn = ProblemCode(
        "not-signed-in",
        401,
        "Du är inte inloggad, eller sessionen har gått ut. Logga in.",
        "You are not signed in, or the session has ended. Sign in."
    )
    package static let wrongCredentials = ProblemCode(
        "wrong-credentials",
        401,
        "Namn, lösenfras eller kod stämmer inte.",
        "Name, passphrase or code is wrong."
    )
    package static let forbidden = ProblemCode(
        "forbidden",
        403,
        "Din roll får inte göra detta.",
        "Your role may not do this."
    )
    package static let notCertified = ProblemCode(
        "not-certified",
        403,
        "Kontot är inte intygat av en verksamhetsansvarig ännu.",
        "The account has not been certified by a supervisor yet."
    )
    package static let notFound = ProblemCode(
        "not-found",
        404,
        "Det finns inget här, eller inget som du får veta om.",
        "There is nothing here, or nothing that you may know of."
    )
    package static let methodNotAllowed = ProblemCode(
        "method-not-allowed",
        405,
        "Metoden finns inte här; se Allow.",
        "This method does not exist here; see Allow."
    )
    package static let requestTimeout = ProblemCode(
        "request-timeout",
        408,
        "Innehållet kom inte fram i tid.",
        "The body did not arrive in time."
    )
    package static let nameTaken = ProblemCode(
        "name-taken",
        409,
        "Det finns redan ett konto med det namnet.",
        "An account with this name exists."
    )
    package static let accountState = ProblemCode(
        "account-state",
        409,
        "Kontots tillstånd tillåter inte detta.",
        "The account's state does not allow this."
    )
    package static let lastHolder = ProblemCode(
        "last-holder",
        409,
        "Den sista som har de verksamhetsansvarigas nyckel eller ett ärende med mur kan inte tas bort.",
        "The last holder of the supervisors' key or of a walled case cannot be taken away."
    )
    package static let wordsDiffer = ProblemCode(
        "words-differ",
        409,
        "Orden stämmer inte. Jämför dem igen, med personen själv.",
        "The words do not agree. Compare them again, with the person."
    )
    package static let versionMoved = ProblemCode(
        "version-moved",
        412,
        "Ärendet har ändrats sedan du läste det. Läs det igen.",
        "The case has changed since you read it. Read it again."
    )
    package static let bodyTooLarge = ProblemCode(
        "body-too-large",
        413,
        "Innehållet är för stort.",
        "The body is too large."
    )
    package static let unsupportedMediaType = ProblemCode(
        "unsupported-media-type",
        415,
        "Innehållet måste vara application/json.",
        "The body must be application/json."
    )
    package static let invalidFields = ProblemCode(
        "invalid-fields",
        422,
        "Fält kan inte godtas; se errors.",
        "Fields cannot be accepted; see errors."
    )
    package static let weakPassphrase = ProblemCode(
        "weak-passphrase",
        422,
        "Lösenfrasen är för svag. Välj en längre.",
        "The passphrase is too weak. Choose a longer one."
    )
    package static let idempotencyKeyReused = ProblemCode(
        "idempotency-key-reused",
        422,
        "Idempotency-Key har redan använts för ett annat innehåll.",
        "The Idempotency-Key was used before with another body."
    )
    package static let queryTooBroad = ProblemCode(
        "query-too-broad",
        422,
        "Sökningen tog för lång tid. Lägg till ett ord eller ett filter.",
        "The query took too long. Add a word or a filter."
    )
    package static let preconditionRequired = ProblemCode(
        "precondition-required",
        428,
        "If-Match med ärendets version krävs.",
        "If-Match with the case's version is required."
    )
    package static let tooManyRequests = ProblemCode(
        "too-many-requests",
        429,
        "För många försök. Vänta så länge som Retry-After säger.",
        "Too many attempts. Wait as long as Retry-After says."
    )
    package static let headTooLarge = ProblemCode(
        "head-too-large",
        431,
        "Anropets huvud är för stort.",
        "The head of the request is too large."
    )
    package static let unexpected = ProblemCode(
        "unexpected",
        500,
        "Ett fel i programmet. Uppge anropets nummer för den som sköter det.",
        "A fault of the program. Give the request's number to whoever runs it."
    )
    package static let tampered = ProblemCode(
        "tampered",
        500,
        "Lagrade uppgifter hör inte ihop: filen har ändrats utanför programmet.",
        "Stored values do not fit together: the file was changed outside the program."
    )
    package static let busy = ProblemCode(
        "busy",
        503,
        "Tjänsten är upptagen. Försök igen om en stund.",
        "The service is busy. Try again in a moment."
    )
    package static let notReady = ProblemCode(
        "not-ready",
        503,
        "Tjänsten är inte redo.",
        "The service is not ready."
    )
    package static let writingStopped = ProblemCode(
        "writing-stopped",
        503,
        "Skrivning är avstängd eftersom filen är skadad.",
        "Writing is stopped because the file is damaged."
    )
    package static let diskFull = ProblemCode(
        "disk-full",
        507,
        "Disken är full. Inget skrevs.",
        "The disk is full. Nothing was written."
    )

    /// The codes of the service itself; the workflow's refusals come beside them.
    package static let all: [ProblemCode] =
        [
            malformedRequest, malformedJSON, cursorInvalid, notSignedIn, wrongCredentials, forbidden, notCertified,
            notFound,
            methodNotAllowed, requestTimeout, nameTaken, accountState, lastHolder, wordsDiffer, versionMoved,
            bodyTooLarge,
            unsupportedMediaType, invalidFields, weakPassphrase, idempotencyKeyReused, queryTooBroad,
            preconditionRequired,
            tooManyRequests, headTooLarge, unexpected, tampered, busy, notReady, writingStopped, diskFull,
        ] + ofLetters + ofReleases
}
