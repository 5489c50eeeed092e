import BureauContract
import CaseWorkflow

extension CasePage {
    /// How the case ended, and what can be done with it.
    mutating func ending() {
        if let closure = file.closure {
            heading("Avslut", "Closing")
            let date = closure.decidedOn.map { ", \($0)" } ?? ""
            lines.append("  \(label("outcome", closure.outcome.rawValue))\(date)")
            for incident in closure.incidents {
                let place = words("Händelse \(incident.incident)", "Incident \(incident.incident)")
                lines.append("  \(place): \(label("outcome", incident.outcome.rawValue))")
            }
            text(closure.reasons)
            if let known = closure.runningClocks {
                lines.append("  " + words("Om tider som löper:", "On clocks that run:"))
                text(known)
            }
            switch closure.informed {
            case .told(let what, let how, _):
                lines.append(
                    "  " + words("Anmälaren fick veta", "The complainant was told")
                        + " (\(label("toldHow", how.rawValue))):"
                )
                text(what)
            case .notTold(let reason):
                lines.append("  " + words("Anmälaren fick inte veta:", "The complainant was not told:"))
                text(reason)
            }
            lines.append("  " + words("Bevaras som: ", "Kept as: ") + label("retention", closure.retention.rawValue))
        }
        if let settlement = file.settlement {
            // Of a case that was reopened it stays.
            if file.closure == nil { heading("Uppgörelse", "Settlement") }
            let paid = label("payment", settlement.paid.rawValue)
            lines.append(
                "  "
                    + words(
                        "Belopp: \(settlement.amountSEK) kr, \(paid)",
                        "Amount: SEK \(settlement.amountSEK), \(paid)"
                    )
            )
        }
        heading("Går att göra nu", "Can be done now")
        for command in file.allowedCommands {
            let name = CaseCommand.written(command.command) ?? "do \(command.command.rawValue)"
            lines.append("  case \(name)  (\(command.label))")
        }
    }
}
