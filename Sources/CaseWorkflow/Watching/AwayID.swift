/// Names a time in which somebody is away.
package struct AwayID: RandomIdentifier {
    package let text: String

    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }
}
