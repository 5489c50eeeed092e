/// Times in which somebody is away.
///
/// When and who stands in is sealed under the daemon's key, which must route reminders while nobody is signed in; in clear
/// stands only whose rows they are.
enum M0005Away {
    static let name = "0005 away"

    static let statements = """
        CREATE TABLE away (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            account BLOB NOT NULL REFERENCES account (id),
            period BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX away_account ON away (account);
        """
}
