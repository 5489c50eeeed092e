@testable import BureauOffice
import CaseWorkflow
import DiscriminationLaw
import Foundation
import GRDB
import Sealing
import Testing

struct DeskImageTests {
    private static let canary = "Kanariefågel"

    private func samples() -> [SampleCase] {
        (1...40).map {
            SampleCase(
                serial: $0,
                title: Self.canary,
                narrative: "\(Self.canary) sjunger",
                name: "\(Self.canary) \($0)"
            )
        }
    }

    private func rows(_ desk: Desk) async throws -> [RegisterEntry] {
        var query = RegisterQuery()
        query.limit = 200
        return try await desk.register(query, today: SampleCase.today).rows
    }

    private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    private func write(_ bytes: [UInt8], _ path: String) throws {
        #expect(
            FileManager.default.createFile(atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        )
    }

    @Test func `an image gives the desk back without opening a case again`() async throws {
        let open = try await OpenDesk.make(samples())
        let before = try await rows(open.desk)
        await open.desk.close()
        let count = open.store.opened.count
        let again = try open.again()
        #expect(try await again.open() == DeskOpening(origin: .fromImage))
        #expect(again.state == .complete)
        #expect(try await rows(again) == before)
        #expect(try await again.search(SearchQuery(text: "sjunger")).hits.count == 20)
        #expect(open.store.opened.count == count)
        let more = SampleCase(serial: 41, title: "ny", narrative: "ny fisk")
        again.apply(open.store.put(more.caseID, more.file))
        #expect(try await again.search(SearchQuery(text: "fisk")).hits.count == 1, "An image can be written to.")
        await again.close()
        let third = try open.again()
        _ = try await third.open()
        #expect(try await rows(third).count == 41)
    }

    @Test func `an image is sealed, its owner's alone, and leaves no other file`() async throws {
        let open = try await OpenDesk.make(samples())
        try await open.desk.persist()
        let image = try bytes(open.files.path)
        for text in [Self.canary, "sjunger", "CREATE TABLE", "SQLite format"] {
            #expect(!image.contains(Array(text.utf8)), "\(text)")
        }
        let status = try FileManager.default.attributesOfItem(atPath: open.files.path)
        #expect(status[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: open.files.folder).count == 1)
        try await open.desk.persist()
        #expect(try bytes(open.files.path) == image, "Nothing changed, so nothing is written.")
        open.desk.drop(SampleCase(serial: 1).caseID)
        _ = try await rows(open.desk)
        try await open.desk.persist()
        #expect(try bytes(open.files.path) != image)
    }

    @Test func `every attack on an image is refused by its name, and the desk is built anew`() async throws {
        let open = try await OpenDesk.make(samples())
        try await open.desk.persist()
        let image = try bytes(open.files.path)
        open.desk.drop(SampleCase(serial: 1).caseID)
        _ = try await rows(open.desk)
        try await open.desk.persist()
        let later = try bytes(open.files.path)
        let stranger = try PrivateKeys.generate()
        let strangersKeys = DeskImageKeys(
            ownerPublic: open.keys.publicKeys,
            open: { try stranger.unwrap($0, bound: $1) },
            sign: { try stranger.sign($0) }
        )
        // Whoever knows the owner's public key can wrap a key to it, but not sign.
        let forger = DeskImageFile(folder: open.files.folder, owner: open.files.owner, keys: strangersKeys)
        let forged = try await open.desk.connection.queue.writeWithoutTransaction { try forger.seal($0, order: 1) }
        try forged.publish(as: open.files.path)
        let forgery = try bytes(open.files.path)
        let other = try await OpenDesk.make([SampleCase(serial: 1)], owner: SampleCase.staff[2])
        try await other.desk.persist()
        let foreign = try bytes(other.files.path)

        let stream = SealedStream.sealedByteCount(forContent: 1)
        let preamble =
            image.count - (image.count - 1) / SealedStream.sealedChunkByteCount * SealedStream.sealedChunkByteCount
        let front = preamble - SealedStream.headByteCount
        func changed(_ place: Int) -> [UInt8] {
            var image = image
            image[place] ^= 1
            return image
        }
        let chunk = SealedStream.sealedChunkByteCount
        let swapped =
            Array(image[..<preamble]) + Array(image[(preamble + chunk)..<(preamble + 2 * chunk)])
            + Array(image[preamble..<(preamble + chunk)]) + Array(image[(preamble + 2 * chunk)...])
        #expect(stream < image.count)
        let table: [(String, [UInt8], OfficeError.Code)] = [
            ("empty", [], .deskImageCut),
            ("cut in the head", Array(image.prefix(100)), .deskImageCut),
            ("cut by a chunk", Array(image.dropLast(chunk)), .deskImageCut),
            ("cut by a byte", Array(image.dropLast()), .deskImageCut),
            ("longer", image + [0], .deskImageAltered),
            ("the mark", changed(0), .deskImageAltered),
            ("the owner", changed(12), .deskImageForeign),
            ("the wrapped key", changed(200), .deskImageUnsigned),
            ("the signature", changed(front - 1), .deskImageUnsigned),
            ("the stream's head", changed(front + 40), .deskImageAltered),
            ("a byte of a chunk", changed(image.count - 70_000), .deskImageAltered),
            ("two chunks exchanged", swapped, .deskImageAltered),
            ("the front of a later image", Array(later[..<front]) + Array(image[front...]), .deskImageAltered),
            ("another person's", foreign, .deskImageForeign),
            ("made by somebody else for the owner", forgery, .deskImageUnsigned),
        ]
        for (name, bytes, code) in table {
            try write(bytes, open.files.path)
            let again = try open.again()
            let opening = try await again.open()
            #expect(opening == DeskOpening(origin: .building, reports: [.imageRefused(code)]), "\(name)")
            #expect(!fileExists(open.files.path), "\(name)")
            try await again.build()
            #expect(try await rows(again).count == 40, "\(name)")
            await again.close(keepingImage: false)
        }
        try write(image, open.files.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: open.files.path)
        #expect(try await open.again().open().reports == [.imageRefused(.deskImageUnreadable)])
        try FileManager.default.createSymbolicLink(atPath: open.files.path, withDestinationPath: other.files.path)
        #expect(try await open.again().open().reports == [.imageRefused(.deskImageUnreadable)])
    }

