extension Fingerprint {
    /// The words for the 256 values of a byte: everyday Swedish words of four letters or more.
    ///
    /// No two are within one letter of each other, written or as they sound on a telephone, and none begins another.
    /// The order is part of what people have on paper and never changes.
    static let words = """
        abborre album ananas ankare apelsin april armband asfalt augusti avokado axel bagare baksida balkong
        bambu banan bandage bastu batteri besök betong biljett biograf björk blixt blomma blyerts bonde bord
        borste bricka brygga bröllop buske bäver cello cement choklad cirkel citron cykel dadel dans diamant
        dimma djungel docka duva dykare elefant element elva entré fabrik fackla falk familj farfar fasan
        femton fiol fisk fjäril flagga flaska flod forell fotboll frukost fyrtorn fåtölj fönster förort
        gaffel galosch garage gardin gata giraff gitarr gondol granit gryta grönsak guld gurka hallon
        halsduk hammare handske harpa havre hjälm hjärta hotell humla hummer husvagn hyacint hylla häst
        höstlöv idrott insjö isbjörn jacka jaguar januari jasmin julgran juvel jägare järnväg kaffe kaktus
        kamel kanal kapten kastanj kavaj keramik kikare kiosk klocka klöver knapp kobolt koppar korg kotte
        krabba krita kruka kudde kvarn kvist kyrka kålrot käpp lampa lejon linjal ljus lodjur lykta lärka
        lönn löpare magnet mango matros medalj melon mimosa minut mjölk moped morot motor museum musik mygga
        målare måne mössa nagel natt nypon oboe ocean oliv olja onsdag opera orkidé ostron palats panna
        papper park pensel peppar piano pirat pojke pumpa pärla radio raket recept regn reptil ring robot
        rubin rädisa räka salong sandal schack segel sekund sirap sjöman skata sked skidor skog skruv smör
        snigel socker soffa sommar spade stork svala svamp syrsa säng söndag tavla teater tennis termos
        tiger timjan tisdag tomat trappa tröja tulpan tunnel turist tvål tält ubåt uggla vagn valnöt vanilj
        vante vinter violin vitlök vulkan vykort våffla zebra zink ålder ångbåt åska äggula äpple öken
        """.split { $0.isWhitespace }.map(String.init)
}
