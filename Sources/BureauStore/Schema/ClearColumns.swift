/// Why a column of the bureau's file may hold what it holds.
///
/// The tests of the schema and of the canaries read this table: a column that is not in it does not exist.
package enum ClearColumns {
    /// What a column holds.
    package enum Content: Sendable, Equatable {
        /// Sealed by the office before it comes to the store.
        case sealed
        /// Stands in clear, and why that tells nothing about a person who turned to the bureau or a case.
        case clear(String)
    }

    /// Every column, by `table.column`.
    package static let all: [String: Content] = [
        "bureau.name": .clear("fixed names of the program"),
        "bureau.value": .clear("identity, creation and settings of the bureau; sealed where it is more"),

        "write_order.singleton": .clear("always 1"),
        "write_order.last": .clear("order of writes"),

        "account.row": .clear("order in which accounts were made"),
        "account.id": .clear("random identifier"),
        "account.name": .clear("account names of the staff"),
        "account.name_key": .clear("account names of the staff"),
        "account.roles": .clear("roles"),
        "account.state": .clear("states"),
        "account.kdf_log2n": .clear("parameters of key derivation"),
        "account.kdf_r": .clear("parameters of key derivation"),
        "account.kdf_p": .clear("parameters of key derivation"),
        "account.salt": .clear("salt of key derivation"),
        "account.public_keys": .clear("public keys"),
        "account.certificate": .clear("certificate of public keys"),
        "account.sealed_private": .sealed,
        "account.sealed_memory": .sealed,
        "account.sealed_totp": .sealed,
        "account.totp_required": .clear("whether a second factor is asked for"),
        "account.totp_last_step": .clear("time of the last sign-in, which the log tells too"),
        "account.activation_hash": .clear("hash of 80 random bits"),
        "account.activation_expires": .clear("time of an administrative act"),
        "account.activation_tries": .clear("count of failures, which the log tells too"),
        "account.set_aside": .sealed,
        "account.set_aside_until": .clear("time of an administrative act"),
        "account.recovery_wrap": .sealed,
        "account.created": .clear("time of an administrative act"),
        "account.changed": .clear("time of an administrative act"),
        "account.revision": .clear("version"),
        "account.log_sequence": .clear("place in the log"),

        "generation.number": .clear("version"),
        "generation.id": .clear("random identifier"),
        "generation.public_keys": .clear("public keys"),
        "generation.certificate": .clear("certificate of public keys"),
        "generation.began": .clear("time of an administrative act"),
        "generation_wrap.generation": .clear("version"),
        "generation_wrap.account": .clear("who holds the supervisors' key"),
        "generation_wrap.wrap": .sealed,

        "key_certificate.key": .clear("name of public keys"),
        "key_certificate.account": .clear("random identifier of the account that had them"),
        "key_certificate.certificate": .clear("certificate of public keys"),

        "case_file.place": .clear("order of writes"),
        "case_file.id": .clear("random identifier"),
        "case_file.version": .clear("version"),
        "case_file.epoch": .clear("version"),
        "case_file.changed": .clear("order of writes"),

        "event.place": .clear("order of writes"),
        "event.case_place": .clear("order of writes"),
        "event.version": .clear("version"),
        "event.epoch": .clear("version"),
        "event.header": .sealed,
        "event.content": .sealed,

        "case_epoch.case_place": .clear("order of writes"),
        "case_epoch.epoch": .clear("version"),
        "case_epoch.link": .sealed,

        "case_wrap.case_place": .clear("order of writes"),
        "case_wrap.holder": .clear("who holds a key to which random identifier"),
        "case_wrap.epoch": .clear("version"),
        "case_wrap.given": .clear("order of writes"),
        "case_wrap.wrap": .sealed,

        "number_series.year": .clear("a year in which a number was given"),
        "number_series.last": .clear("the number last given in the year"),

        "idempotency.account": .clear("random identifier of the account that asked"),
        "idempotency.route": .clear("pattern of a route, without a value in it"),
        "idempotency.key_mac": .clear("authentication code under a key that is not in the file"),
        "idempotency.body_mac": .clear("authentication code under a key that is not in the file"),
        "idempotency.status": .clear("status of an answer"),
        "idempotency.result": .clear("random identifier"),
        "idempotency.version": .clear("version"),
        "idempotency.at": .clear("time of a request, which the log tells too"),

        "reminder.slot": .clear("authentication code under a key of the case"),
        "reminder.account": .clear("random identifier of the account that is reminded"),
        "reminder.day": .clear("a day on which somebody is reminded, without a case"),
        "reminder.route": .sealed,

        "mail_address.account": .clear("random identifier of an account that is sent reminders"),
        "mail_address.address": .sealed,
        "mail_sent.account": .clear("random identifier of the account that was reminded"),
        "mail_sent.day": .clear("a day on which somebody is reminded, without a case"),
        "mail_sent.threshold": .clear("how many days before"),

        "calendar.account": .clear("random identifier of the account whose calendar it is"),
        "calendar.salt": .clear("random bytes; the address needs a key that is not in the file"),

        "matching_generation.number": .clear("version"),
        "matching_generation.key": .clear("authentication code under the key that it names"),
        "matching_generation.signer": .clear("version"),
        "matching_generation.signature": .clear("signature of a version and the name of a key"),
        "matching_generation.link": .sealed,
        "matching_generation.began": .clear("time of an administrative act"),
        "matching_wrap.holder": .clear("who holds the matching key"),
        "matching_wrap.wrap": .sealed,
        "matching_row.id": .clear("authentication code under a key of the case, or random"),
        "matching_row.content": .sealed,

        "tie.id": .clear("random identifier"),
        "tie.holder": .clear("who holds a key to which random identifier"),
        "tie.wrap": .sealed,
        "tie.content": .sealed,
        "conflict_question.id": .clear("random identifier"),
        "conflict_question.holder": .clear("who holds a key to which random identifier"),
        "conflict_question.wrap": .sealed,
        "conflict_question.content": .sealed,
        "away.id": .clear("random identifier"),
        "away.account": .clear("random identifier of an account whose holder is away at some time"),
        "away.period": .sealed,

        "release.number": .clear("published releases"),
        "release.digest": .clear("published releases"),
        "release.published": .clear("published releases"),
        "release.manifest": .clear("published releases"),
        "release.signature": .clear("published releases"),
        "release_file.number": .clear("published releases"),
        "release_file.name": .clear("published releases"),
        "release_file.content": .clear("published releases"),

        "supervisors_paper.id": .clear("random identifier, or an authentication code under a key of a case"),
        "supervisors_paper.kind": .clear("what the supervisors keep beside the cases: drafts, returns, records, keys"),
        "supervisors_paper.generation": .clear("name of public keys"),
        "supervisors_paper.wrap": .sealed,
        "supervisors_paper.content": .sealed,

        "erased_event.hash": .clear("hash of a sealed event that was erased, as the log has it"),

        "log.sequence": .clear("place in the log"),
        "log.body": .clear("time, actor, kind and pseudonym of an act"),
        "log.hash": .clear("hash of clear entries"),
        "log_head.singleton": .clear("always 1"),
        "log_head.sequence": .clear("place in the log"),
        "log_head.hash": .clear("hash of clear entries"),
        "log_head.staff": .clear("hash of accounts, generations, certificates, releases, papers and erasures"),
        "log_head.mac": .clear("authentication code"),

        "grdb_migrations.identifier": .clear("names of the file's migrations"),
    ]
}