    @Test func `an image of a key that was replaced is made anew`() async throws {
        let open = try await OpenDesk.make(samples())
        await open.desk.close()
        let fresh = DeskImageKeys(try PrivateKeys.generate())
        let files = DeskImageFile(folder: open.files.folder, owner: open.files.owner, keys: fresh)
        #expect(try await open.again(files).open().reports == [.imageRefused(.deskImageUnsigned)])
    }

    @Test func `opening from an image takes out what is no longer held and brings what changed`() async throws {
        let open = try await OpenDesk.make(samples())
        await open.desk.close()
        let lost = SampleCase(serial: 3)
        open.store.edit(lost.caseID) { $0.held = false }
        let changed = SampleCase(serial: 4, title: "ändrad", notes: ["ny"])
        open.store.put(changed.caseID, changed.file)
        let new = SampleCase(serial: 77, title: "tillkommen")
        open.store.put(new.caseID, new.file)
        let again = try open.again()
        #expect(try await again.open() == DeskOpening(origin: .fromImage))
        let titles = Dictionary(
            uniqueKeysWithValues: try await rows(again).map { ($0.row.number!.serial, $0.row.title) }
        )
        #expect(titles.count == 40)
        #expect(titles[3] == nil)
        #expect(titles[4] == "ändrad")
        #expect(titles[77] == "tillkommen")
    }

    @Test func `an image from before is caught up with, whatever it still holds`() async throws {
        let open = try await OpenDesk.make(samples())
        try await open.desk.persist()
        let before = try bytes(open.files.path)
        open.store.edit(SampleCase(serial: 5).caseID) { $0.held = false }
        open.desk.apply(
            DeskChange(caseID: SampleCase(serial: 5).caseID, version: 9, headHash: [], order: 99, file: nil)
        )
        await open.desk.close()
        try write(before, open.files.path)
        let again = try open.again()
        _ = try await again.open()
        #expect(!(try await rows(again)).contains { $0.row.number?.serial == 5 })
    }

    @Test func `a case that vanished, went back or was exchanged is reported by its name`() async throws {
        var all = samples()
        all[6].notes = ["ett", "två"]
        let open = try await OpenDesk.make(all)
        await open.desk.close()
        open.store.remove(all[2].caseID)
        all[6].notes = []
        open.store.put(all[6].caseID, all[6].file)
        open.store.put(all[8].caseID, all[8].file, hash: [UInt8](repeating: 0xEE, count: 32))
        let again = try open.again()
        let opening = try await again.open()
        #expect(opening.origin == .fromImage)
        #expect(
            Set(opening.reports) == [.vanished(all[2].caseID), .wentBack(all[6].caseID), .exchanged(all[8].caseID)]
        )
        let shown = try await rows(again)
        #expect(shown.count == 39)
        #expect(shown.first { $0.row.number?.serial == 7 }?.row.version == 1, "The store is shown, not the image.")
    }

    @Test func `a store from before the image is reported`() async throws {
        let open = try await OpenDesk.make(samples())
        await open.desk.close()
        open.store.goBack(to: 10)
        #expect(try await open.again().open().reports.contains(.storeWentBack))
    }

    @Test func `with very many changes the desk answers at once and building brings them`() async throws {
        let all = (1...600).map { SampleCase(serial: $0, title: "före") }
        let open = try await OpenDesk.make(all)
        await open.desk.close()
        for sample in all {
            let changed = SampleCase(serial: sample.serial, title: "efter", notes: ["ny"])
            open.store.put(changed.caseID, changed.file)
        }
        let again = try open.again()
        #expect(try await again.open() == DeskOpening(origin: .fromImage))
        #expect(again.state != .complete)
        try await again.build()
        #expect(again.state == .complete)
        var query = RegisterQuery()
        query.limit = 200
        repeat {
            let page = try await again.register(query, today: SampleCase.today)
            #expect(page.rows.allSatisfy { $0.row.title == "efter" })
            query.cursor = page.next
        } while query.cursor != nil
    }

    @Test func `a missing image is no report, and removing one needs no key`() async throws {
        let open = try await OpenDesk.make(samples())
        await open.desk.close()
        DeskImageFile.remove(folder: open.files.folder, owner: open.files.owner)
        #expect(try await open.again().open() == DeskOpening(origin: .building))
    }
}
