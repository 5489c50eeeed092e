package import DiscriminationLaw

/// Area, grounds and forms: what an incident is alleged, or assessed, to be.
package struct Classification: Codable, Sendable, Equatable {
    package var area: SocietalArea?
    package var grounds: [Ground]
    package var forms: [Form]

    package init(area: SocietalArea? = nil, grounds: [Ground] = [], forms: [Form] = []) {
        self.area = area
        self.grounds = grounds
        self.forms = forms
    }
}
