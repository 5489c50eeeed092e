/// The account of a person at the bureau.
package struct StaffID: RandomIdentifier {
    package let text: String

    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }
}
