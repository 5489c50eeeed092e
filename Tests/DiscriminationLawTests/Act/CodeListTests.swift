import DiscriminationLaw
import Foundation
import Testing

struct CodeListTests {
    @Test func `the grounds are the seven of the Act, unknown and none`() {
        #expect(
            Ground.allCases.map(\.rawValue) == ["KON", "KOI", "ETN", "REL", "FUN", "SEX", "ALD", "OKÄND", "INGEN"]
        )
        #expect(Ground.protected.count == 7)
        #expect(Ground.protected.allSatisfy { $0.chapter == 1 && $0.section == "1" })
        #expect(Ground.unknown.reference == nil)
        #expect(Ground.transgenderIdentity.statutoryLabel == "könsöverskridande identitet eller uttryck")
        #expect(Ground.transgenderIdentity.plainSwedish == "könsidentitet eller könsuttryck")
    }

    @Test func `the forms are the six of the Act and twelve other breaches`() {
        #expect(
            Form.discrimination.map(\.rawValue) == [
                "direkt", "indirekt", "bristande tillgänglighet", "trakasserier", "sexuella trakasserier",
                "instruktioner",
            ]
        )
        #expect(
            Form.otherBreaches.map(\.rawValue) == [
                "REP-ARB", "REP-ÖVR", "UTR-ARB", "UTR-UTB", "UTR-VPL", "MER-ARB", "MER-UTB", "AKT-ARB", "AKT-UTB",
                "FLL-16",
                "FLL-16a", "FLL-16c",
            ]
        )
        #expect(Form.discrimination.map { $0.section } == (1...6).map { "4 § \($0)" })
    }

    @Test func `the areas are those of chapter 2, and outside the Act`() {
        #expect(
            SocietalArea.allCases.map(\.rawValue) == [
                "ARB", "UTB", "AMP", "NÄR", "YRK", "ORG", "VAR", "BOS", "SAM", "HSV", "SOC", "FÄR", "SFÖ", "ARL", "STU",
                "VPL", "OFF", "UTF",
            ]
        )
        #expect(SocietalArea.allCases.filter { $0.reference == nil } == [.outsideTheAct])
        #expect(SocietalArea.allCases.dropLast().allSatisfy { $0.chapter == 2 })
        #expect(SocietalArea.housing.reference?.description == "DL 2 kap. 12 § 1")
        #expect(SocietalArea.workingLife.reference?.description == "DL 2 kap. 1–4 §§")
        #expect(Form.parentalLeaveFlexibleWork.reference?.description == "FLL 16 a §")
    }

    @Test func `codes travel as plain strings`() throws {
        let text = String(decoding: try JSONEncoder().encode([Ground.unknown, .noProtectedGround]), as: UTF8.self)
        #expect(text == "[\"OKÄND\",\"INGEN\"]")
        #expect(try JSONDecoder().decode([Form].self, from: Data("[\"REP-ÖVR\"]".utf8)) == [.reprisalElsewhere])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([SocietalArea].self, from: Data("[\"XYZ\"]".utf8))
        }
    }

    @Test func `every entry has all its labels, and a time from which it counts where the Act has one`() {
        let entries = Ground.allCases.map(\.entry) + Form.allCases.map(\.entry) + SocietalArea.allCases.map(\.entry)
        for entry in entries {
            #expect(!entry.statutoryLabel.isEmpty && !entry.plainSwedish.isEmpty && !entry.english.isEmpty)
            if entry.reference?.statute == .discriminationAct { #expect(entry.validity.from != nil) }
        }
        #expect(Form.inadequateAccessibility.validFrom == day("2015-01-01"))
        #expect(Form.direct.validFrom == day("2009-01-01"))
        #expect(Form.parentalLeaveReprisal.validFrom == day("2022-08-02"))
        #expect(Form.direct.validTo == nil)
    }

    @Test func `a validity holds both its ends`() {
        let validity = Validity(from: day("2015-01-01"), to: day("2015-12-31"))
        #expect(validity.contains(day("2015-01-01")) && validity.contains(day("2015-12-31")))
        #expect(!validity.contains(day("2014-12-31")) && !validity.contains(day("2016-01-01")))
        #expect(Validity.unlimited.contains(day("1800-01-01")))
    }
}
