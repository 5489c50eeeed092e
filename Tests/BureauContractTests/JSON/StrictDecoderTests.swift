import BureauContract
import Testing

@Suite struct StrictDecoderTests {
    private enum Colour: String, Codable {
        case red
        case blue
    }

    private struct Party: Codable, Equatable {
        var name: String
        var age: Int?
        var weight: Double?
        var colours: [Colour]?
        var small: UInt8?
    }

    private struct File: Codable, Equatable {
        var parties: [Party]
        var flags: [String: Bool]?
        var closed: Bool?
        var first: Party?
    }

    private func decode(_ text: String) throws -> File {
        try JSONDocument(reading: Array(text.utf8)).decode(File.self)
    }

    @Test func `a value of the right shape is decoded`() throws {
        let file = try decode(
            #"{"parties":[{"name":"A","age":3,"weight":7,"colours":["red"]},{"name":"B","age":null}],"flags":{"x":true}}"#
        )
        #expect(
            file.parties == [
                Party(name: "A", age: 3, weight: 7, colours: [.red]), Party(name: "B"),
            ]
        )
        #expect(file.flags == ["x": true])
    }

    @Test(arguments: [
        (#"{}"#, "parties", JSONFault.Code.missing), (#"[]"#, "", .wrongType), (#""x""#, "", .wrongType),
        (#"{"parties":{}}"#, "parties", .wrongType), (#"{"parties":null}"#, "parties", .wrongType),
        (#"{"parties":[{}]}"#, "parties[0].name", .missing),
        (#"{"parties":[{"name":null}]}"#, "parties[0].name", .wrongType),
        (#"{"parties":[{"name":"A"},{"name":5}]}"#, "parties[1].name", .wrongType),
        (#"{"parties":[{"name":"A","age":"5"}]}"#, "parties[0].age", .wrongType),
        (#"{"parties":[{"name":"A","age":1.0}]}"#, "parties[0].age", .wrongType),
        (#"{"parties":[{"name":"A","age":true}]}"#, "parties[0].age", .wrongType),
        (#"{"parties":[{"name":"A","small":256}]}"#, "parties[0].small", .numberOutOfRange),
        (#"{"parties":[{"name":"A","colours":["red","green"]}]}"#, "parties[0].colours[1]", .invalidValue),
        (#"{"parties":[{"name":"A","colours":[1]}]}"#, "parties[0].colours[0]", .wrongType),
        (#"{"parties":[],"flags":{"x":1}}"#, "flags.x", .wrongType),
        (#"{"parties":[],"closed":0}"#, "closed", .wrongType),
        (#"{"parties":[],"other":1}"#, "other", .unknownField),
        (#"{"parties":[{"name":"A","Name":"B"}]}"#, "parties[0].Name", .unknownField),
        (#"{"parties":[],"first":{"name":"A","x":{}}}"#, "first.x", .unknownField),
    ])
    func `another shape is refused with the field`(_ text: String, _ path: String, _ code: JSONFault.Code) {
        let faults = #expect(throws: JSONFaults.self) { try decode(text) }
        #expect(faults?.faults.map(\.path) == [path])
        #expect(faults?.faults.map(\.code) == [code])
    }

    @Test func `every unknown field is named, with its line`() {
        let faults = #expect(throws: JSONFaults.self) {
            try decode("{\"parties\":[{\"name\":\"A\",\n\"x\":1}],\n\"y\":2,\n  \"z\":3}")
        }
        #expect(
            faults?.faults == [
                JSONFault(path: "parties[0].x", code: .unknownField, position: TextPosition(line: 2, column: 1)),
                JSONFault(path: "y", code: .unknownField, position: TextPosition(line: 3, column: 1)),
                JSONFault(path: "z", code: .unknownField, position: TextPosition(line: 4, column: 3)),
            ]
        )
    }

    @Test func `an object with many members is read as one with few`() throws {
        struct Wide: Codable, Equatable {
            var a, b, c, d, e, f, g, h, i, j, k, l, m, n: Int
        }
        let wide = Wide(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10, k: 11, l: 12, m: 13, n: 14)
        let bytes = try WireEncoder.bytes(of: wide)
        #expect(try JSONDocument(reading: bytes).decode(Wide.self) == wide)
    }

    @Test func `a type's own refusal tells the place and nothing of the value`() {
        struct Picky: Decodable {
            struct Refusal: Error {}
            init(from decoder: any Decoder) throws {
                let text = try decoder.singleValueContainer().decode(String.self)
                if text == "hemligt" { throw Refusal() }
            }
        }
        struct Holder: Decodable {
            var inner: [Picky]
        }
        let faults = #expect(throws: JSONFaults.self) {
            try JSONDocument(reading: Array(#"{"inner":["a","hemligt"]}"#.utf8)).decode(Holder.self)
        }
        #expect(faults?.faults.map(\.path) == ["inner[1]"])
        #expect(faults?.faults.map(\.code) == [.invalidValue])
        #expect(!String(describing: faults).contains("hemligt"))
    }

    @Test func `values of one text are decoded one by one, each with its own faults`() throws {
        let document = try JSONDocument(reading: Array("[{\"name\":\"A\"},\n{\"name\":1},\n{}]".utf8))
        var found: [JSONFault] = []
        for (index, value) in (document.root.elements ?? []).enumerated() {
            do throws(JSONFaults) {
                _ = try document.decode(Party.self, from: value, at: .root.appending(index: index))
            } catch {
                found += error.faults
            }
        }
        #expect(
            found == [
                JSONFault(path: "[1].name", code: .wrongType, position: TextPosition(line: 2, column: 9)),
                JSONFault(path: "[2].name", code: .missing, position: TextPosition(line: 3, column: 1)),
            ]
        )
    }
}
