import BureauStore
import Logging
import Sealing

extension Office {
    /// The key with which a supervisor opens and signs what supervisors keep.
    ///
    /// Refuses with `.forbidden`, and with `.notCertified` whoever does not hold the newest generation.
    func papersKey(_ session: Session) throws -> PrivateKeys {
        try requireSupervisor(session)
        guard let newest = try writing(session).1.supervisors else { throw Self.notCertified }
        guard let keys = try session.heldKeys().newestGeneration?.keys,
            keys.publicKeys.identifier == newest.identifier
        else { throw Self.lacksNewestGeneration }
        return keys
    }
}

extension StoreTransaction {
    /// Keeps a paper; `.notCertified` where a generation has begun since it was sealed, because nobody would read it.
    func keepCurrent(_ paper: SupervisorsPaperRow) throws {
        guard try generations().last?.id == paper.generation else {
            throw Office.lacksNewestGeneration
        }
        try keep(paper)
    }

    /// Seals every paper to the generation that has just been written.
    ///
    /// A paper that does not open stays as it is and is read by nobody any more. Gives how many there are of these. Costs
    /// a millisecond a paper.
    func renewPapers(from old: PrivateKeys, to new: PrivateKeys) throws -> Int {
        var lost = 0
        for kind in SupervisorsPaperRow.Kind.allCases {
            for paper in try papers(kind) where paper.generation != new.publicKeys.identifier {
                guard let renewed = try? SupervisorsPaper.renew(paper, from: old, to: new) else {
                    lost += 1
                    continue
                }
                try keep(renewed)
            }
        }
        return lost
    }
}
