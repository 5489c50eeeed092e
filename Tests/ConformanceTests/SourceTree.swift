import Foundation

/// The project's own files, read as text.
enum SourceTree {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File {
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var name: String { String(path.split(separator: "/").last ?? "") }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Every Swift file under a folder, by its path from the top.
    static func swiftFiles(under folder: String) -> [File] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return walk.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") }
            .sorted()
            .compactMap { relative in
                let path = folder + "/" + relative
                return (try? text(path)).map { File(path: path, text: $0) }
            }
    }

    /// The folders directly under `Sources`: the targets.
    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path).sorted()
    }

    /// The modules that a file imports.
    static func imports(of file: File) -> Set<String> {
        Set(
            file.lines.compactMap { line in
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
                    words[..<place].allSatisfy({
                        [
                            "package", "public", "internal", "private", "fileprivate", "@preconcurrency", "@testable",
                            "@_exported",
                        ].contains($0)
                    })
                else { return nil }
                let named = words[place + 1]
                let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
                let module = kinds.contains(named) && words.count > place + 2 ? words[place + 2] : named
                return String(module.split(separator: ".").first ?? module)
            }
        )
    }
}
