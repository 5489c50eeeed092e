import BureauContract
import BureauOffice
import Disclosure
import DiscriminationLaw

// Releases of the office as the wire has them.
extension ReleaseRepresentation {
    init(_ release: PublishedRelease) {
        let manifest = release.manifest
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
            files: manifest.fetched(digest: release.digest)
        )
    }
}

extension PreparedReleaseRepresentation {
    init(_ preview: ReleasePreview, in language: Language) {
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
            notes: preview.notes.map { $0.in(language) },
            attacked: preview.attacked,
            files: preview.files.map { ReleaseFileRepresentation($0) }
        )
    }
}

extension ExactReturnRepresentation {
    init(_ exact: ExactReturn) {
        self.init(
            id: exact.id,
            report: exact.manifest.report,
            title: ReleaseText(exact.manifest.title),
            year: exact.manifest.year,
            recipient: ReleaseText(exact.manifest.recipient ?? [:]),
            secret: exact.isSecret,
            preparedBy: exact.preparedBy,
            approvedBy: exact.approvedBy,
            milliseconds: exact.approvedAt,
            files: exact.manifest.fetched(digest: nil)
        )
    }
}

extension ReleaseManifest {
    /// Every file that can be fetched; of those that the manifest does not list, its own digest alone is known.
    fileprivate func fetched(digest: String?) -> [ReleaseFileRepresentation] {
        let listed = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return names.map { name in
            if let file = listed[name] { return ReleaseFileRepresentation(file) }
            return ReleaseFileRepresentation(
                name: name,
                mediaType: ReleaseFiles.mediaType(of: name),
                sha256: name == ReleaseFiles.manifest ? digest : nil,
                bytes: nil
            )
        }
    }
}

extension ReleaseFileRepresentation {
    fileprivate init(_ file: ReleaseManifest.File) {
        self.init(
            name: file.name,
            mediaType: ReleaseFiles.mediaType(of: file.name),
            sha256: file.sha256,
            bytes: file.bytes
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
        self.init(number: revision.number, reason: revision.reason, inWords: revision.isInWords ? true : nil)
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
