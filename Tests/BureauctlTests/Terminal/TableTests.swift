import Testing

@testable import bureauctl

@Suite struct TableTests {
    @Test func `columns are as wide as what stands in them, whatever letters it is made of`() {
        var table = Table(["A", "B"])
        table.add(["åäö", "1"])
        table.add(["a\u{30A}a\u{308}o\u{308}", "2"])
        table.add(["日本", "3"])
        table.add([nil, "4"])
        #expect(table.lines(width: nil) == ["A     B", "åäö   1", "a\u{30A}a\u{308}o\u{308}   2", "日本  3", "      4"])
    }

    @Test func `a line longer than the terminal is cut and says so`() {
        var table = Table(["NUMMER", "TITEL"])
        table.add(["2026-1", "Nekad lägenhet i Malmö"])
        #expect(table.lines(width: 14) == ["NUMMER  TITEL", "2026-1  Nekad…"])
        #expect(table.lines(width: 200)[1] == "2026-1  Nekad lägenhet i Malmö")
    }

    @Test(arguments: [
        ("åäö", 3), ("e\u{301}", 1), ("日本語", 6), ("한", 2), ("👍", 2), ("", 0), ("Łódź", 4), ("العربية", 7),
    ])
    func `the width of a text is counted in columns`(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a[31mb"), ("a\nb\tc", "a b c"), ("a\u{202E}b", "ab"), ("a\u{9B}b\u{7F}", "ab"),
        ("\u{200F}x\u{2067}", "x"),
    ])
    func `nothing that came from elsewhere steers the terminal`(_ text: String, _ shown: String) {
        #expect(text.shown == shown)
        var table = Table(["", ""])
        table.add([text, text])
        #expect(!table.lines(width: nil).joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    @Test func `the progress bar grows from nothing to full`() {
        let bar = ProgressBar("x", of: 4, isShown: false)
        #expect(bar.line(0) == "x [" + String(repeating: " ", count: 30) + "] 0/4")
        #expect(bar.line(2) == "x [" + String(repeating: "=", count: 15) + String(repeating: " ", count: 15) + "] 2/4")
        #expect(bar.line(4) == "x [" + String(repeating: "=", count: 30) + "] 4/4")
    }
}
