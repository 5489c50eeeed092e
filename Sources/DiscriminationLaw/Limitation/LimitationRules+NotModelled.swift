extension LimitationRules {
    /// What a jurist should know that the clocks leave out; shown on the jurist's page.
    package static let notModelled: [BilingualText] = [
        SwedishCalendar.notModelled,
        BilingualText(
            "Händelser före den 1 januari 2009 prövas enligt äldre lagar, som inte är inlagda.",
            "Events before 1 January 2009 are judged by older acts, which are not modelled."
        ),
        BilingualText(
            "Tidsbegränsad anställning i strid med LAS: underrättelse inom en månad från anställningens "
                + "slut (LAS 40 §).",
            "Fixed-term employment in breach of LAS: notice within one month of the end of the employment (LAS 40 §)."
        ),
        BilingualText(
            "Hinder mot förhandling som inte beror på käranden (MBL 65 §), och medlemmens rätt att i "
                + "stället påkalla en "
                + "förhandling som skulle ha hållits (MBL 66 §).",
            "An obstacle to negotiation that is not the plaintiff's fault (MBL 65 §), and a member's right to call a "
                + "required negotiation instead (MBL 66 §)."
        ),
        BilingualText(
            "Tyst förlängning genom förlikningssamtal (AD 1994 nr 5): en pågående förhandling tystar aldrig ett larm.",
            "Tacit prolongation by settlement talks (AD 1994 nr 5): a pending negotiation never silences an alarm."
        ),
        BilingualText(
            "Pågående (perdurerande) diskriminering: varje händelse har sin egen tid.",
            "Continuing discrimination: every incident has its own clock."
        ),
        BilingualText(
            "Att tiden får löpa ut nästa vardag när den slutar på en helgdag (lag 1930:173 2 §) visas "
                + "bara som möjligt; "
                + "följande perioder räknas från den lagstadgade dagen.",
            "That an act may be done the next weekday where the time ends on a holiday (lag 1930:173 2 "
                + "§) is shown only as "
                + "possible; further periods are counted from the statutory day."
        ),
    ]
}
