import CaseWorkflow
import Testing

@Suite struct `Names that may be the same` {
    @Test(arguments: [
        ("Anna Berg", "ANNA  BERG"), ("Anna Berg", "Berg, Anna"), ("Anna Berg", "Berg Anna"),
        ("Anna Karin Berg", "Anna Berg"), ("Anna-Karin Berg", "Annakarin Berg"), ("Anna-Karin Berg", "Karin Berg"),
        ("Anna Berg-Lund", "Anna Lund"), ("Anna Berglund Holm", "Anna Berglund"), ("Berg, Anna Karin", "Karin Berg"),
        ("Karl Karlsson", "Carl Carlson"), ("Erik Eriksson", "Eric Ericsson"), ("Erik Erixon", "Eric Eriksson"),
        ("Gustaf Gustafsson", "Gustav Gustavson"), ("Mattias Wikström", "Mathias Vikström"),
        ("Christoffer Löfven", "Kristofer Lövén"), ("Stephan Zachrisson", "Stefan Sakrisson"),
        ("Cecilia Quist", "Cecilia Kvist"), ("Åsa Öberg", "A\u{30A}sa O\u{308}berg"), ("Søren Ærø", "Sören Ärö"),
        ("André Dupré", "Andre Dupre"), ("Max Müller", "Max Muller"), ("Ebba von Essen", "Ebba Essen"),
        ("Mohammed al-Hassan", "Muhamad Hassan"), ("Siobhan O'Brien", "Siobhan OBrien"),
        ("A. Berg", "Anna Berg"), ("Berg A", "Anders Berg"), ("A Berg", "A. Berg"), ("A. K. Berg", "Karin Berg"),
        ("Jürgen Groß", "Jurgen Gross"), ("Анна Берг", "анна берг"),
        ("Eskilstuna kommun", "Kommunen Eskilstuna"), ("Eskilstuna kommun", "Eskilstuna"),
        ("Eskilstuna kommun", "Eskilstuna kommun, Skolförvaltningen"), ("Stockholms stad", "Stockholm kommun"),
        ("Eskilstuna kommuns hemtjänst", "Eskilstuna kommun"), ("Borås stad", "Borås kommun"),
        ("Påhittade Bostäder AB", "AB Påhittade Bostäder (publ)"), ("Stiftelsen Lyktan", "Lyktan, stiftelse"),
        ("Brf Solsidan", "Bostadsrättsföreningen Solsidan"), ("Handelsbolaget Wik & Co", "Vik och Co HB"),
    ])
    func `two writings of one name find each other, from either side`(one: String, other: String) {
        let (first, second) = (MatchingForms(name: one), MatchingForms(name: other))
        #expect(first.matches(second))
        #expect(second.matches(first))
    }

    @Test(arguments: [
        ("Anna Berg", "Anders Berg"), ("Anna Berg", "Anna Borg"), ("Anna Karin Berg", "Anna Karin Holm"),
        ("Anna-Karin Berg", "Anna-Karin Holm"), ("Anna Andersson", "Anna Andersen"), ("Åsa Hall", "Asa Hall"),
        ("Eva Hall", "Eva Häll"), ("A. Berg", "B. Berg"), ("A. Berg", "Berit Berg"), ("Anna", "Anna Berg"),
        ("Anna Berg", "Berg"), ("Anna", "Berg"), ("Eskilstuna kommun", "Strängnäs kommun"),
        ("Eskilstuna kommun", "Eskilstuna Bostäder AB"), ("Region Påhitt", "Påhitt kommun"),
        ("Brf Solsidan", "Solsidan AB"), ("AB", "Aktiebolaget"), ("Kommunen", "Kommun"), ("", ""), ("–", "–"),
    ])
    func `different names do not`(one: String, other: String) {
        #expect(!MatchingForms(name: one).matches(MatchingForms(name: other)))
        #expect(!MatchingForms(name: other).matches(MatchingForms(name: one)))
    }

    @Test(arguments: ["556012-5790", "5560125790", "16 556012-5790", "16556012-5790", " 556012 5790 "])
    func `an organisation number matches however it is written`(text: String) {
        let number = MatchingForms(name: "Ett", organisationNumber: text)
        #expect(number.matches(MatchingForms(name: "Två", organisationNumber: "556012-5790")))
    }

    @Test(arguments: ["556012-5791", "55601257", "811218-9876", "556012-579x", "", "٥٥٦٠١٢٥٧٩٠"])
    func `what is no organisation number, or is a personal one, gives no form`(text: String) {
        #expect(MatchingForms(name: nil, organisationNumber: text).kept.isEmpty)
    }

    @Test func `a unit of a municipality is found under it, a school is not`() {
        func party(_ name: String, _ kind: RespondentKind) -> MatchingForms {
            let details = RespondentDetails(kind: kind, municipality: "Eskilstuna")
            return MatchingForms(of: Party(role: .respondent, name: name, respondent: details))
        }
        let municipality = MatchingForms(name: "Eskilstuna kommun")
        #expect(party("Skolkontoret", .municipality).matches(municipality))
        #expect(!party("Påhittade friskolan", .school).matches(municipality))
        #expect(MatchingForms(of: Party(role: .complainant, anonymous: true)).kept.isEmpty)
    }

    @Test func `the forms are few and hold no capital, whatever the name`() {
        let names = [
            "Anna-Karin Maria Elisabeth Berg-Lund Karlsson-Holm", "Eskilstuna kommuns vård- och omsorgsförvaltning",
            String(repeating: "Anna-", count: 40), String(repeating: "Å ", count: 100),
        ]
        for name in names {
            let forms = MatchingForms(name: name, organisationNumber: "556012-5790", municipality: "Eskilstuna")
            #expect(forms.kept.count <= 17 && forms.asked.count <= 17, "\(name): \(forms.kept)")
            #expect(forms.kept.union(forms.asked).allSatisfy { $0 == $0.lowercased() })
        }
        for name in ["Anna Berg", "Anna-Karin Berg", "Anna Karin Berg", "Påhittade Bostäder AB"] {
            #expect(MatchingForms(name: name).kept.count <= 12)
        }
    }
}
