import BureauStore
import CaseWorkflow
import Sealing
import TransparencyLog

extension StoreTransaction {
    /// Writes a generation, certifies anew with it what the one before it had certified, seals it to each supervisor
    /// among them, and notes that none is due any more.
    ///
    /// What supervisors keep is sealed to it anew. Gives the number of accounts whose certificate was not carried over,
    /// because it was not by the generation before for the account's keys and role, and is taken away; and of papers that
    /// did not open. Costs 0.3 ms a certificate and as much a supervisor. Refuses
    /// with `.notCertified` where no supervisor would hold the generation, and as `.outOfSequence` where another one
    /// has begun since it was prepared.
    ///
    /// - Parameter leaving: the account that leaves with the same transaction; it is not certified.
    func begin(_ succession: Succession, without leaving: Identifier?, by actor: Identifier, at moment: Moment) throws
        -> Succession.Losses
    {
        try insertGeneration(Generations.row(succession.certificate))
        try setValue([0], for: BureauValue.generationDue)
        try appendLog(OfficeLog.entry(.generationBegun, by: actor, at: moment))
        try keepSigners(succession, at: moment)
        try signMatchingAnew(succession)
        let lost = try renewPapers(from: succession.ending, to: succession.keys)
        var (uncertified, holders) = (0, 0)
        for row in try accounts() where row.id != leaving && row.certificate != nil {
            guard let keys = try certifyAnew(row, succession, by: actor, at: moment) else {
                uncertified += 1
                continue
            }
            guard row.roles == Role.supervisor.rawValue else { continue }
            let wrap = try Generations.seal(succession.keys, number: succession.number, to: keys, account: row.id)
            try insertGenerationWrap(wrap)
            holders += 1
        }
        guard holders > 0 else { throw Office.lacksNewestGeneration }
        return Succession.Losses(certificates: uncertified, papers: lost)
    }

    /// Takes the supervisors' key from somebody who was a supervisor, and begins the next generation or notes it as due.
    ///
    /// Gives what `begin` gives.
    func leaveSupervisors(
        _ row: AccountRow,
        succession: Succession?,
        by actor: Identifier,
        at moment: Moment
    ) throws -> Succession.Losses {
        guard try removeGenerationWraps(of: row.id) > 0 else { return .none }
        if let succession { return try begin(succession, without: row.id, by: actor, at: moment) }
        try setValue([1], for: BureauValue.generationDue)
        return .none
    }

    /// Signs every key that was believed for what it has signed, in a role that no account has: with these certificates
    /// nothing is sealed to anybody.
    private func keepSigners(_ succession: Succession, at moment: Moment) throws {
        for row in try keyCertificates() {
            guard let old = try? Certificate(encoded: row.certificate), old.statement.keys.identifier == row.key,
                succession.certified(old, account: row.account, roles: old.statement.role)
            else { continue }
            let anew = try succession.certificate(
                of: old.statement.keys,
                account: row.account,
                roles: Succession.signerAlone,
                at: moment
            )
            try keepCertificate(KeyCertificateRow(key: row.key, account: row.account, certificate: anew.encoded))
        }
    }

    /// Certifies an account anew, or takes its certificate away where that was not by the generation before.
    ///
    /// Gives the keys it certified.
    private func certifyAnew(_ row: AccountRow, _ succession: Succession, by actor: Identifier, at moment: Moment)
        throws
        -> PublicKeys?
    {
        var row = try Office.genuine(row, in: self)
        let keys = try? row.publicKeys.map { try PublicKeys(encoded: $0) }
        let old = try? row.certificate.map { try Certificate(encoded: $0) }
        var entry = OfficeLog.entry(.accountChanged, by: actor, at: moment, outcome: "certificate not believed")
        row.certificate = nil
        let certified: PublicKeys?
        if row.state == .active, let keys, let old, old.statement.keys == keys,
            succession.certified(old, account: row.id, roles: row.roles)
        {
            let anew = try succession.certificate(of: keys, account: row.id, roles: row.roles, at: moment).encoded
            try keepCertificate(KeyCertificateRow(key: keys.identifier, account: row.id, certificate: anew))
            entry = OfficeLog.entry(.accountCertified, by: actor, at: moment, outcome: "anew")
            row.certificate = anew
            certified = keys
        } else {
            certified = nil
        }
        row.changed = moment.milliseconds
        try appendLog(entry, binding: updateAccount(row))
        return certified
    }
}

extension Succession {
    /// The role in the certificates of keys that are believed for old signatures alone.
    static let signerAlone = "signer"

    /// Whether the generation before has certified the certificate's own keys for this account and role.
    fileprivate func certified(_ certificate: Certificate, account: Identifier, roles: String) -> Bool {
        before.certifies(certificate, account: account, roles: roles, keys: certificate.statement.keys)
    }

    /// A certificate by the new generation.
    fileprivate func certificate(of keys: PublicKeys, account: Identifier, roles: String, at moment: Moment) throws
        -> Certificate
    {
        let statement = Certificate.Statement(
            account: account,
            role: roles,
            keys: keys,
            generation: UInt32(number),
            issued: moment.milliseconds
        )
        return try Certificate.issue(statement, by: self.keys)
    }
}
