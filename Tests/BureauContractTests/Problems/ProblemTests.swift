import BureauContract
import CaseWorkflow
import DiscriminationLaw
import Testing

@Suite struct ProblemTests {
    @Test func `every code is named once, in both languages, also among the workflow's refusals`() {
        let codes = ProblemCode.all + RefusalCode.allCases.map { ProblemCode($0) }
        #expect(Set(codes.map(\.name)).count == codes.count)
        for code in codes {
            #expect((400...599).contains(code.status))
            #expect(code.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
            #expect(!code.title.swedish.isEmpty && !code.title.english.isEmpty)
            #expect(code.title.swedish != code.title.english)
        }
    }

    @Test func `a problem document has the members of RFC 9457, in the language asked for`() throws {
        var problem = Problem(
            .invalidFields,
            in: .english,
            errors: [
                .init(Fault(path: "parties[0].name", code: .tooLong, limit: 200), in: .english),
                .init(
                    JSONFault(path: "contact.x", code: .unknownField, position: TextPosition(line: 2, column: 5)),
                    in: .english
                ),
            ]
        )
        problem.instance = Problem.instancePrefix + "abc"
        let expected =
            #"{"errors":[{"code":"tooLong","detail":"is too long (limit 200)","field":"parties[0].name"},"#
            + #"{"code":"unknownField","detail":"is not a field here (line 2, column 5)","field":"contact.x"}],"#
            + #""instance":"urn:bureau:request:abc","status":422,"title":"Fields cannot be accepted; see errors.","#
            + #""type":"urn:bureau:problem:invalid-fields"}"#
        #expect(String(decoding: try WireEncoder.bytes(of: problem), as: UTF8.self) == expected)
        #expect(problem.code == "invalid-fields")
        #expect(Problem(.invalidFields, in: .swedish).title == "Fält kan inte godtas; se errors.")
        #expect(try JSONDocument(reading: Array(expected.utf8)).decode(Problem.self) == problem)
    }
}
