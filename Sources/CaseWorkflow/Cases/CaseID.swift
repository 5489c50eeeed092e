/// The random identifier of a case.
package struct CaseID: RandomIdentifier {
    package let text: String

    package init?(text: String) {
        guard Hexadecimal.isIdentifier(text) else { return nil }
        self.text = text
    }
}
