/// Days on which somebody must be reminded, without the case that they come from.
///
/// A row is found again by its slot, which only who holds the case can reckon; the order of the slots is random.
enum M0002Reminders {
    static let name = "0002 reminders"

    static let statements = """
        CREATE TABLE reminder (
            slot BLOB NOT NULL PRIMARY KEY CHECK (length(slot) = 16),
            account BLOB NOT NULL REFERENCES account (id),
            day INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reminder_account ON reminder (account, day);
        """
}
