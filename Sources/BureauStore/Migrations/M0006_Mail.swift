/// Mail that reminds: where it goes, what was sent, and who else is told of a day.
///
/// Everything but whose row it is, the day and the threshold is sealed under the daemon's key, which sends while nobody is
/// signed in. A reminder from before has no route: its own account alone is told.
enum M0006Mail {
    static let name = "0006 mail"

    static let statements = """
        ALTER TABLE reminder ADD COLUMN route BLOB;

        CREATE TABLE mail_address (
            account BLOB NOT NULL PRIMARY KEY REFERENCES account (id),
            address BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mail_sent (
            account BLOB NOT NULL REFERENCES account (id),
            day INTEGER NOT NULL,
            threshold INTEGER NOT NULL,
            PRIMARY KEY (account, day, threshold)
        ) STRICT, WITHOUT ROWID;
        """
}
