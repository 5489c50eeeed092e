/// One class of a dimension: a code, and the finest codes it stands for.
package struct DimensionClass: Hashable, Sendable {
    /// The code as published; that of a merged class begins with `_`.
    package let code: String

    /// The finest codes in it; a class that merges nothing has itself as its only member.
    package let members: [String]

    package init(code: String, members: [String]) {
        self.code = code
        self.members = members
    }

    /// The class of some finest codes: the code itself where there is one, else `_` and all of them.
    ///
    /// Equal members make equal codes, so that `_KOI+SEX` means the same in every table.
    package init(members: [String]) {
        self.init(code: members.count == 1 ? members[0] : "_" + members.joined(separator: "+"), members: members)
    }

    /// The code of a total; no class may have it.
    package static let total = "_T"
}
