extension LimitationFacts {
    /// An answer to an open question, and the facts as they would be with it.
    struct Trial {
        let answer: BilingualText
        let facts: LimitationFacts
    }

    /// The answers worth trying to a question; none where the fact is known or cannot matter.
    func alternatives(to question: LimitationQuestion.Identifier) -> [Trial] {
        switch question {
        case .exactDay: exactDayTrials
        case .dutyDeadline, .birthDate: isEmployerClaim ? [] : otherAreaTrials(question)
        case .dismissal, .membership, .unionKnowledge, .unionCarries, .ownKnowledge, .publicHiringDecisionLegalForce:
            isEmployerClaim && dismissal == nil ? employerTrials(question) : []
        case .instructionsGiven, .employmentEnded, .remedies:
            isEmployerClaim ? dismissal.map { dismissalTrials(question, of: $0) } ?? [] : []
        case .localCalled, .localEnded, .centralCalled, .centralEnded:
            isEmployerClaim ? negotiationTrials(question) : []
        case .doInterruption: interruptionTrials
        }
    }

    private func trial(_ swedish: String, _ english: String, _ change: (inout LimitationFacts) -> Void) -> Trial {
        var facts = self
        change(&facts)
        return Trial(answer: BilingualText(swedish, english), facts: facts)
    }

    private var exactDayTrials: [Trial] {
        guard event.precision != .day else { return [] }
        return [
            trial("den sista möjliga dagen, \(event.latest)", "the last possible day, \(event.latest)") {
                $0.event = ApproximateDay(event.latest)
            }
        ]
    }

    private func otherAreaTrials(_ question: LimitationQuestion.Identifier) -> [Trial] {
        if question == .dutyDeadline, dutyDeadline == nil {
            return [
                trial("ja, en dag efter händelsen", "yes, a day after the event") {
                    $0.dutyDeadline = event.latest.adding(days: 1)
                }
            ]
        }
        if question == .birthDate, birthDate == nil {
            return [
                trial("under 18 år vid händelsen", "under 18 at the event") {
                    $0.birthDate = event.earliest.adding(years: -10)
                }
            ]
        }
        return []
    }

    private func employerTrials(_ question: LimitationQuestion.Identifier) -> [Trial] {
        let later = event.latest.adding(days: 1)
        switch question {
        case .dismissal:
            return [
                trial("ja, lämnad samma dag", "yes, given on the same day") {
                    $0.dismissal = Dismissal(
                        given: event.earliest,
                        instructionsGiven: nil,
                        employmentEnded: nil,
                        remedies: []
                    )
                }
            ]
        case .membership where (union?.membership ?? .unknown) == .unknown:
            return [
                trial("ja, nu", "yes, now") { $0.setMembership(.member) },
                trial("ja, förut", "yes, formerly") { $0.setMembership(.former) },
                trial("nej, aldrig", "no, never") { $0.setMembership(.never) },
            ]
        case .unionKnowledge where union?.knowledge == nil && union?.membership != .never:
            return [
                trial("efter händelsen", "after the event") {
                    $0.setMembership(union?.membership ?? .unknown)
                    $0.union?.knowledge = max(later, ownKnowledge.map { $0.adding(days: 1) } ?? later)
                },
                trial("samma dag som händelsen", "on the day of the event") {
                    $0.setMembership(union?.membership ?? .unknown)
                    $0.union?.knowledge = event.earliest
                },
            ]
        case .unionCarries where union?.carries == nil && union?.membership != .never:
            return [true, false].map { carries in
                trial(carries ? "ja" : "nej", carries ? "yes" : "no") {
                    $0.setMembership(union?.membership ?? .unknown)
                    $0.union?.carries = carries
                }
            }
        case .ownKnowledge where ownKnowledge == nil:
            return [trial("efter händelsen", "after the event") { $0.ownKnowledge = later }]
        case .publicHiringDecisionLegalForce where publicHiringDecisionLegalForce == nil && breach == .discrimination:
            return [
                trial("ja, efter händelsen", "yes, after the event") { $0.publicHiringDecisionLegalForce = later }
            ]
        default: return []
        }
    }

    private mutating func setMembership(_ membership: UnionMembership) {
        if union == nil {
            union = Union(membership: membership)
        } else {
            union?.membership = membership
        }
    }

    private func dismissalTrials(_ question: LimitationQuestion.Identifier, of dismissal: Dismissal) -> [Trial] {
        switch question {
        case .instructionsGiven where dismissal.instructionsGiven == nil:
            [true, false].map { given in
                trial(given ? "ja" : "nej", given ? "yes" : "no") { $0.dismissal?.instructionsGiven = given }
            }
        case .employmentEnded where dismissal.employmentEnded == nil && dismissal.instructionsGiven == false:
            [
                trial("efter uppsägningen", "after the dismissal") {
                    $0.dismissal?.employmentEnded = dismissal.given.adding(days: 1)
                }
            ]
        case .remedies where dismissal.remedies.isEmpty:
            [
                trial("bara ogiltigförklaring", "annulment only") { $0.dismissal?.remedies = [.annulment] },
                trial("bara pengar", "money only") { $0.dismissal?.remedies = [.money] },
            ]
        default: []
        }
    }

    private func negotiationTrials(_ question: LimitationQuestion.Identifier) -> [Trial] {
        let known = negotiation ?? Negotiation()
        let called = (dismissal?.given ?? event.earliest).adding(days: 1)
        func trying(_ change: (inout Negotiation) -> Void) -> [Trial] {
            var changed = known
            change(&changed)
            return [trial("en senare dag", "a later day") { $0.negotiation = changed }]
        }
        switch question {
        case .localCalled where known.localCalled == nil && known.localEnded == nil:
            return trying { $0.localCalled = called }
        case .localEnded where known.localEnded == nil:
            return known.localCalled.map { day in trying { $0.localEnded = day.adding(days: 1) } } ?? []
        case .centralCalled where known.centralCalled == nil:
            return known.localEnded.map { day in trying { $0.centralCalled = day.adding(days: 1) } } ?? []
        case .centralEnded where known.centralEnded == nil:
            return known.centralCalled.map { day in trying { $0.centralEnded = day.adding(days: 1) } } ?? []
        default: return []
        }
    }

    /// The Ombudsman can interrupt only in cases under the Discrimination Act, by its chapter 6 section 5.
    private var interruptionTrials: [Trial] {
        guard isEmployerClaim, breach != .parentalLeave, doInterruption == nil else { return [] }
        let start = max(dismissal?.given ?? event.latest, publicHiringDecisionLegalForce ?? event.latest)
        let known = [start, ownKnowledge, union?.knowledge].compactMap(\.self).max() ?? start
        return [
            trial("ja, efter det som nu är känt", "yes, after what is known now") {
                $0.doInterruption = known.adding(days: 1)
            }
        ]
    }
}
