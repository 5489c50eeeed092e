import Foundation
import Testing

@testable import BureauDesk

@Suite struct ShippedLetterTests {
    @Test func `the program brings the templates of the folder with it, byte for byte`() throws {
        let files = try LetterFolder.files()
        #expect(Set(LetterTemplates.shippedFiles.keys) == Set(files.keys))
        for (name, bytes) in files {
            #expect(LetterTemplates.shippedFiles[name].map { Array("\($0)\n".utf8) } == bytes, "\(name)")
        }
        #expect(try LetterTemplates.shipped().style == LetterFolder.templates.get().style)
    }
}
