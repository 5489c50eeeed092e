/// Stored events of format 1, in the order of the samples.
///
/// Never edited: every later release must read them.
enum GoldenEvents {
    static let format1 = #"""
        {"registered":{"contact":{"channel":"referredByMunicipality","narrative":"Personen nekades praktik sedan hon kommit i huvudduk.","receivedOn":"2026-01-30","reference":"import-17","referredBy":"Skolkontoret","title":"Nekad praktikplats"},"format":1,"incidents":[{"alleged":{"area":"UTB","forms":["direkt"],"grounds":["REL","KON"]},"from":"2025-11","municipality":"Eskilstuna","respondents":[2],"to":"2025-12-01","what":"Hon fick beskedet i dörren.","wronged":[1]}],"number":"2026-17","parties":[{"accessibilityNeeds":"stor stil","ageBand":"18-29","anonymous":false,"contactWays":[{"kind":"phone","safeToUse":"inte efter 17","value":"000-00 00 00"}],"interpreterLanguage":"ar-SY","language":"ar","municipality":"Eskilstuna","name":"Påhittad Person","persons":1,"protection":"none","role":"complainant","sex":"kvinna"},{"anonymous":false,"contactWays":[],"name":"Påhittade skolan","protection":"none","respondent":{"kind":"SKOLA","municipality":"Eskilstuna","organisationNumber":"000000-0000","sector":"public"},"role":"respondent"}],"wall":{"named":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"reason":"Jäv."}}}
        {"contact-corrected":{"contact":{"channel":"referredByMunicipality","narrative":"Personen nekades praktik sedan hon kommit i huvudduk.","receivedOn":"2026-01-30","reference":"import-17","referredBy":"Skolkontoret","title":"Nekad praktikplats"},"format":1,"reason":"Fel dag."}}
        {"party-added":{"format":1,"id":4,"party":{"accessibilityNeeds":"stor stil","ageBand":"18-29","anonymous":false,"contactWays":[{"kind":"phone","safeToUse":"inte efter 17","value":"000-00 00 00"}],"interpreterLanguage":"ar-SY","language":"ar","municipality":"Eskilstuna","name":"Påhittad Person","persons":1,"protection":"none","role":"complainant","sex":"kvinna"}}}
        {"party-changed":{"format":1,"id":4,"party":{"anonymous":false,"contactWays":[],"name":"Påhittade skolan","protection":"none","respondent":{"kind":"SKOLA","municipality":"Eskilstuna","organisationNumber":"000000-0000","sector":"public"},"role":"respondent"}}}
        {"party-removed":{"format":1,"id":4,"reason":"Dubblett."}}
        {"incident-added":{"format":1,"id":5,"incident":{"alleged":{"area":"UTB","forms":["direkt"],"grounds":["REL","KON"]},"from":"2025-11","municipality":"Eskilstuna","respondents":[2],"to":"2025-12-01","what":"Hon fick beskedet i dörren.","wronged":[1]}}}
        {"incident-changed":{"format":1,"id":5,"incident":{"alleged":{"area":"UTB","forms":["direkt"],"grounds":["REL","KON"]},"from":"2025-11","municipality":"Eskilstuna","respondents":[2],"to":"2025-12-01","what":"Hon fick beskedet i dörren.","wronged":[1]}}}
        {"incident-removed":{"format":1,"id":5,"reason":"Dubblett."}}
        {"incident-classified":{"alleged":{"area":"UTB","forms":["direkt"],"grounds":["REL","KON"]},"format":1,"id":3}}
        {"note-added":{"format":1,"id":6,"note":{"corrects":2,"kind":"memo","text":"Ring på måndag."}}}
        {"note-finalised":{"format":1,"id":6}}
        {"assigned":{"format":1,"people":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"reason":"Ledig tid."}}
        {"unassigned":{"format":1,"person":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","reason":"Semester."}}
        {"wall-raised":{"format":1,"wall":{"named":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"reason":"Jäv."}}}
        {"wall-lifted":{"format":1,"reason":"Jävet är borta."}}
        {"assessment-begun":{"format":1,"reason":"Utredning."}}
        {"incident-assessed":{"assessment":{"assessed":{"area":"UTB","forms":["direkt"],"grounds":["REL","KON"]},"evidence":"Två mejl.","finding":"breachLikely","reasons":"Sambandet är troligt."},"format":1,"id":3}}
        {"returned-to-assessment":{"format":1,"reason":"Nytt."}}
        {"action-begun":{"format":1,"reason":"Klart."}}
        {"action-decided":{"action":{"decidedOn":"2026-01","kind":"contactRespondent","text":"Brev till rektor."},"format":1,"id":7}}
        {"action-outcome-recorded":{"format":1,"id":7,"outcome":"Svar kom."}}
        {"task-added":{"format":1,"id":8,"task":{"assignee":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","due":"2026-03-01","title":"Begär yttrande"}}}
        {"task-changed":{"format":1,"id":8,"task":{"due":"2026-03-01","title":"Begär yttrande"}}}
        {"task-completed":{"format":1,"id":8}}
        {"task-cancelled":{"format":1,"id":8,"reason":"Behövs inte."}}
        {"closed":{"closure":{"decidedOn":"2026-01","informed":{"told":{"how":"meeting","on":"2026-02-01","what":"Vad avtalet innebär."}},"outcome":"förlikning med ersättning","reasons":"Parterna är överens.","retention":"ordinary","settlement":{"amountSEK":30000,"paid":"notDue"}},"format":1}}
        {"closed":{"closure":{"informed":{"notTold":{"reason":"Anonym."}},"outcome":"rådgivning lämnad","reasons":"Räcker.","retention":"contactNeverCase"},"format":1}}
        {"payment-recorded":{"format":1,"paid":"yes","paidOn":"2026-02-01"}}
        {"reopened":{"format":1,"reason":"Hon hörde av sig.","to":"assessment"}}
        {"hold-placed":{"format":1,"reason":"Stämning väntas."}}
        {"hold-released":{"format":1,"reason":"Avgjort."}}
        {"event-struck":{"format":1,"lastElement":8,"reason":"Fel akt.","struck":"note-added","version":4}}
        {"keys-renewed":{"format":1}}
        {"circumstances-recorded":{"circumstances":{"dismissal":{"employmentEnded":"2026-04-20","given":"2026-01-20","instructionsGiven":true,"remedies":["annulment","money"]},"doInterruption":"2025-12-04","dutyDeadline":"2025-12-01","isInsurance":false,"isMereJobInquiry":false,"negotiation":{"centralCalled":"2026-01-23","centralEnded":"2026-01-24","localCalled":"2026-01-21","localEnded":"2026-01-22"},"ownKnowledge":"2025-12-02","publicHiringDecisionLegalForce":"2025-12-03","respondentIsEmployer":true,"respondentIsPrivatePerson":false},"format":1,"id":3}}
        {"warning-overruled":{"format":1,"id":3,"reason":"Gäller en butik.","warning":"accessibility-in-housing"}}
        {"standing-recorded":{"format":1,"id":1,"standing":{"birthDate":"1990-01-01","collectiveAgreement":true,"custodians":2,"isMarried":false,"membership":"member","personSues":false,"union":{"answeredOn":"2025-12-03","askedOn":"2025-12-02","knowledge":"2025-12-01","name":"Påhittade facket","position":"declined-in-writing"}}}}
        {"consent-recorded":{"consent":{"concerns":2,"expiresOn":"2026-02-02","form":"written","givenOn":"2026-01-31","giver":1,"purpose":"referral","recipient":"Påhittade mottagaren","scope":"Allt i ärendet."},"format":1,"id":9}}
        {"consent-withdrawn":{"due":"2026-02-03","format":1,"id":9,"reason":"Ångrade sig.","task":10,"withdrawnOn":"2026-02-02"}}
        {"basis-recorded":{"basis":{"basis":"6.1.a","from":"2026-01-30","note":"Antecknat vid mötet.","purpose":"investigation","special":"9.2.f","to":"2027-01-30"},"format":1}}
        {"referred":{"format":1,"id":11,"referral":{"name":"DO","override":"Brådskar.","receiver":"ombudsman","sentOn":"2026-02-02","what":"Anmälan och bilagor."}}}
        {"referral-answered":{"answer":"Mottaget.","answeredOn":"2026-02-02","format":1,"id":11}}
        {"alarm-acknowledged":{"alarm":{"act":"sue","branch":"C","days":3,"incident":3,"safe":"2026-02-05"},"format":1}}
        {"milestone-reached":{"format":1,"milestone":"first-answer","reachedOn":"2026-02-02"}}
        {"campaign-marked":{"campaign":"Påhittade upprop","format":1}}
        {"action-decided":{"action":{"incidents":[3],"kind":"contactRespondent","override":"Brådskar.","text":"Brev."},"format":1,"id":12}}
        {"closed":{"closure":{"incidents":[{"incident":3,"outcome":"rådgivning lämnad"},{"incident":5,"outcome":"rådgivning lämnad"}],"informed":{"notTold":{"reason":"Anonym."}},"outcome":"rådgivning lämnad","reasons":"Räcker.","retention":"contactNeverCase","runningClocks":"Preskriptionstiden är känd."},"format":1}}
        {"incident-assessed":{"assessment":{"assessed":{"forms":[],"grounds":[]},"finding":"breachLikely","ladders":[{"answers":[{"step":"direkt.område","yes":true}],"form":"direkt"}],"reasons":"Ja."},"format":1,"id":3}}
        """#
}
