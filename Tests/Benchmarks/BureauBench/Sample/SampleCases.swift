import CaseWorkflow
import DiscriminationLaw
import Foundation

/// The sample cases: the same case for the same number, about 1.1 kB of text each.
struct SampleCases {
    /// Of this many cases one has the twenty events that reading is measured on.
    let longEvery: Int

    static let municipalities = [
        "Stockholm", "Göteborg", "Malmö", "Uppsala", "Linköping", "Örebro", "Västerås", "Helsingborg", "Norrköping",
        "Jönköping", "Umeå", "Lund", "Borås", "Sundsvall", "Gävle", "Eskilstuna", "Halmstad", "Växjö", "Karlstad",
        "Kiruna",
    ]

    private static let grounds: [Ground] = [
        .ethnicity, .disability, .sex, .age, .religion, .unknown, .sexualOrientation, .transgenderIdentity,
    ]
    private static let forms: [Form] = Array(Form.allCases.filter(\.isDiscrimination))
    private static let areas: [SocietalArea] = Array(SocietalArea.allCases)

    /// What registers the case.
    func registration(_ index: Int, on today: Day) -> Register {
        var random = SplitMix(UInt64(index) &* 2 + 1)
        let municipality = random.skewed(Self.municipalities)
        let received = today.number - Int.random(in: 0..<1500, using: &random)
        let contact = Contact(
            channel: random.skewed(Array(ContactChannel.allCases)),
            receivedOn: Day(number: received),
            title: Self.text(words: 6, &random),
            narrative: Self.narrative(&random),
            reference: random.happens(10) ? "EXT-\(index)" : nil
        )
        let complainant = Party(
            role: .complainant,
            name: "\(Vocabulary.rare.randomElement(using: &random)!.capitalized) Exempel \(index)",
            contactWays: [ContactWay(kind: .email, value: "anmalare\(index)@exempel.invalid")],
            municipality: municipality
        )
        let respondent = Party(
            role: .respondent,
            name: "Exempelverket \(Int.random(in: 1...500, using: &random))",
            respondent: RespondentDetails(
                kind: random.skewed(Array(RespondentKind.allCases)),
                municipality: municipality
            )
        )
        let incident = Incident(
            what: Self.text(words: 20, &random),
            from: ApproximateDay(Day(number: received - Int.random(in: 0..<200, using: &random))),
            municipality: municipality,
            alleged: Classification(
                area: random.skewed(Self.areas),
                grounds: [random.skewed(Self.grounds)],
                forms: [random.skewed(Self.forms)]
            ),
            respondents: [2],
            wronged: [1]
        )
        return Register(contact: contact, parties: [complainant, respondent], incidents: [incident])
    }

    /// What happens to the case afterwards: one to four events more, or nineteen.
    func course(_ index: Int, on today: Day) -> [Step] {
        var random = SplitMix(UInt64(index) &* 2 + 2)
        if isLong(index) { return (0..<19).map { _ in .command(.addNote(AddNote(note: Self.note(&random)))) } }
        var steps: [Step] = []
        if random.happens(60) { steps.append(.assign) }
        if random.happens(50) { steps.append(.command(.addNote(AddNote(note: Self.note(&random))))) }
        if random.happens(25) {
            let due = Day(number: today.number + Int.random(in: 0..<120, using: &random))
            steps.append(.command(.addTask(AddTask(task: CaseTask(title: Self.text(words: 4, &random), due: due)))))
        }
        if random.happens(40) {
            steps.append(.command(.close(Close(closure: Self.closure(today, &random)))))
        } else if random.happens(40) || steps.isEmpty {
            steps.append(.command(.beginAssessment(BeginAssessment())))
        }
        return steps
    }

    /// One thing that happens to a case.
    enum Step {
        /// A supervisor gives it to the one who registered it.
        case assign
        case command(Command)
    }

    func isLong(_ index: Int) -> Bool { index % longEvery == 0 }

    static func note(_ random: inout SplitMix) -> Note {
        Note(kind: .memo, text: text(words: 25, &random))
    }

    private static func closure(_ today: Day, _ random: inout SplitMix) -> Closure {
        Closure(
            outcome: random.skewed([.adviceGiven, .referred, .informationGiven, .withdrawn, .contactLost]),
            reasons: text(words: 15, &random),
            informed: .told(what: text(words: 5, &random), how: .phone, on: ApproximateDay(today)),
            retention: .adviceOnly,
            runningClocks: "Personen vet att tiden löper."
        )
    }

    private static func narrative(_ random: inout SplitMix) -> String {
        var words = [text(words: 95, &random)]
        if random.happens(90) { words.append(Vocabulary.everywhere) }
        for word in Vocabulary.middling where random.happens(3) { words.append(word) }
        for _ in 0..<3 { words.append(Vocabulary.rare.randomElement(using: &random)!) }
        return words.joined(separator: " ")
    }

    private static func text(words: Int, _ random: inout SplitMix) -> String {
        (0..<words).map { _ in random.skewed(Vocabulary.ordinary) }.joined(separator: " ")
    }
}
