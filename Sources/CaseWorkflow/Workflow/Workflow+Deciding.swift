package import DiscriminationLaw

extension Workflow {
    /// What a command leads to, or why not.
    ///
    /// Whether it is allowed comes from the transition table alone. The office gives the events the next versions and the time
    /// `now.notBefore(file?.lastAt)`, and a registration its number (`Event.numbered(_:)`).
    /// - Parameters:
    ///   - file: Nothing where no case exists yet: then only `register` can be accepted.
    ///   - now: Faults such as a day in the future are told by its Swedish day.
    /// - Throws: a refusal that names its reason: first the shape (422), then what is forbidden (403), then what is at odds with
    ///   the state of the case (409).
    package static func decide(
        _ command: Command,
        on file: CaseFile?,
        by actor: Actor,
        at now: Moment,
        in context: DecisionContext,
        table: TransitionTable = .standard
    ) throws(Refusal) -> [Event] {
        if let fault = command.faults(on: now.day).first {
            throw Refusal(.malformed, ["path": fault.path, "fault": fault.code.rawValue])
        }
        var situation = Situation(file: file, actor: actor, context: context, today: now.day, payload: command.payload)
        let rule = try table.rule(for: command.kind, in: situation)
        situation.to = rule.to
        return [Event(command.payload.event(in: situation))]
    }

    /// The kinds of command that this person could now give with some payload, in the order of the code list.
    package static func allowedCommands(
        on file: CaseFile?,
        for actor: Actor,
        on today: Day,
        in context: DecisionContext,
        table: TransitionTable = .standard
    ) -> [CommandKind] {
        let situation = Situation(file: file, actor: actor, context: context, today: today, payload: nil)
        return CommandKind.allCases.filter { kind in
            do {
                _ = try table.rule(for: kind, in: situation)
                return true
            } catch {
                return false
            }
        }
    }
}
