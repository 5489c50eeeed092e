import BureauContract
import CaseWorkflow
import Testing

@Suite struct ReleaseRepresentationTests {
    private static let title = ReleaseText(sv: "Årsrapport", en: "Yearly report")
    private static let digest = String(repeating: "0a", count: 32)
    private static let files = [
        ReleaseFileRepresentation(name: "ground.sv.csv", mediaType: "text/csv", sha256: digest, bytes: 12),
        ReleaseFileRepresentation(
            name: "manifest.json.p7s",
            mediaType: "application/pkcs7-signature",
            sha256: nil,
            bytes: nil
        ),
    ]

    private static let release = ReleaseRepresentation(
        number: 2,
        report: "yearly",
        title: title,
        year: 2025,
        method: "merge",
        published: "2026-02-14",
        digest: digest,
        threshold: 5,
        width: 5,
        revises: ReleaseRevision(number: 1, reason: "Ett fel i indata."),
        files: files
    )

    @Test func `releases are shown as the document says, and read back`() throws {
        let validator = try SchemaValidator()
        func check<Value: Codable & Equatable>(_ value: Value, _ schema: String) throws {
            let document = try JSONDocument(reading: try WireEncoder.bytes(of: value))
            #expect(validator.faults(of: document.root, against: try validator.schema(schema)) == [])
            #expect(try document.decode(Value.self) == value)
        }
        try check(ReleasesRepresentation(items: [Self.release]), "Releases")
        try check(ReleaseApprovalRepresentation(release: nil), "ReleaseApproval")
        try check(ReleaseApprovalRepresentation(release: Self.release), "ReleaseApproval")
        let person = try #require(StaffID(text: String(repeating: "1", count: 32)))
        for (method, recipient) in [("merge", nil), ("exact", Self.title)] {
            let prepared = PreparedReleaseRepresentation(
                id: String(repeating: "2", count: 32),
                report: "yearly",
                title: Self.title,
                year: 2025,
                method: method,
                recipient: recipient,
                secret: recipient != nil,
                preparedBy: person,
                milliseconds: 1_739_525_400_123,
                revises: nil,
                notes: ["ground: 3 classes, step 1 of 2"],
                attacked: 7,
                files: Self.files
            )
            #expect(prepared.preparedAt == "2025-02-14T09:30:00.123Z")
            try check(PreparedReleasesRepresentation(items: [prepared]), "PreparedReleases")
        }
        for (kind, method) in [(ReportRepresentation.Kind.protected, "suppress"), (.exact, nil)] {
            let report = ReportRepresentation(
                id: "yearly",
                title: Self.title,
                about: Self.title,
                kind: kind,
                method: method,
                recipient: kind == .exact ? Self.title : nil,
                from: 2020,
                to: kind == .exact ? 2025 : nil
            )
            try check(ReportsRepresentation(items: [report]), "Reports")
        }
        try check(CertificateRepresentation(subject: "CN=Byrån", fingerprint: Self.digest, pem: "x"), "Certificate")
        try check(CertificateRequestRepresentation(pem: "x"), "CertificateRequest")
        try check(PrepareReleaseRequest(report: "yearly", year: 2025, secret: true), "PrepareReleaseRequest")
        try check(MakeCertificateRequest(days: 1), "MakeCertificateRequest")
        try check(AdoptCertificateRequest(pem: "x"), "AdoptCertificateRequest")
    }

    @Test(arguments: [
        ("manifest.json.p7s", true), ("ground-area.sv.csv", true), ("A_1.px", true), ("", false), (".", false),
        ("..", false), (".hidden", false), ("../manifest.json", false), ("a/b", false), ("a\\b", false), ("a b", false),
        ("-rf", false), ("å.csv", false), ("a\u{0}", false), ("a\n", false), ("C:", false),
        (String(repeating: "a", count: 100), true), (String(repeating: "a", count: 101), false),
    ])
    func `a file's name leads to a file of its own folder and nowhere else`(_ name: String, _ isPlain: Bool) {
        #expect(ReleaseFileName.isPlain(name) == isPlain)
    }
}
