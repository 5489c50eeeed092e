package import DiscriminationLaw
import Disclosure
import Foundation
import Sealing

/// The check of a release in a folder, without the service and without the bureau.
package enum ReleaseFolder {
    /// What a check found.
    package struct Report: Sendable {
        package let manifest: ReleaseManifest
        package let signer: SignatureCheck.Signer
        /// Whether the signer's certificate was believed, and not only shown.
        package let isTrusted: Bool
        /// What is wrong, each in one sentence; empty where everything holds.
        package let faults: [BilingualText]
    }

    /// Checks signature, digests and the proof of protection.
    ///
    /// - Parameters:
    ///   - path: the folder of the release, with every file of its manifest and no other.
    ///   - earlier: folders of the releases that it was protected together with.
    ///   - trusted: certificates in PEM form that are believed; nothing: whoever reads compares the fingerprint.
    ///
    /// Throws `.damagedRelease` where there is no manifest to check, and `.signing` where the signature does not hold. Costs
    /// an addition for every table of the certificate.
    package static func check(
        _ path: String,
        earlier: [String] = [],
        trusted: [UInt8]? = nil
    ) throws(OfficeError) -> Report {
        let bytes = try read(ReleaseFiles.manifest, in: path)
        let manifest = try ReleaseManifest(reading: bytes)
        let signer = try SignatureCheck.verify(
            try read(ReleaseFiles.signature, in: path),
            of: bytes,
            trusted: trusted
        )
        var faults = try digestFaults(manifest, in: path)
        if faults.isEmpty { faults = try proofFaults(manifest, in: path, earlier: earlier) }
        return Report(manifest: manifest, signer: signer, isTrusted: trusted != nil, faults: faults)
    }

    private static func digestFaults(_ manifest: ReleaseManifest, in path: String) throws(OfficeError)
        -> [BilingualText]
    {
        var faults: [BilingualText] = []
        for file in manifest.files {
            guard let content = try? read(file.name, in: path) else {
                faults.append(BilingualText("\(file.name) saknas.", "\(file.name) is missing."))
                continue
            }
            if Hexadecimal.text(of: SealedHash.of(content)) != file.sha256 {
                faults.append(BilingualText("\(file.name) har ändrats.", "\(file.name) was changed."))
            }
        }
        let known = Set(manifest.names)
        let present = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in present.sorted() where !known.contains(name) && !name.hasPrefix(".") {
            faults.append(BilingualText("\(name) hör inte till utgåvan.", "\(name) does not belong to the release."))
        }
        return faults
    }

    private static func proofFaults(
        _ manifest: ReleaseManifest,
        in path: String,
        earlier: [String]
    ) throws(OfficeError) -> [BilingualText] {
        // Noise needs no proof: no figure is exact. A return for one recipient hides nothing.
        guard manifest.method != "cell-key", manifest.recipient == nil else { return [] }
        do {
            let own = try ReleaseLedger.tables(try read(ReleaseFiles.tables, in: path))
            let others = try earlier.map { try ReleaseLedger.tables(try read(ReleaseFiles.tables, in: $0)) }
            let releases = [own] + (try own.meeting(others))
            let certificate = try Certificate(reading: try read(ReleaseFiles.certificate, in: path))
            let rules = try DisclosureRules(threshold: manifest.threshold, width: manifest.width)
            return try CertificateCheck(rules: rules).faults(certificate, releases).few.map { BilingualText($0) }
        } catch let error as DisclosureError {
            return [
                BilingualText(
                    "Skyddets bevis kan inte prövas: \(error.words.swedish)",
                    "The proof of protection cannot be checked: \(error.message)"
                )
            ]
        } catch {
            throw OfficeError.from(error)
        }
    }

    private static func read(_ name: String, in path: String) throws(OfficeError) -> [UInt8] {
        // A manifest that somebody else wrote names files of its own folder only.
        guard !name.contains("/"), name != "..", name != ".",
            let data = FileManager.default.contents(atPath: path + "/" + name)
        else {
            throw OfficeError(
                .damagedRelease,
                "The folder has no file \(name) of a release.",
                "Mappen saknar filen \(name) i en utgåva."
            )
        }
        return Array(data)
    }
}
