/// What the address of a person's calendar is made of besides their keys: another value is another address.
enum M0003Calendars {
    static let name = "0003 calendars"

    static let statements = """
        CREATE TABLE calendar (
            account BLOB NOT NULL PRIMARY KEY REFERENCES account (id),
            salt BLOB NOT NULL CHECK (length(salt) = 16)
        ) STRICT, WITHOUT ROWID;
        """
}
