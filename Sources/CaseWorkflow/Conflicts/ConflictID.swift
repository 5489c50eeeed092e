/// Names a question about a conflict.
package struct ConflictID: RandomIdentifier {
    package let text: String

    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }
}
