/// Tables published together: all that an attacker, and the maker of a certificate, has.
package struct ProtectedRelease: Hashable, Sendable {
    package let tables: [PublishedTable]

    package init(tables: [PublishedTable]) {
        self.tables = tables
    }
}
