/// A place in a text that a person can go to: line and column, both from 1.
///
/// A column counts Unicode scalars, as editors do, not bytes.
package struct TextPosition: Sendable, Hashable, CustomStringConvertible {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package var description: String { "\(line):\(column)" }
}
