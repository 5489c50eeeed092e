import CaseWorkflow
import DiscriminationLaw

extension RegisterQuery {
    /// Whether a row passes every filter; what the plans of SQL must agree with.
    func admits(_ row: RegisterRow, today: Day) -> Bool {
        guard phase.map({ $0 == row.phase }) ?? true else { return false }
        guard assignee.map(row.assignees.contains) ?? true, !unassigned || row.assignees.isEmpty else { return false }
        guard number.map({ $0 == row.number }) ?? true, reference.map({ $0 == row.reference }) ?? true else {
            return false
        }
        guard Self.lies(row.receivedOn, from: receivedFrom, to: receivedTo) else { return false }
        guard Self.lies(row.closedOn, from: closedFrom, to: closedTo) else { return false }
        guard ground.map(row.grounds.contains) ?? true, form.map(row.forms.contains) ?? true else { return false }
        guard area.map(row.areas.contains) ?? true else { return false }
        guard respondentKind.map(row.respondentKinds.contains) ?? true else { return false }
        if let municipality {
            let wanted = Word.municipality(municipality)
            guard row.municipalities.contains(where: { Word.municipality($0) == wanted }) else { return false }
        }
        return !overdue || row.nextDue.map { $0 < today } ?? false
    }

    private static func lies(_ day: Day?, from: Day?, to: Day?) -> Bool {
        if from == nil, to == nil { return true }
        guard let day else { return false }
        return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }

    /// Everything of the query that a cursor is bound to: all but the size of the page.
    func described(queued: Bool, today: Day) -> String {
        var query = self
        query.limit = 0
        query.cursor = nil
        // What is overdue is another question tomorrow.
        return "register \(queued) \(overdue ? today.number : 0) \(query)"
    }
}
