/// What data portals read of a bureau's releases: a catalogue after DCAT-AP-SE 3, as JSON-LD.
///
/// Only releases stand in it; exact returns are for their recipient and are told to nobody.
package struct ReleaseCatalog: Sendable {
    /// One published release.
    package struct Dataset: Sendable {
        /// The number in the ledger; part of its address.
        package let number: String
        package let title: Wording
        package let about: Wording
        /// The first and the last year counted.
        package let years: ClosedRange<Int>
        /// The day of publishing, such as `2026-02-14`.
        package let day: String
        package let keywords: [Wording]
        package let files: [File]

        package init(
            number: String,
            title: Wording,
            about: Wording,
            years: ClosedRange<Int>,
            day: String,
            keywords: [Wording],
            files: [File]
        ) {
            self.number = number
            self.title = title
            self.about = about
            self.years = years
            self.day = day
            self.keywords = keywords
            self.files = files
        }
    }

    /// One file of a release.
    package struct File: Sendable {
        /// Its name in the folder of the release.
        package let name: String
        /// Such as `text/csv`.
        package let mediaType: String
        package let title: Wording
        package let size: Int

        package init(name: String, mediaType: String, title: Wording, size: Int) {
            self.name = name
            self.mediaType = mediaType
            self.title = title
            self.size = size
        }
    }

    /// The address under which the releases lie, without a slash at its end.
    package let address: String
    package let publisher: String
    package let email: String
    /// The address of the licence; CC0 unless said otherwise.
    package let license: String
    package let datasets: [Dataset]

    package static let mediaType = "application/ld+json"
    package static let openLicense = "http://creativecommons.org/publicdomain/zero/1.0/"

    /// Refuses an address that is none, and a publisher or contact without words.
    package init(
        address: String,
        publisher: String,
        email: String,
        license: String = Self.openLicense,
        datasets: [Dataset]
    ) throws(DisclosureError) {
        for link in [address, license] where !Self.isAddress(link) || address.hasSuffix("/") {
            throw DisclosureError(
                .malformed,
                "The catalogue of releases needs addresses that begin with https:// (or http://), the first without a "
                    + "slash at its end.",
                "Utgåvornas katalog behöver adresser som börjar med https:// (eller http://), den första utan "
                    + "snedstreck på slutet."
            )
        }
        guard !publisher.allSatisfy(\.isWhitespace), email.split(separator: "@").count == 2,
            Self.isAddress("http://\(email)")
        else {
            throw DisclosureError(
                .malformed,
                "The catalogue of releases needs a publisher and the e-mail of a contact.",
                "Utgåvornas katalog behöver en utgivare och en kontakts e-postadress."
            )
        }
        self.address = address
        self.publisher = publisher
        self.email = email
        self.license = license
        self.datasets = datasets
    }

    private static func isAddress(_ text: String) -> Bool {
        let letters = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !Array("<>\"{}|\\^`".utf8).contains($0) }
        return letters && (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.count > 10
    }
}
