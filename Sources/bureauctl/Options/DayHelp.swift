import ArgumentParser

extension ArgumentHelp {
    /// Help of a day; how it is written stands in help and refusal.
    static func day(_ swedish: String, _ english: String) -> ArgumentHelp {
        ArgumentHelp(words(swedish, english), valueName: words("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"))
    }

    /// Help of a day of which only month or year may be known.
    static func approximateDay(_ swedish: String, _ english: String) -> ArgumentHelp {
        ArgumentHelp(words(swedish, english), valueName: words("ÅÅÅÅ[-MM[-DD]]", "YYYY[-MM[-DD]]"))
    }
}
