extension LimitationFacts {
    /// The facts in one line, known ones only, for examples and what-if answers.
    package func words(in language: Language) -> String {
        known.map { $0.in(language) }.joined(separator: "; ")
    }

    private var known: [BilingualText] {
        var words = [
            BilingualText("område \(area.rawValue)", "area \(area.rawValue)"),
            BilingualText("händelse \(event)", "event \(event)"),
        ]
        if breach == .parentalLeave { words.append(BilingualText("föräldraledighet", "parental leave")) }
        words += dated(dutyDeadline, "skyldighet senast", "duty at latest")
        words += dated(birthDate, "född", "born")
        if let dismissal { words += Self.words(of: dismissal) }
        if let union { words += Self.words(of: union) }
        words += dated(ownKnowledge, "egen kännedom", "own knowledge")
        words += dated(negotiation?.localCalled, "lokal förhandling påkallad", "local negotiation called")
        words += dated(negotiation?.localEnded, "lokal förhandling avslutad", "local negotiation ended")
        words += dated(negotiation?.centralCalled, "central förhandling påkallad", "central negotiation called")
        words += dated(negotiation?.centralEnded, "central förhandling avslutad", "central negotiation ended")
        words += dated(publicHiringDecisionLegalForce, "anställningsbeslutet laga kraft", "hiring decision legal force")
        words += dated(doInterruption, "DO:s avbrott", "the Ombudsman's interruption")
        return words
    }

    private func dated(_ day: Day?, _ swedish: String, _ english: String) -> [BilingualText] {
        day.map { [BilingualText("\(swedish) \($0)", "\(english) \($0)")] } ?? []
    }

    private static func words(of dismissal: Dismissal) -> [BilingualText] {
        var words = [BilingualText("uppsagd \(dismissal.given)", "dismissed \(dismissal.given)")]
        switch dismissal.instructionsGiven {
        case true?:
            words.append(BilingualText("med besked om hur den kan angripas", "with instructions on how to contest"))
        case false?: words.append(BilingualText("utan besked om hur den kan angripas", "without instructions"))
        case nil: break
        }
        if let ended = dismissal.employmentEnded {
            words.append(BilingualText("anställningen upphörde \(ended)", "employment ended \(ended)"))
        }
        return words
    }

    private static func words(of union: Union) -> [BilingualText] {
        var words: [BilingualText] = []
        switch union.membership {
        case .member: words.append(BilingualText("medlem i facket", "union member"))
        case .former: words.append(BilingualText("tidigare medlem i facket", "former union member"))
        case .never: words.append(BilingualText("aldrig medlem i facket", "never a union member"))
        case .unknown: break
        }
        if let knowledge = union.knowledge {
            words.append(BilingualText("facket visste \(knowledge)", "the union knew \(knowledge)"))
        }
        switch union.carries {
        case true?: words.append(BilingualText("facket driver saken", "the union carries the claim"))
        case false?: words.append(BilingualText("facket driver inte saken", "the union does not carry the claim"))
        case nil: break
        }
        return words
    }
}
