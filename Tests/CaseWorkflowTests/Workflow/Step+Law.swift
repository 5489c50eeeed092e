import CaseWorkflow
import DiscriminationLaw

extension Step {
    /// What is wrong with an accepted command on which the law has a say.
    func acceptedByLaw(_ before: CaseFile, _ after: CaseFile) -> String? {
        switch command {
        case .withdrawConsent(let withdraw):
            guard before.consents.first(where: { $0.id == withdraw.id })?.withdrawnOn == nil else {
                return "took back what was taken back"
            }
            if after.consents.first(where: { $0.id == withdraw.id }).map(LawExpectation.isInForce) != false {
                return "a consent outlived its withdrawal"
            }
            guard let task = after.tasks.last, after.tasks.count == before.tasks.count + 1, task.state == .open,
                task.task.due > Bureau.today, task.task.title.contains("\(withdraw.id)")
            else { return "nobody is told of a withdrawal" }
        case .acknowledgeAlarm(let acknowledge):
            let rang = before.alarms(on: Bureau.today).contains { $0.key == acknowledge.alarm && !$0.isAcknowledged }
            if !rang { return "acknowledged what did not ring" }
            if after.alarms(on: Bureau.today).contains(where: { $0.key == acknowledge.alarm && !$0.isAcknowledged }) {
                return "an alarm rings on after its acknowledgement"
            }
        default:
            return obstacle(before).map { "accepted against \($0)" }
        }
        return nil
    }

    /// What is wrong with a refusal on which the law has a say.
    func refusedByLaw(_ refusal: Refusal, _ before: CaseFile) -> String? {
        guard [.decideAction, .refer, .close].contains(command.kind), refusal.code != .historyFull else { return nil }
        guard let expected = obstacle(before) else { return "refused by \(refusal.code) what nothing forbids" }
        return expected == refusal.code ? nil : "names \(refusal.code) instead of \(expected)"
    }

    private func obstacle(_ before: CaseFile) -> RefusalCode? {
        switch command {
        case .decideAction(let decide): LawExpectation.obstacle(to: decide.action, before, actor)
        case .refer(let refer): LawExpectation.obstacle(to: refer.referral, before, actor)
        case .close(let close): LawExpectation.obstacle(to: close.closure, before)
        default: nil
        }
    }
}
