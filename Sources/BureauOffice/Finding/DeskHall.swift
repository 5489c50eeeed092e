import CaseWorkflow
import Foundation
import Logging
import Sealing
import Synchronization

/// The desks that are open, one per signed-in person however many sessions they have.
///
/// Every change of a case comes through here: a desk whose owner holds a key to the case takes it, every other lets the
/// case go in that moment. A committed change is never answered with an error because of a desk.
final class DeskHall: Sendable {
    private let folder: String
    private let keepsImages: Bool
    private let logger: Logger
    private let desks = Mutex<[Identifier: Desk]>([:])
    private let turns = Mutex<[Identifier: Turn]>([:])
    private let limits: DeskLimits
    private let promised: [Milestone: Int]

    init(
        folder: String,
        keepsImages: Bool,
        logger: Logger,
        promised: [Milestone: Int],
        limits: DeskLimits = DeskLimits()
    ) {
        self.folder = folder
        self.keepsImages = keepsImages
        self.logger = logger
        self.limits = limits
        self.promised = promised
    }

    var count: Int { desks.withLock { $0.count } }

    /// The desk of a person who is signed in; nil for roles without one.
    func desk(of account: Identifier) -> Desk? {
        desks.withLock { $0[account] }
    }

    /// Opens the desk with a person's first session: from its image when there is one, else it begins to be built.
    func signedIn(_ session: Session, office: Office) async {
        let account = session.account
        await turn(of: account).take { [self] in
            guard desk(of: account) == nil, let keys = try? session.heldKeys().signing else { return }
            do {
                let file = DeskImageFile(
                    folder: folder,
                    owner: account,
                    keys: DeskImageKeys(keys),
                    promised: promised
                )
                if !keepsImages { file.remove() }
                let desk = try Desk(
                    owner: session.person,
                    supervisor: session.roles.contains(.supervisor),
                    files: file,
                    source: office.deskSource(of: account),
                    limits: limits
                )
                // The desk takes part in the stream of changes before it catches up, so that it misses none.
                desks.withLock { $0[account] = desk }
                let opening = try await desk.open()
                for report in opening.reports { office.note(report, of: account) }
                office.upkeep.requestBuild(of: account)
            } catch {
                desks.withLock { $0[account] = nil }
                logger.error("A desk could not be opened.", metadata: ["code": "\(OfficeError.from(error).code)"])
            }
        }
    }

    /// Seals and wipes the desk of somebody whose last session has ended.
    func close(_ account: Identifier) async {
        await turn(of: account).take { [self] in
            guard let desk = desks.withLock({ $0.removeValue(forKey: account) }) else { return }
            await desk.close(keepingImage: keepsImages)
        }
    }

    func closeAll() async {
        for account in desks.withLock({ Array($0.keys) }) { await close(account) }
    }

    /// Writes the images of desks that have changed; the daemon asks every ten minutes.
    func persistAll() async {
        guard keepsImages else { return }
        for account in desks.withLock({ Array($0.keys) }) {
            await turn(of: account).take { [self] in
                do {
                    try await desk(of: account)?.persist()
                } catch {
                    logger.error(
                        "A desk's image could not be written.",
                        metadata: ["code": "\(OfficeError.from(error).code)"]
                    )
                }
            }
        }
    }

    /// Gives a change to the desks of those who hold the case, and takes the case from all others.
    func changed(_ opened: Vault.OpenedCase, place: Int64, holds: (Identifier) -> Bool) {
        for (account, desk) in desks.withLock({ $0 }) {
            desk.apply(
                DeskChange(
                    caseID: opened.caseID,
                    version: opened.file.version,
                    headHash: opened.headHash,
                    order: place,
                    file: holds(account) ? opened.file : nil
                )
            )
        }
    }

    /// Takes an erased case from every desk and deletes every image, which is made anew from the desk or at the next sign-in.
    func erased(_ opened: Vault.OpenedCase) async {
        changed(opened, place: 0) { _ in false }
        for account in imageOwners {
            await turn(of: account).take { [self] in deleteImage(of: account) }
        }
    }

    /// Deletes a person's image: what it shows is theirs no more.
    func deleteImage(of account: Identifier) {
        DeskImageFile.remove(folder: folder, owner: account)
    }

    /// Deletes every image but those of the accounts that are named.
    func deleteImages(exceptOf kept: Set<Identifier>) {
        for account in imageOwners where !kept.contains(account) { deleteImage(of: account) }
    }

    private var imageOwners: [Identifier] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { Identifier(text: String($0.prefix(32))) }
    }

    private func turn(of account: Identifier) -> Turn {
        turns.withLock { turns in
            if let turn = turns[account] { return turn }
            let turn = Turn()
            turns[account] = turn
            return turn
        }
    }
}
