/// The public holidays of lag (1989:253) 1 and 2 §§, and the three eves that lag (1930:173) 2 § treats alike.
///
/// Ordinary Sundays are public holidays too, but have no name of their own here.
package enum PublicHoliday: String, CaseIterable, Codable, Sendable {
    case newYearsDay
    case epiphany
    case goodFriday
    case easterDay
    case easterMonday
    case firstOfMay
    case ascensionDay
    case whitSunday
    /// Annandag pingst, a public holiday until 2004.
    case whitMonday
    /// Nationaldagen, a public holiday from 2005.
    case nationalDay
    case midsummerEve
    case midsummerDay
    case allSaintsDay
    case christmasEve
    case christmasDay
    case boxingDay
    case newYearsEve

    /// Whether it is one of midsommarafton, julafton and nyårsafton: no public holiday, and yet no working day.
    package var isEve: Bool {
        switch self {
        case .midsummerEve, .christmasEve, .newYearsEve: true
        default: false
        }
    }

    /// The name in both languages.
    package var name: BilingualText {
        switch self {
        case .newYearsDay: BilingualText("nyårsdagen", "New Year's Day")
        case .epiphany: BilingualText("trettondedag jul", "Epiphany")
        case .goodFriday: BilingualText("långfredagen", "Good Friday")
        case .easterDay: BilingualText("påskdagen", "Easter Day")
        case .easterMonday: BilingualText("annandag påsk", "Easter Monday")
        case .firstOfMay: BilingualText("första maj", "the First of May")
        case .ascensionDay: BilingualText("Kristi himmelsfärdsdag", "Ascension Day")
        case .whitSunday: BilingualText("pingstdagen", "Whit Sunday")
        case .whitMonday: BilingualText("annandag pingst", "Whit Monday")
        case .nationalDay: BilingualText("nationaldagen", "the National Day")
        case .midsummerEve: BilingualText("midsommarafton", "Midsummer Eve")
        case .midsummerDay: BilingualText("midsommardagen", "Midsummer Day")
        case .allSaintsDay: BilingualText("alla helgons dag", "All Saints' Day")
        case .christmasEve: BilingualText("julafton", "Christmas Eve")
        case .christmasDay: BilingualText("juldagen", "Christmas Day")
        case .boxingDay: BilingualText("annandag jul", "Boxing Day")
        case .newYearsEve: BilingualText("nyårsafton", "New Year's Eve")
        }
    }
}
