import CaseWorkflow
import Testing

@Suite struct PersonalNumberTests {
    // The numbers with a right check digit are the examples of the Swedish Tax Agency and the same moved by days.
    @Test(arguments: [
        "811218-9876", "8112189876", "19811218-9876", "198112189876", "811218+9876", "19811218 9876",
        "811218–9876", "701063-2391", "197010632391",
        "Hon heter Åsa (811218-9876) och bor i Lund.", "a\n811218-9876\nb", "12 811218-9876", "nr:8112189876.",
    ])
    func `a personal or coordination number is seen, however it is written`(_ text: String) {
        #expect(PersonalNumber.appears(in: text))
    }

    @Test(arguments: [
        "", "811218", "9876", "811218-987", "811218-9875", "811218-98760", "1811218-9876", "0198112189876",
        // No such day, no such month, and the number of an organisation.
        "811332-9877", "810230-9872", "212000-0142", "556036-0793", "811299-9878",
        // Days, telephone numbers, references and amounts.
        "2025-02-14", "070-123 45 67", "08-123 456 78", "2026-17", "20 000 kronor", "A 123/2025", "20250214",
        "8112-18-9876", "811218--9876", "811218 - 9876", "åäö",
    ])
    func `what is none is not taken for one`(_ text: String) {
        #expect(!PersonalNumber.appears(in: text))
    }

    @Test func `a leap day counts where one of the centuries has it`() {
        // 29 February was in 2000, and not in 1900; of 1981 there was none.
        #expect(Self.withCheckDigit("000229-987"))
        #expect(!Self.withCheckDigit("19000229-987"))
        #expect(!Self.withCheckDigit("810229-987"))
    }

    @Test func `exactly one check digit of ten is right`() {
        for start in ["811218-987", "640823-323", "19640823-323"] {
            #expect((0...9).count { PersonalNumber.appears(in: start + String($0)) } == 1)
        }
    }

    private static func withCheckDigit(_ start: String) -> Bool {
        (0...9).contains { PersonalNumber.appears(in: start + String($0)) }
    }
}
