/// Published releases, and what is sealed to the supervisors around them.
enum M0007Releases {
    static let name = "0007 releases"

    static let statements = """
        CREATE TABLE "release" (
            number INTEGER NOT NULL PRIMARY KEY,
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            published INTEGER NOT NULL,
            manifest BLOB NOT NULL,
            signature BLOB NOT NULL
        ) STRICT;

        CREATE TABLE release_file (
            number INTEGER NOT NULL REFERENCES "release" (number),
            name TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (number, name)
        ) STRICT;

        CREATE TABLE supervisors_paper (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            kind TEXT NOT NULL CHECK (kind IN ('draft', 'return', 'record', 'signing', 'order')),
            generation BLOB NOT NULL REFERENCES generation (id),
            wrap BLOB NOT NULL,
            content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX supervisors_paper_by_kind ON supervisors_paper (kind, id);
        """
}
