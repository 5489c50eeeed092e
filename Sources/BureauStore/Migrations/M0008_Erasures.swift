/// What tells an erased case from one that was cut off: the hashes of its events, in no order and without the case.
enum M0008Erasures {
    static let name = "0008 erasures"

    static let statements = """
        CREATE TABLE erased_event (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32)
        ) STRICT, WITHOUT ROWID;
        """
}
