/// The conflict check: the matching key in generations, rows of tokens, ties of the staff, and questions about conflicts.
///
/// The order of the rows is that of their identifiers, which are random: it tells nothing of when or of which case.
enum M0004Conflicts {
    static let name = "0004 conflicts"

    static let statements = """
        CREATE TABLE matching_generation (
            number INTEGER PRIMARY KEY,
            key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
            signer INTEGER NOT NULL REFERENCES generation (number),
            signature BLOB NOT NULL,
            link BLOB,
            began INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE matching_wrap (
            holder BLOB NOT NULL PRIMARY KEY CHECK (length(holder) = 16),
            wrap BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE matching_row (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tie (
            id BLOB NOT NULL CHECK (length(id) = 16),
            holder BLOB NOT NULL CHECK (length(holder) = 16),
            wrap BLOB NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (id, holder)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tie_holder ON tie (holder);

        CREATE TABLE conflict_question (
            id BLOB NOT NULL CHECK (length(id) = 16),
            holder BLOB NOT NULL CHECK (length(holder) = 16),
            wrap BLOB NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (id, holder)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX conflict_question_holder ON conflict_question (holder);
        """
}
