import BureauContract
import CaseWorkflow
import DiscriminationLaw

extension CasePage {
    /// Consents, referrals and bases.
    mutating func permissions() {
        if !file.consents.isEmpty { heading("Samtycken och fullmakter", "Consents and mandates") }
        for element in file.consents { consent(element) }
        if !file.referrals.isEmpty { heading("Hänvisningar", "Referrals") }
        for element in file.referrals { referral(element) }
        if !file.bases.isEmpty { heading("Rättsliga grunder", "Legal bases") }
        for basis in file.bases {
            let codes =
                [label("legalBasis", basis.basis.rawValue)]
                + (basis.special.map { [label("specialBasis", $0.rawValue)] } ?? [])
            let until = basis.to.map { " – \($0)" } ?? ""
            lines.append(
                "  \(label("processingPurpose", basis.purpose.rawValue)): \(codes.joined(separator: ", ")), \(basis.from)\(until)"
            )
            for line in basis.note?.shownLines ?? [] { lines.append("     " + line) }
        }
    }

    private mutating func consent(_ element: CaseRepresentation.ConsentElement) {
        let consent = element.consent
        let until = consent.expiresOn.map { " – \($0)" } ?? ""
        let holds =
            element.holds
            ? words("gäller", "holds")
            : element.withdrawnOn.map { words("återkallat \($0)", "withdrawn \($0)") }
                ?? words("gäller inte", "does not hold")
        let whom = consent.concerns.map { words(" för part \($0)", " for party \($0)") } ?? ""
        let giver = words("av part \(consent.giver)", "by party \(consent.giver)") + whom
        let parts = [
            label("consentPurpose", consent.purpose.rawValue), giver, label("consentForm", consent.form.rawValue),
            "\(consent.givenOn)\(until)",
        ]
        lines.append("  \(element.id): \(parts.joined(separator: ", ")): \(holds)")
        for line in consent.scope.shownLines { lines.append("     " + line) }
        if let recipient = consent.recipient { lines.append("     → " + recipient.shown) }
        let resting =
            element.referrals.map { words("hänvisning \($0)", "referral \($0)") }
            + element.actions.map { words("åtgärd \($0)", "action \($0)") }
        guard !resting.isEmpty else { return }
        lines.append(words("     På det vilar: ", "     On it rest: ") + resting.joined(separator: ", "))
    }

    private mutating func referral(_ element: CaseRepresentation.ReferralElement) {
        let referral = element.referral
        let name = referral.name.map { " (\($0.shown))" } ?? ""
        let receiver = label("referralReceiver", referral.receiver.rawValue) + name
        let ground = referral.consent.map { words(", samtycke \($0)", ", consent \($0)") } ?? ""
        lines.append("  \(element.id): \(receiver), \(referral.sentOn)\(ground)")
        for line in referral.what.shownLines { lines.append("     " + line) }
        override(referral.override)
        guard let answer = element.answer else { return }
        for line in answer.shownLines {
            lines.append("     → " + (element.answeredOn.map { "\($0): " } ?? "") + line)
        }
    }

    /// The words with which something was done without a consent.
    mutating func override(_ words: String?) {
        for line in words?.shownLines ?? [] {
            lines.append(bureauctl.words("     utan samtycke: ", "     without consent: ") + line)
        }
    }

    /// What the Act says to an incident, and who may sue.
    mutating func law(of element: CaseRepresentation.IncidentElement) {
        for ladder in element.ladders {
            let end = ladder.conclusion.map { label("conclusion", $0.rawValue) }
            let next = ladder.next.map { words("nästa fråga \($0)", "next question \($0)") }
            lines.append("     \(label("form", ladder.form.rawValue)): \(end ?? next ?? "–")")
        }
        let assessed = element.warnings.assessed ?? []
        let alleged = element.warnings.alleged.filter { one in !assessed.contains { $0.warning == one.warning } }
        for warning in alleged + assessed {
            lines.append("     ! \(warning.message) [\(warning.reference.text), \(warning.warning.rawValue)]")
            guard let overruled = warning.overruled else { continue }
            lines.append(words("       Behålls: ", "       Kept: ") + overruled.shown)
        }
        for standing in element.standing {
            let claimant = label("claimant", standing.claimant.rawValue)
            lines.append(
                words("     Talan, \(claimant): ", "     Suing, \(claimant): ")
                    + label("verdict", standing.answer.verdict.rawValue)
            )
            // Why is told of the bureau alone; of the others `--json` tells it.
            guard standing.claimant == .association else { continue }
            for reason in standing.answer.reasons { lines.append("       \(reason.text) [\(reason.reference.text)]") }
        }
    }

    /// What of a party decides who may sue for it.
    mutating func standing(of element: CaseRepresentation.PartyElement) {
        let standing = element.standing
        var parts = standing.map { [label("membership", $0.membership.rawValue)] } ?? []
        if let union = standing?.union {
            let name = union.name.map { " (\($0.shown))" } ?? ""
            parts.append(label("unionPosition", union.position.rawValue) + name)
        }
        if let born = standing?.birthDate { parts.append(words("född \(born)", "born \(born)")) }
        if element.isMinor == true {
            let custodians = standing?.custodians.map(String.init) ?? "?"
            parts.append(words("under 18, vårdnadshavare: \(custodians)", "under 18, custodians: \(custodians)"))
        }
        if !parts.isEmpty { lines.append("     " + parts.joined(separator: "; ")) }
    }
}
