/// The words of the sample cases, plainly made up, in three kinds by how many cases have them.
enum Vocabulary {
    /// Stands in nine of ten cases.
    static let everywhere = "diskriminering"

    /// Forms the ordinary text; each stands in many cases.
    static let ordinary = """
        och att det som en på är av för med den till inte har de ett om hon han var jag men sig så från vi nu över bara
        vid kan mot skulle blev sedan där mycket ska efter upp år honom under också här får när utan eller andra sade
        något kom tid dem hade alla ut in varit arbetsplats skola lägenhet chef lärare handläggare möte samtal brev
        anmälan ärende klagomål begäran beslut avslag ansökan tjänst anställning intervju kollega kund besök butik
        restaurang vård läkare sjukhus mottagning tolk språk namn bakgrund ålder kön religion trosuppfattning
        funktionsnedsättning tillgänglighet ramp hiss rullstol kränkning trakasserier kommentar skämt blick väntan kö
        entré vakt krogkö legitimation uthyrning hyresvärd kontrakt granne förening styrelse medlem kommun enhet nämnd
        rektor elev förälder barn klass betyg prov praktik utbildning kurs student universitet fackförbund arbetsgivare
        lön schema tjänstgöring graviditet föräldraledighet uppsägning provanställning rehabilitering sjukskrivning
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Each stands in about three of a hundred cases.
    static let middling = """
        hijab slöja moské kyrka synagoga rullator hörselslinga teckenspråk ledarhund personnummer inkasso bankkonto
        försäkring flygbuss badhus simhall gymkort vårdcentral tandläkare färdtjänst bygglov parkering studielån
        värnplikt vigsel adoption hundförbud dresskod handslag böneplats fasta halalkost specialkost toalett omklädning
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Each stands in about fifteen of a hundred thousand cases; made of syllables.
    static let rare: [String] = {
        let first = [
            "bran", "dal", "ek", "fal", "grön", "häg", "ivar", "jär", "klo", "lind", "mör", "näs", "ost", "ryd",
        ]
        let middle = ["a", "e", "en", "er", "in", "o", "or", "un", "ä", "ö"]
        let last = [
            "berg", "borg", "by", "dalen", "fors", "gård", "holm", "hult", "lund", "mark", "rud", "sjö", "stad",
            "strand",
            "sund", "torp", "vik", "ås", "ängen", "öj",
        ]
        var words: [String] = []
        for beginning in first {
            for joint in middle {
                for ending in last {
                    for tail in ["", "ska", "sten", "s", "are", "nära", "vägen"] {
                        words.append(beginning + joint + ending + tail)
                    }
                }
            }
        }
        return words
    }()
}
