/// The commands that protect, attack and verify files without a daemon: bytes in, bytes and an exit code out.
package enum DisclosureCommands {
    /// Protects exact counts.
    ///
    /// - Parameters:
    ///   - input: a JSON-stat 2.0 dataset or collection of exact counts, without totals.
    ///   - ledger: releases published before.
    ///   - withCertificate: whether to make a certificate of the release and the ledger together.
    ///   - key: 16 random bytes that draw the order of hiding; the same hide the same, and nobody else may have them.
    ///
    /// The output is the release as JSON-stat. Exit codes: 0; 2 input that cannot be read; 3 refused; 4 out of time.
    package static func protect(
        _ input: [UInt8],
        ledger: [[UInt8]] = [],
        threshold: Int = 5,
        width: Int? = nil,
        withCertificate: Bool = false,
        key: [UInt8],
        deadline: Deadline = .none
    ) -> DisclosureOutcome {
        run { () throws(DisclosureError) in
            let rules = try DisclosureRules(threshold: threshold, width: width)
            guard let key = SuppressionKey(key) else {
                throw DisclosureError(
                    .malformed,
                    "The key that draws the order of hiding has 16 bytes.",
                    "Nyckeln som lottar ordningen att dölja i har 16 byte."
                )
            }
            let document = try JSONStatDocument(input)
            let earlier = try ledger.map(release)
            let result = try Protector(rules: rules, key: key).protect(
                CountTable.tables(in: document),
                ledger: earlier,
                deadline: deadline
            )
            var certificate: [UInt8]?
            if withCertificate {
                certificate = try CertificateBuilder(rules: rules)
                    .certificate(for: [result.release] + earlier, deadline: deadline).bytes
            }
            return DisclosureOutcome(
                exitCode: 0,
                output: document.publishing(result.release),
                messages: zip(result.release.tables, result.notes).map { table, note in
                    let ids = table.dimensions.map(\.id).joined(separator: " × ")
                    let name = table.population.name.isEmpty ? ids : "\(table.population.name), \(ids)"
                    return Wording(name, name).saying(note.swedish, note.english)
                },
                certificate: certificate,
                hides: result.release.tables.contains { $0.figures.contains(nil) }
            )
        }
    }

    /// Attacks releases taken together and prints the interval of every unpublished cell.
    ///
    /// `exact`: true counts, to judge also what only the bureau can. The output is CSV: population, cell, whether it
    /// is marked, lower, upper. Exit codes: 0 safe; 1 not; 2, 4 as for `protect`.
    package static func attack(
        _ files: [[UInt8]],
        exact: [[UInt8]] = [],
        threshold: Int = 5,
        width: Int? = nil,
        deadline: Deadline = .none
    ) -> DisclosureOutcome {
        run { () throws(DisclosureError) in
            let rules = try DisclosureRules(threshold: threshold, width: width)
            var tables: [CountTable] = []
            for file in exact { tables += try CountTable.tables(in: JSONStatDocument(file)) }
            let findings = try Attacker(rules: rules).attack(try files.map(release), exact: tables, deadline: deadline)
            var text = CSVWriter.line(["population", "cell", "marked", "lower", "upper"])
            for cell in findings.intervals {
                let codes = cell.codes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "+"))" }
                text += CSVWriter.line([
                    cell.population, codes.joined(separator: " "), cell.isMarked ? "s" : "", String(cell.lower),
                    String(cell.upper),
                ])
            }
            return DisclosureOutcome(
                exitCode: findings.faults.isEmpty ? 0 : 1,
                output: Array(text.utf8),
                messages: findings.faults
            )
        }
    }

    /// Checks a certificate against releases, by addition.
    ///
    /// Asked are the threshold and the width of `protect` unless others are given, never those the certificate claims. Exit
    /// codes: 0 it holds; 1 not; 2 unreadable.
    package static func verify(
        certificate: [UInt8],
        _ files: [[UInt8]],
        threshold: Int = 5,
        width: Int? = nil
    ) -> DisclosureOutcome {
        run { () throws(DisclosureError) in
            let certificate = try Certificate(reading: certificate)
            let rules = try DisclosureRules(threshold: threshold, width: width)
            let faults = try CertificateCheck(rules: rules).faults(certificate, try files.map(release))
            guard faults.isEmpty else { return DisclosureOutcome(exitCode: 1, messages: faults.few) }
            let (tables, threshold, width) = (certificate.tables.count, rules.threshold, rules.width)
            let holds = Wording(
                "Intyget håller: \(tables) tabeller, tröskel \(threshold), bredd \(width).",
                "The certificate holds: \(tables) tables, threshold \(threshold), width \(width)."
            )
            return DisclosureOutcome(exitCode: 0, messages: [holds])
        }
    }

    private static func release(_ bytes: [UInt8]) throws(DisclosureError) -> ProtectedRelease {
        try ProtectedRelease(reading: JSONStatDocument(bytes))
    }

    private static func run(_ body: () throws(DisclosureError) -> DisclosureOutcome) -> DisclosureOutcome {
        do {
            return try body()
        } catch {
            return DisclosureOutcome(error)
        }
    }
}
