/// The six forms, by the words of DL 1 kap. 4 §.
extension AssessmentLadder {
    static func questions(for form: Form) -> [LadderQuestion] {
        switch form {
        case .direct: direct
        case .indirect: indirect
        case .inadequateAccessibility: inadequateAccessibility
        case .harassment: harassment
        case .sexualHarassment: sexualHarassment
        case .instructions: instructions
        default: otherBreach(form)
        }
    }

    private static var direct: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 1")
        return [
            .area,
            .need("missgynnande", "Har personen missgynnats?", "Was the person disadvantaged?", at: place),
            .need(
                "jämförbar",
                "Behandlades personen sämre än någon annan behandlas, har behandlats eller skulle ha behandlats i en "
                    + "jämförbar situation?",
                "Was the person treated worse than somebody else is, was or would have been treated in a comparable "
                    + "situation?",
                at: place
            ),
            .need(
                "samband",
                "Har missgynnandet samband med en diskrimineringsgrund?",
                "Is the disadvantage linked to a ground?",
                at: place
            ),
            .exception,
        ] + LadderQuestion.burden()
    }

    private static var indirect: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 2")
        return [
            .area,
            .need(
                "neutral",
                "Tillämpades en bestämmelse, ett kriterium eller ett förfaringssätt som framstår som neutralt?",
                "Was a provision, criterion or practice applied that appears neutral?",
                at: place
            ),
            .need(
                "missgynnande",
                "Missgynnades personen av tillämpningen?",
                "Was the person disadvantaged by its application?",
                at: place
            ),
            .need(
                "särskilt",
                "Kan det komma att särskilt missgynna personer med den diskrimineringsgrund det gäller?",
                "Can it particularly disadvantage persons of the ground in question?",
                at: place
            ),
            .obstacle(
                "syfte",
                "Har det ett berättigat syfte, och är medlen lämpliga och nödvändiga för att uppnå det?",
                "Has it a legitimate aim, and are the means appropriate and necessary to reach it?",
                at: place,
                else: .justified
            ),
        ] + LadderQuestion.burden()
    }

    private static var inadequateAccessibility: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 3")
        return [
            .area,
            .need(
                "funktionsnedsättning",
                "Har personen en funktionsnedsättning?",
                "Has the person a disability?",
                at: place
            ),
            .obstacle(
                "förfrågan",
                "Gäller det en ren förfrågan om arbete?",
                "Is it about a mere inquiry about work?",
                at: LadderQuestion.act(2, "1 § andra stycket"),
                else: .outsideTheAct
            ),
            .obstacle(
                "bostad",
                "Gäller det en bostad, eller är den som tillhandahåller varan eller tjänsten en privatperson?",
                "Is it about housing, or is the provider of the goods or service a private person?",
                at: LadderQuestion.act(2, "12 c § 1–2"),
                else: .outsideTheAct
            ),
            .obstacle(
                "byggnad",
                "Krävs, för en vara eller tjänst, åtgärder i byggnaden utöver kraven i bygglov eller startbesked?",
                "Does it take, for goods or services, measures in the building beyond the demands of its building "
                    + "permit?",
                at: LadderQuestion.act(2, "12 c § 3"),
                else: .outsideTheAct
            ),
            .need(
                "missgynnande",
                "Missgynnades personen genom att åtgärder för tillgänglighet inte vidtogs, så att personen inte kom "
                    + "i en "
                    + "jämförbar situation med personer utan funktionsnedsättningen?",
                "Was the person disadvantaged because accessibility measures were not taken, so as not to come into a "
                    + "comparable situation with persons without the disability?",
                at: place
            ),
            .need(
                "skäliga",
                "Var åtgärderna skäliga utifrån krav på tillgänglighet i lag och annan författning, med hänsyn till "
                    + "ekonomiska och praktiska förutsättningar, förhållandets varaktighet och omfattning och annat av "
                    + "betydelse?",
                "Were the measures reasonable by the demands on accessibility in statutes, considering economic and "
                    + "practical conditions, the duration and extent of the relation and other matters of weight?",
                at: place
            ),
        ] + LadderQuestion.burden()
    }

    private static var harassment: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 4")
        return [
            .area,
            .need(
                "uppträdande",
                "Har någon uppträtt mot personen?",
                "Was there conduct towards the person?",
                at: place
            ),
            .need(
                "värdighet",
                "Kränkte uppträdandet personens värdighet?",
                "Did the conduct violate the person's dignity?",
                at: place
            ),
            .need(
                "samband",
                "Hade uppträdandet samband med en diskrimineringsgrund?",
                "Was the conduct linked to a ground?",
                at: place
            ),
        ] + LadderQuestion.burden()
    }

    private static var sexualHarassment: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 5")
        return [
            .area,
            .need(
                "sexuell",
                "Var det ett uppträdande av sexuell natur?",
                "Was it conduct of a sexual nature?",
                at: place
            ),
            .need(
                "värdighet",
                "Kränkte uppträdandet personens värdighet?",
                "Did the conduct violate the person's dignity?",
                at: place
            ),
        ] + LadderQuestion.burden()
    }

    private static var instructions: [LadderQuestion] {
        let place = LadderQuestion.act(1, "4 § 6")
        return [
            .area,
            .need(
                "order",
                "Gavs en order eller instruktion att diskriminera någon på ett sätt som avses i 1–5?",
                "Was an order or instruction given to discriminate against somebody in a way meant in 1–5?",
                at: place
            ),
            .need(
                "beroende",
                "Gavs den åt någon som står i lydnads- eller beroendeförhållande, eller har åtagit sig ett uppdrag?",
                "Was it given to somebody who is subordinate or dependent, or has undertaken a commission?",
                at: place
            ),
        ] + LadderQuestion.burden()
    }
}
