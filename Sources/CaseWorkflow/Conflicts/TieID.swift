/// Names a declared tie.
package struct TieID: RandomIdentifier {
    package let text: String

    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }
}
