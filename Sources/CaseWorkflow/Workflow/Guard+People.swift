extension Guard {
    /// Conditions on the people whom a command names; without a payload on whether there are such people.
    func violationOfPeople(for command: CommandKind, in situation: Situation) -> [String: String]? {
        let context = situation.context
        let walled = situation.file?.wall.map { Set($0.named) }
        guard let payload = situation.payload else {
            // A registration without a wall and a task for nobody in particular name no one.
            if command == .register || self == .taskForHolder { return nil }
            let holders = context.staff.keys.filter(context.mayHoldCases)
            switch self {
            case .enoughNamed: return holders.count < context.leastNamed ? least(context) : nil
            case .insideWall:
                return holders.contains { walled?.contains($0) ?? true } ? nil : ["person": "–"]
            default: return holders.isEmpty ? ["person": "–"] : nil
            }
        }
        let people = payload.mentionedPeople
        switch self {
        case .taskForHolder:
            guard let person = Guard.taskAssignee(payload), let holders = situation.file?.holders else { return nil }
            let holds = holders.people.contains(person) || holders.supervisors && context.isSupervisor(person)
            return holds ? nil : ["person": person.text]
        case .insideWall:
            guard let walled else { return nil }
            return people.first { !walled.contains($0) }.map { ["person": $0.text] }
        case .enoughNamed:
            if command == .register, people.isEmpty { return nil }
            return Set(people).count < context.leastNamed ? least(context) : nil
        default:
            return people.first { !context.mayHoldCases($0) }.map { ["person": $0.text] }
        }
    }

    private func least(_ context: DecisionContext) -> [String: String] { ["least": String(context.leastNamed)] }

    private static func taskAssignee(_ payload: any CommandPayload) -> StaffID? {
        switch payload {
        case let add as AddTask: add.task.assignee
        case let change as ChangeTask: change.task.assignee
        default: nil
        }
    }
}
