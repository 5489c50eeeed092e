import Testing

@testable import Disclosure

@Suite struct DisclosureCommandsTests {
    private let key = [UInt8](0..<16)

    private func sample(_ cases: Int, laddered: Bool) throws -> [CountTable] {
        var numbers = SampleNumbers(state: UInt64(cases))
        let bureau = SampleBureau(cases: cases, numbers: &numbers)
        return try (laddered ? [[0, 2], [0], [2]] : [[0, 2]]).map { try bureau.table($0, laddered: laddered) }
    }

    @Test(arguments: [true, false])
    func `protect, attack and verify agree`(laddered: Bool) throws {
        let tables = try sample(120, laddered: laddered)
        let input = CountTable.collection(tables)
        let made = DisclosureCommands.protect(input, withCertificate: true, key: key)
        #expect(made.exitCode == 0)
        let certificate = try #require(made.certificate)
        #expect(DisclosureCommands.attack([made.output], exact: [input]).exitCode == 0)
        #expect(DisclosureCommands.verify(certificate: certificate, [made.output]).exitCode == 0)
        let text = String(decoding: made.output, as: UTF8.self)
        #expect(text.contains("\"status\"") != laddered)
        #expect(text.contains("\"ladder\"") == laddered)
        let attacked = String(decoding: DisclosureCommands.attack([made.output]).output, as: UTF8.self)
        #expect(attacked.hasPrefix("population,cell,marked,lower,upper\r\n"))
        // Another width than the certificate was made for is not shown by it.
        #expect(DisclosureCommands.verify(certificate: certificate, [made.output], width: 9).exitCode == 1)
    }

