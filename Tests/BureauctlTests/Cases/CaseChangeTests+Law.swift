/// Command lines about what the law asks for.
extension CaseChangeTests {
    static let lawRows: [Row] = [
        Row(
            "circumstances X 3 --employer nej --duty-deadline 2025-01-03 --own-knowledge 2025-01-04 --clear insurance "
                + "--hiring-decision-force 2025-01-05 --do-interruption 2025-01-06 --job-inquiry no --private-person ja",
            #"{"id":3,"circumstances":{"respondentIsEmployer":false,"dutyDeadline":"2025-01-03","#
                + #""ownKnowledge":"2025-01-04","publicHiringDecisionLegalForce":"2025-01-05","#
                + #""doInterruption":"2025-01-06","isMereJobInquiry":false,"respondentIsPrivatePerson":true}}"#
        ),
        Row(
            "circumstances X 3 --dismissed 2025-01-02 --instructions no --employment-ended 2025-01-31 --remedy annulment "
                + "--remedy money --local-called 2025-01-03 --local-ended 2025-01-04 --central-called 2025-01-05 "
                + "--central-ended 2025-01-06 --insurance no --clear duty-deadline --clear employer",
            #"{"id":3,"circumstances":{"isInsurance":false,"dismissal":{"given":"2025-01-02","instructionsGiven":false,"#
                + #""employmentEnded":"2025-01-31","remedies":["annulment","money"]},"#
                + #""negotiation":{"localCalled":"2025-01-03","localEnded":"2025-01-04","centralCalled":"2025-01-05","#
                + #""centralEnded":"2025-01-06"}}}"#
        ),
        Row(
            "warning overrule X 3 outside-the-act --file FILE",
            "Vi ser annat.",
            #"{"id":3,"warning":"outside-the-act","reason":"Vi ser annat."}"#
        ),
        Row(
            "standing X 1 --membership member --union-position declined-in-writing --union-answered 2025-02-10 "
                + "--union-knowledge 2025-01-20 --agreement yes --person-sues no --clear born",
            #"{"id":1,"standing":{"membership":"member","collectiveAgreement":true,"personSues":false,"#
                + #""union":{"name":"Exempelfacket","position":"declined-in-writing","askedOn":"2025-02-01","#
                + #""answeredOn":"2025-02-10","knowledge":"2025-01-20"}}}"#
        ),
        Row(
            "standing X 2 --married no --custodians 2 --union-asked 2025-02-02 --file FILE",
            "född: 2010-05-01\n\nFack: Unionen: lokalt\n",
            #"{"id":2,"standing":{"birthDate":"2010-05-01","isMarried":false,"custodians":2,"membership":"unknown","#
                + #""union":{"name":"Unionen: lokalt","position":"no-answer","askedOn":"2025-02-02"}}}"#
        ),
        Row(
            "standing X 1 --clear union --file FILE",
            "born:",
            #"{"id":1,"standing":{"membership":"former"}}"#
        ),
        Row(
            "consent record X representation 1 --form written --given 2025-02-01 --expires 2025-12-31 --recipient-file FILE "
                + "--file FILE",
            "Facket.",
            #"{"consent":{"purpose":"representation","giver":1,"scope":"Facket.","recipient":"Facket.","form":"written","#
                + #""givenOn":"2025-02-01","expiresOn":"2025-12-31"}}"#
        ),
        Row(
            "consent withdraw X 6 --on 2025-02-14 --reason-file FILE",
            "Ångrade sig.",
            #"{"id":6,"withdrawnOn":"2025-02-14","reason":"Ångrade sig."}"#
        ),
        Row(
            "consent record X custodian 2 --concerns 1 --form oral --given 2025-02-01 --file FILE",
            "Talan.",
            #"{"consent":{"purpose":"custodian","giver":2,"concerns":1,"scope":"Talan.","form":"oral","#
                + #""givenOn":"2025-02-01"}}"#
        ),
        Row(
            "basis X advice 6.1.a --special 9.2.a --from 2025-02-01 --to 2025-02-14 --note-file FILE",
            "Muntligt.",
            #"{"basis":{"purpose":"advice","basis":"6.1.a","special":"9.2.a","from":"2025-02-01","to":"2025-02-14","#
                + #""note":"Muntligt."}}"#
        ),
        Row(
            "refer X ombudsman --consent 6 --report-back-consent 8 --sent 2025-02-14 --name-file FILE --file FILE",
            "DO",
            #"{"referral":{"receiver":"ombudsman","name":"DO","sentOn":"2025-02-14","what":"DO","consent":6,"#
                + #""reportBackConsent":8}}"#
        ),
        Row(
            "refer X police --override-file FILE --sent 2025-02-14 --file FILE",
            "Fara.",
            #"{"referral":{"receiver":"police","sentOn":"2025-02-14","what":"Fara.","override":"Fara."}}"#
        ),
        Row(
            "referral-answer X 7 --on 2025-02-14 --file FILE",
            "De utreder.",
            #"{"id":7,"answeredOn":"2025-02-14","answer":"De utreder."}"#
        ),
        Row(
            "alarm acknowledge X 3",
            #"{"alarm":{"incident":3,"branch":"C","act":"sue","safe":"2025-02-20","days":7}}"#
        ),
        Row(
            "alarm acknowledge X 3 --branch C --act sue --safe 2025-02-20",
            #"{"alarm":{"incident":3,"branch":"C","act":"sue","safe":"2025-02-20","days":7}}"#
        ),
        Row("milestone X first-answer --on 2025-02-14", #"{"milestone":"first-answer","reachedOn":"2025-02-14"}"#),
        Row("campaign X --file FILE", "Hyresvärden i Lund", #"{"campaign":"Hyresvärden i Lund"}"#),
        Row("campaign X --clear", "{}"),
    ]
}
