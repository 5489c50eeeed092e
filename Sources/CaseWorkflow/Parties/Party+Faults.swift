extension Party {
    func check(_ check: inout FaultCheck) {
        check.optionalText(name, at: "name", limit: Limits.name)
        if anonymous, name != nil { check.add(.notAllowed, at: "name") }
        if role != .respondent, respondent != nil { check.add(.notAllowed, at: "respondent") }
        if let respondent {
            check.inside("respondent") { check in
                check.optionalText(respondent.organisationNumber, at: "organisationNumber", limit: Limits.code)
                check.optionalText(respondent.municipality, at: "municipality", limit: Limits.name)
            }
        }
        check.count(contactWays.count, at: "contactWays", limit: Limits.contactWays)
        check.each(contactWays, at: "contactWays", limit: Limits.contactWays) { way, check in
            check.text(way.value, at: "value", limit: Limits.contactWay)
            check.optionalText(way.safeToUse, at: "safeToUse", limit: Limits.contactWay)
        }
        check.languageTag(language, at: "language")
        check.languageTag(interpreterLanguage, at: "interpreterLanguage")
        check.optionalText(accessibilityNeeds, at: "accessibilityNeeds", limit: Limits.shortText)
        check.optionalText(municipality, at: "municipality", limit: Limits.name)
        if let persons {
            if persons < 1 { check.add(.tooFew, at: "persons", limit: 1) }
            if persons > Limits.persons { check.add(.tooMany, at: "persons", limit: Limits.persons) }
        }
    }
}
