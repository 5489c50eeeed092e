import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct `The closure list and the published cases` {
    /// By how the source says that they ended; where it has no code of the list, by what was decided.
    static let endings: [String: [String]] = [
        "mellandom": [
            "ad-2004-8", "ad-2023-5", "nja-2014-s629",
        ],
        "dom (bifall)": [
            "ad-2010-91", "ad-2013-71", "ad-2017-elbolag-julfest", "ad-2018-51", "gota-hovr-2018-vara",
            "hd-2021-bra-flyg", "hd-2024-grundskoleelevens-stodbehov", "hd-nattklubb-malmo",
            "hovr-2009-hyresvard-ulricehamn", "nja-2014-s499-i", "rh-2014-20", "svea-hovr-2010-gravida",
            "tr-2010-almhult-handhalsning", "tr-2010-uppsala-konsstympning", "tr-2014-filipstad-skola",
            "tr-2014-malmo-rektorsmote",
        ],
        "dom (ogillat)": [
            "ad-2011-19", "ad-2017-61", "tr-2009-umea-insemination", "tr-2014-linkoping-insemination",
        ],
        "förlikning med ersättning": [
            "do-2011-landstinget-varmland", "do-2012-restaurang-jonkoping", "do-2013-hyresvard-filipstad",
            "do-2013-solna-tingsratt", "do-2014-pizzeria-ol", "do-2015-migrationsverket", "do-2016-trollebo",
            "do-2017-krog-instruktion", "do-2022-ickebinar-elev", "do-alvesta-hudfarg",
            "forlikning-2020-sodersjukhuset", "forlikning-2022-vgr-hjarnblodning", "forlikning-hassleholm-bjarnum",
        ],
        "ej diskriminering enligt lagen": [
            "do-2019-ledarhund-arlanda"
        ],
        "rättelse/åtgärd hos motpart": [
            "do-2021-militartjanst"
        ],
        "ursäkt": [
            "do-2022-callcenter-gravid"
        ],
        "tillsynsbeslut (brist)": [
            "do-2024-kvinnogym", "do-sollentuna-upplasning", "do-til-2020-38",
        ],
        "pågår i annan instans": [
            "tr-2025-uppsala-huvudduk"
        ],
    ]

    /// Cases of which nobody read how they ended: they are not closed before somebody has.
    static let unread = ["ad-2007-16", "ad-2018-42"]

    @Test func `every published ending has a code, a supervision decision, a preliminary judgment and an appeal too`() {
        #expect(Self.endings.values.map(\.count).reduce(Self.unread.count, +) == 45)
        #expect(Set(Self.endings.values.flatMap(\.self) + Self.unread).count == 45)
        for (code, cases) in Self.endings { #expect(ClosureCode(rawValue: code) != nil, "\(cases)") }
    }

    @Test(arguments: ClosureCode.allCases) func `a case closes with every code`(code: ClosureCode) throws {
        var history = try CaseHistory.registered()
        var closing = Sample.closing(Sample.advice)
        closing.closure.outcome = code
        closing.closure.retention = history.file!.suggestedRetention(for: code)
        try history.give(.close(closing))
        #expect(history.file?.closure?.outcome == code)
    }
}
