import BureauContract
import BureauOffice
import Disclosure

// Releases of the office as the wire has them.
extension ReleaseRepresentation {
    init(_ release: PublishedRelease) {
        let manifest = release.manifest
        let listed = Dictionary(manifest.files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            number: manifest.number,
            report: manifest.report,
            title: ReleaseText(manifest.title),
            year: manifest.year,
            method: manifest.method,
            published: manifest.published,
            digest: release.digest,
            threshold: manifest.threshold,
            width: manifest.width,
            revises: manifest.revises.map { ReleaseRevision($0) },
            files: release.names.map { name in
                ReleaseFileRepresentation(
                    name: name,
                    mediaType: ReleaseMedia.type(of: name),
                    sha256: listed[name]?.sha256 ?? (name == PublishedRelease.manifestName ? release.digest : nil),
                    bytes: listed[name]?.bytes
                )
            }
        )
    }
}

extension PreparedReleaseRepresentation {
    init(_ preview: ReleasePreview) {
        self.init(
            id: preview.id,
            report: preview.report,
            title: ReleaseText(preview.title),
            year: preview.year,
            method: preview.method,
            recipient: preview.recipient.map { ReleaseText($0) },
            secret: preview.isSecret,
            preparedBy: preview.preparedBy,
            milliseconds: preview.preparedAt,
            revises: preview.revises.map { ReleaseRevision($0) },
            notes: preview.notes,
            attacked: preview.attacked,
            files: preview.files.map {
                ReleaseFileRepresentation(
                    name: $0.name,
                    mediaType: ReleaseMedia.type(of: $0.name),
                    sha256: $0.sha256,
                    bytes: $0.bytes
                )
            }
        )
    }
}

extension ReportRepresentation {
    /// Nothing for a definition without a version, which no year has.
    init?(_ definition: ReportDefinition) {
        guard let first = definition.versions.first, let last = definition.versions.last else { return nil }
        var method: String?
        var recipient: ReleaseText?
        switch definition.kind {
        case .release(let protection): method = protection.rawValue
        case .exactReturn(let name): recipient = ReleaseText(name)
        }
        self.init(
            id: definition.id,
            title: ReleaseText(definition.title),
            about: ReleaseText(definition.about),
            kind: recipient == nil ? .protected : .exact,
            method: method,
            recipient: recipient,
            from: first.from,
            to: last.to
        )
    }
}

extension ReleaseRevision {
    init(_ revision: ReleaseManifest.Revision) {
        self.init(number: revision.number, reason: revision.reason)
    }
}

extension ReleaseText {
    init(_ wording: Wording) {
        self.init(sv: wording.swedish, en: wording.english)
    }

    /// By language code, as manifests have it; a language that is missing is empty.
    init(_ words: [String: String]) {
        self.init(sv: words["sv"] ?? "", en: words["en"] ?? "")
    }
}
