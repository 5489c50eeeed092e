/// A link of a page (RFC 8288), as the `Link` header carries it: `</v1/cases?cursor=…>; rel="next"`.
package struct PageLink: Sendable, Hashable, CustomStringConvertible {
    package let target: String
    package let relation: String

    package init(target: String, relation: String) {
        self.target = target
        self.relation = relation
    }

    package var description: String { "<\(target)>; rel=\"\(relation)\"" }
}
