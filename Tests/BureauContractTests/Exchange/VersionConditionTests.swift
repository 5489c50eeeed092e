import BureauContract
import DiscriminationLaw
import Testing

@Suite struct VersionConditionTests {
    @Test func `a tag is written with version, role and language, and its version read back`() {
        let tag = EntityTag(version: 17, role: "supervisor", language: .swedish)
        #expect(tag.description == "\"v17.supervisor.sv\"")
        #expect(VersionCondition(ifMatch: [tag.description]) == .version(17))
    }

    @Test func `the version alone is compared`() {
        for tag in ["\"v3.caseworker.en\"", "\"v3.supervisor.sv\"", " \"v3.x.y\"\t"] {
            #expect(VersionCondition(ifMatch: [tag]) == .version(3))
        }
    }

    @Test(
        arguments: [
            ([], VersionCondition.absent), (["*"], .absent), (["W/\"v3.supervisor.sv\""], .version(0)),
            (["\"abc\""], .version(0)), (["\"\""], .version(0)), (["\"v0.a.b\""], .version(0)),
            (["\"v-1.a.b\""], .version(0)),
            (["\"v99999999999999999999.a.b\""], .version(0)), (["\"v3\""], .version(0)), (["\"v3..\""], .version(0)),
            ([""], .malformed), (["v3.supervisor.sv"], .malformed), (["\"v3.a.b"], .malformed),
            (["\"a\" \"b\""], .malformed),
            (["\"v3.a.b\", \"v4.a.b\""], .malformed), (["\"v3.a.b\"", "\"v4.a.b\""], .malformed), (["3"], .malformed),
        ] as [([String], VersionCondition)]
    )
    func `what is no tag of ours matches nothing, and what is no tag is refused`(
        _ values: [String],
        _ condition: VersionCondition
    ) {
        #expect(VersionCondition(ifMatch: values) == condition)
    }

    @Test func `an idempotency key is 1 to 255 visible ASCII characters`() {
        for good in ["a", "\"8e03978e\"", String(repeating: "~", count: 255)] {
            #expect(IdempotencyKey(text: good)?.text == good)
        }
        for bad in ["", " ", "a b", "å", "a\u{7F}", String(repeating: "a", count: 256)] {
            #expect(IdempotencyKey(text: bad) == nil)
        }
    }
}
