import CaseWorkflow
import Foundation
import Testing

@Suite struct `Commands on the wire` {
    @Test func `every command comes back from its payload and its kind`() throws {
        let history = try TableMutantStates.phases()[2]
        for command in Candidates.all(on: history.file) {
            let data = try JSONEncoder().encode(command.payload)
            let decoder = JSONDecoder()
            decoder.userInfo[.commandKind] = command.kind
            #expect(try decoder.decode(Carrier.self, from: data).command == command)
        }
        #expect(Set(CommandKind.allCases.map { $0.payloadType.kind }) == Set(CommandKind.allCases))
    }

    @Test func `lists and classifications may be left out`() throws {
        let text =
            #"{"contact":{"channel":"phone","receivedOn":"2026-01-30","title":"T","narrative":"N"},"#
            + #""parties":[{"role":"complainant"}],"incidents":[{"what":"W"}]}"#
        let register = try JSONDecoder().decode(Register.self, from: Data(text.utf8))
        #expect(register.parties == [Party(role: .complainant)])
        #expect(register.incidents == [Incident(what: "W")])
        #expect(register.wall == nil)
    }

    private struct Carrier: Decodable {
        let command: Command

        init(from decoder: any Decoder) throws {
            command = try Command(decoder.userInfo[.commandKind] as! CommandKind, from: decoder)
        }
    }
}

extension CodingUserInfoKey {
    fileprivate static let commandKind = CodingUserInfoKey(rawValue: "kind")!
}