    @Test func `everything but the counts is carried over`() throws {
        let text = """
            {"version": "2.0", "class": "dataset", "label": "Exempel åäö", "updated": "2026-01-31", "note": ["påhittat"],
            "id": ["ground"], "size": [3], "role": {"metric": []}, "link": {"alternate": [{"href": "https://example.org"}]},
            "dimension": {"ground": {"label": "Grund", "category": {"index": {"ETN": 1, "FUN": 0, "KON": 2},
            "label": {"FUN": "Funktion"}}, "extension": {"colour": 1.50}}}, "value": {"0": 20, "1": 10, "2": 0},
            "extension": {"population": "2025", "secret": false}}
            """
        let made = DisclosureCommands.protect(Array(text.utf8), key: key)
        let node = try JSONNode(reading: made.output)
        let source = try JSONNode(reading: Array(text.utf8))
        for name in ["version", "class", "label", "updated", "note", "id", "role", "link", "extension"] {
            #expect(node[name] == source[name])
        }
        #expect(node["dimension"]?["ground"]?["extension"] == source["dimension"]?["ground"]?["extension"])
        #expect(node["dimension"]?["ground"]?["category"]?["index"]?.items?.map(\.text) == ["FUN", "ETN", "KON", "_T"])
        #expect(node["value"]?.items?.map(\.integer) == [20, nil, nil, 30])
        #expect(node["status"]?.members?.map(\.name) == ["1", "2"])
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"version\": \"2.0\"}", "{\"a\": 1, \"a\": 2}",
        "{\"version\": \"1.0\", \"class\": \"dataset\"}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}, \"value\": [1, null]}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}, \"value\": [10, -1]}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}, \"value\": [10, 1.5]}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"_T\"]}}}, \"value\": [10, 10]}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}, \"extension\": {\"ladder\": [[[\"x\"]]]}}}, \"value\": [10, 10]}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}, \"value\": [10, 10], \"extension\": {\"structuralZeros\": [{\"a\": \"z\"}]}}",
        "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"a\"], \"size\": [2], \"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}, \"value\": [10, 10], \"extension\": {\"structuralZeros\": [{\"a\": \"x\"}]}}",
    ])
    func `what cannot be read is refused and publishes nothing`(text: String) {
        let made = DisclosureCommands.protect(Array(text.utf8), withCertificate: true, key: key)
        #expect(made.exitCode == 2)
        #expect(made.output == [])
        #expect(made.certificate == nil)
        #expect(made.messages.count == 1)
    }

    @Test func `a damaged ledger, too few cases and lack of time have their own exit codes`() throws {
        let input = CountTable.collection(try sample(120, laddered: false))
        let few = CountTable.collection([try CountTable.plain([[1, 1], [1, 1]])])
        #expect(DisclosureCommands.protect(input, ledger: [Array("{".utf8)], key: key).exitCode == 2)
        #expect(DisclosureCommands.protect(few, key: key).exitCode == 3)
        #expect(DisclosureCommands.protect(input, key: key, deadline: Deadline { true }).exitCode == 4)
        #expect(DisclosureCommands.protect(input, threshold: 1, key: key).exitCode == 2)
        #expect(DisclosureCommands.protect(input, key: [1, 2, 3]).exitCode == 2)
        for outcome in [few, input] {
            #expect(DisclosureCommands.protect(outcome, key: key, deadline: Deadline { true }).output == [])
        }
    }

    /// One dimension of three codes.
    private func dataset(_ codes: [String], values: String, more: String = "") -> String {
        let index = codes.map { "\"\($0)\"" }.joined(separator: ", ")
        return """
            {"version": "2.0", "class": "dataset", "id": ["g"], "size": [\(codes.count)], \(more)
            "dimension": {"g": {"category": {"index": [\(index)]}}}, "value": [\(values)]}
            """
    }

    @Test func `a file of another program is read: byte order mark, 20.0 and 2e1`() throws {
        let plain = DisclosureCommands.protect(Array(dataset(["a", "b"], values: "20, 31").utf8), key: key)
        let odd = [0xEF, 0xBB, 0xBF] + Array(dataset(["a", "b"], values: "2e1, 31.0").utf8)
        let read = DisclosureCommands.protect(odd, key: key)
        #expect(read.exitCode == 0)
        #expect(read.output == plain.output)
    }

    @Test(arguments: [
        (["a", "_b"], "1, 2", "_b"), (["a", "a"], "1, 2", "twice"), (["å", "a\u{30A}"], "1, 2", "two spellings"),
        (["a", "b"], "1, 2.5", "no decimals"),
    ])
    func `a refusal names what is wrong`(codes: [String], values: String, words: String) {
        let made = DisclosureCommands.protect(Array(dataset(codes, values: values).utf8), key: key)
        #expect(made.exitCode == 2)
        #expect(made.messages[0].english.contains(words), "\(made.messages[0].english)")
        #expect(made.messages[0].swedish != made.messages[0].english)
    }

    @Test func `a refusal names the dataset of a collection`() {
        let good = dataset(["a", "b"], values: "20, 31")
        let bad = dataset(["a", "b"], values: "20, -1", more: "\"label\": \"Utfall åäö\",")
        let text = """
            {"version": "2.0", "class": "collection", "link": {"item": [\(good), \(bad)]}}
            """
        let made = DisclosureCommands.protect(Array(text.utf8), key: key)
        #expect(made.exitCode == 2)
        #expect(made.messages[0].english.hasPrefix("Dataset 2 (Utfall åäö): "))
        #expect(made.messages[0].swedish.hasPrefix("Datamängd 2 (Utfall åäö): "))
    }

    @Test func `a width that the whole does not reach is refused with that reason`() {
        let made = DisclosureCommands.protect(
            Array(dataset(["a", "b"], values: "20, 43").utf8),
            width: 100,
            key: key
        )
        #expect(made.exitCode == 3)
        #expect(made.messages[0].english.contains("63 in all"))
        #expect(!made.messages[0].english.contains("subtracted"))
    }

    @Test func `a certificate decides itself neither threshold nor width`() throws {
        let shown = """
            {"version": "2.0", "class": "dataset", "id": ["g"], "size": [3],
            "dimension": {"g": {"category": {"index": ["a", "b", "_T"]}}}, "value": [2, 31, 33]}
            """
        let empty = Array("{\"width\": 1, \"tables\": []}".utf8)
        #expect(DisclosureCommands.verify(certificate: empty, [Array(shown.utf8)]).exitCode == 1)
        let input = CountTable.collection(try sample(120, laddered: false))
        let made = DisclosureCommands.protect(input, withCertificate: true, key: key)
        let verified = DisclosureCommands.verify(certificate: try #require(made.certificate), [made.output])
        #expect(verified.messages.map(\.english).joined().contains("holds"))
        #expect(made.hides)
        #expect(!DisclosureCommands.protect(CountTable.collection(try sample(120, laddered: true)), key: key).hides)
    }

    @Test func `the same key hides the same cells, another one others`() throws {
        let input = CountTable.collection(try sample(120, laddered: false))
        func output(_ first: UInt8) -> [UInt8] {
            DisclosureCommands.protect(input, key: [first] + key.dropFirst()).output
        }
        #expect(output(7) == output(7))
        #expect(Set((0..<6).map { output($0) }).count > 1)
    }

    @Test(arguments: [(2, 2), (3, 5), (5, 3), (10, 10), (5, 8)])
    func `threshold and width may be others`(threshold: Int, width: Int) throws {
        let tables = try sample(150, laddered: false)
        let input = CountTable.collection(tables)
        let made = DisclosureCommands.protect(
            input,
            threshold: threshold,
            width: width,
            withCertificate: true,
            key: key
        )
        #expect(made.exitCode == 0)
        let release = try ProtectedRelease(reading: JSONStatDocument(made.output))
        #expect(release.tables[0].figures.allSatisfy { ($0 ?? threshold) >= threshold })
        let attacked = DisclosureCommands.attack([made.output], exact: [input], threshold: threshold, width: width)
        #expect(attacked.exitCode == 0)
        let verified = DisclosureCommands.verify(
            certificate: try #require(made.certificate),
            [made.output],
            threshold: threshold,
            width: width
        )
        #expect(verified.exitCode == 0)
    }
}
