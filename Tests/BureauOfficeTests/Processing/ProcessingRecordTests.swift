import BureauOffice
import CaseWorkflow
import Disclosure
import DiscriminationLaw
import Testing

@Suite struct ProcessingRecordTests {
    @Test func `the record of processing says what is kept, why, for whom and how long, as it is configured`() throws {
        var settings = ReleaseBureau.settings
        settings.retentionYears = 7
        settings.contact = "Provgatan 1"
        let record = try ProcessingRecord(settings)
        for (language, words) in [
            (
                ReportLanguage.swedish,
                ["Påhittade byrån, Provgatan 1", "7 år", "Påhittade myndigheten", "9.2 j", "3 kap. 7 §"]
            ),
            (
                .english,
                ["Påhittade byrån, Provgatan 1", "7 years", "the made-up agency", "9(2)(j)", "chapter 3, section 7"]
            ),
        ] {
            let lines = record.lines(in: language)
            let text = lines.map(\.text).joined(separator: "\n")
            for word in words { #expect(text.contains(word), "\(word)") }
            for dimension in StatisticalDimension.allCases {
                let label = language == .swedish ? dimension.label.swedish : dimension.label.english
                #expect(text.contains(label), "\(label)")
            }
            // Every item of article 30(1), a to g.
            for item in "abcdefg" {
                #expect(
                    lines.contains { $0.heading.contains(" \(item))") || $0.heading.contains("(\(item))") },
                    "\(item)"
                )
            }
            #expect(record.text.contains(text.split(separator: "\n")[0]))
        }
    }

    @Test func `what the bureau has not told is a question and no claim`() throws {
        let lines = try ProcessingRecord(ReleaseSettings()).lines(in: .english)
        #expect(lines[0].text.hasPrefix("[name the bureau"))
        #expect(lines.contains { $0.text.contains("Exact returns: nobody.") })
        #expect(lines.contains { $0.text.hasPrefix("[The bureau states its basis under article 6.]") })
    }
}
