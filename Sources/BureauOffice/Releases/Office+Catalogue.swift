import CaseWorkflow
package import Disclosure
import DiscriminationLaw

extension Office {
    /// The reports that the bureau has defined, checked as a whole.
    ///
    /// Refuses with `.releaseRefused` a folder with a faulty definition, every fault named with file and field.
    package func reports() throws(OfficeError) -> [ReportDefinition] {
        try configuration.releases.catalogue().reports
    }

    /// The same for supervisors, who choose one to prepare.
    package func reports(_ session: Session) throws -> [ReportDefinition] {
        try requireSupervisor(session)
        return try reports()
    }

    /// What data portals read of the published releases: a catalogue after DCAT-AP-SE, as JSON-LD.
    ///
    /// For whoever may read releases; exact returns do not stand in it. Refuses with `.releaseRefused` where the
    /// configuration names no address and contact for it.
    package func releaseCatalog(_ session: Session) async throws -> [UInt8] {
        let published = try await releases(session)
        let settings = configuration.releases
        guard !settings.address.isEmpty, !settings.email.isEmpty, !settings.publisher.isEmpty else {
            throw OfficeError(
                .releaseRefused,
                "Data portals need an address, a contact and a publisher. Set releases.address, releases.email and "
                    + "bureau.name in the configuration.",
                "Dataportaler behöver en adress, en kontakt och en utgivare. Ange releases.address, releases.email och "
                    + "bureau.name i inställningarna."
            )
        }
        do {
            let catalog = try ReleaseCatalog(
                address: settings.address,
                publisher: settings.publisher,
                email: settings.email,
                datasets: published.map(Self.dataset)
            )
            return catalog.jsonLD(day: clock.now().day.text)
        } catch {
            throw OfficeError(error)
        }
    }

    private static func dataset(_ release: PublishedRelease) -> ReleaseCatalog.Dataset {
        let manifest = release.manifest
        let replaced = manifest.revises.map { revision in
            Wording(" Ersätter utgåva \(revision.number).", " Replaces release \(revision.number).")
        }
        return ReleaseCatalog.Dataset(
            number: String(manifest.number),
            title: Wording(
                "\(words(manifest.title).swedish) \(manifest.year)",
                "\(words(manifest.title).english) \(manifest.year)"
            ),
            about: Wording(
                words(manifest.about).swedish + (replaced?.swedish ?? ""),
                words(manifest.about).english + (replaced?.english ?? "")
            ),
            years: min(manifest.firstYear, manifest.year)...manifest.year,
            day: manifest.published,
            keywords: [Wording("diskriminering", "discrimination"), Wording("statistik", "statistics")],
            files: manifest.files.map { file in
                ReleaseCatalog.File(
                    name: file.name,
                    mediaType: ReleaseFiles.mediaType(of: file.name),
                    title: ReleaseFiles.title(of: file.name),
                    size: file.bytes
                )
            }
        )
    }

    private static func words(_ texts: [String: String]) -> Wording {
        Wording(texts["sv"] ?? "", texts["en"] ?? "")
    }
}
