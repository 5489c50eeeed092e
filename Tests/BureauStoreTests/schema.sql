CREATE TABLE account (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    roles TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'closed')),
    kdf_log2n INTEGER,
    kdf_r INTEGER,
    kdf_p INTEGER,
    salt BLOB,
    public_keys BLOB,
    certificate BLOB,
    sealed_private BLOB,
    sealed_memory BLOB,
    sealed_totp BLOB,
    totp_required INTEGER NOT NULL,
    totp_last_step INTEGER,
    activation_hash BLOB,
    activation_expires INTEGER,
    activation_tries INTEGER NOT NULL,
    set_aside BLOB,
    set_aside_until INTEGER,
    recovery_wrap BLOB,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    log_sequence INTEGER NOT NULL
) STRICT;
CREATE TABLE away (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account BLOB NOT NULL REFERENCES account (id),
    period BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX away_account ON away (account);
CREATE TABLE bureau (
    name TEXT NOT NULL UNIQUE,
    value BLOB NOT NULL
) STRICT;
CREATE TABLE calendar (
    account BLOB NOT NULL PRIMARY KEY REFERENCES account (id),
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_epoch (
    case_place INTEGER NOT NULL REFERENCES case_file (place),
    epoch INTEGER NOT NULL,
    link BLOB,
    UNIQUE (case_place, epoch)
) STRICT;
CREATE TABLE case_file (
    place INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    changed INTEGER NOT NULL
) STRICT;
CREATE INDEX case_file_changed ON case_file (changed);
CREATE TABLE case_wrap (
    case_place INTEGER NOT NULL REFERENCES case_file (place),
    holder BLOB NOT NULL CHECK (length(holder) = 16),
    epoch INTEGER NOT NULL,
    given INTEGER NOT NULL,
    wrap BLOB NOT NULL,
    UNIQUE (case_place, holder)
) STRICT;
CREATE INDEX case_wrap_holder ON case_wrap (holder, case_place);
CREATE TABLE conflict_question (
    id BLOB NOT NULL CHECK (length(id) = 16),
    holder BLOB NOT NULL CHECK (length(holder) = 16),
    wrap BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id, holder)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_question_holder ON conflict_question (holder);
CREATE TABLE erased_event (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    place INTEGER PRIMARY KEY,
    case_place INTEGER NOT NULL REFERENCES case_file (place),
    version INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    header BLOB NOT NULL,
    content BLOB,
    UNIQUE (case_place, version)
) STRICT;
CREATE TABLE generation (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    public_keys BLOB NOT NULL,
    certificate BLOB NOT NULL,
    began INTEGER NOT NULL
) STRICT;
CREATE TABLE generation_wrap (
    generation INTEGER NOT NULL REFERENCES generation (number),
    account BLOB NOT NULL REFERENCES account (id),
    wrap BLOB NOT NULL,
    UNIQUE (generation, account)
) STRICT;
CREATE INDEX generation_wrap_account ON generation_wrap (account);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE idempotency (
    account BLOB NOT NULL CHECK (length(account) = 16),
    route TEXT NOT NULL,
    key_mac BLOB NOT NULL,
    body_mac BLOB NOT NULL,
    status INTEGER NOT NULL,
    result BLOB,
    version INTEGER,
    at INTEGER NOT NULL,
    UNIQUE (account, route, key_mac)
) STRICT;
CREATE INDEX idempotency_at ON idempotency (at);
CREATE TABLE key_certificate (
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
    account BLOB NOT NULL REFERENCES account (id),
    certificate BLOB NOT NULL
) STRICT;
CREATE TABLE log (
    sequence INTEGER PRIMARY KEY,
    body BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE log_head (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    staff BLOB NOT NULL CHECK (length(staff) = 32),
    mac BLOB NOT NULL
) STRICT;
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
CREATE TABLE matching_generation (
    number INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
    signer INTEGER NOT NULL REFERENCES generation (number),
    signature BLOB NOT NULL,
    link BLOB,
    began INTEGER NOT NULL
) STRICT;
CREATE TABLE matching_row (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE matching_wrap (
    holder BLOB NOT NULL PRIMARY KEY CHECK (length(holder) = 16),
    wrap BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE number_series (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
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
CREATE TABLE reminder (
    slot BLOB NOT NULL PRIMARY KEY CHECK (length(slot) = 16),
    account BLOB NOT NULL REFERENCES account (id),
    day INTEGER NOT NULL
, route BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_account ON reminder (account, day);
CREATE TABLE supervisors_paper (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'return', 'record', 'signing', 'order')),
    generation BLOB NOT NULL REFERENCES generation (id),
    wrap BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX supervisors_paper_by_kind ON supervisors_paper (kind, id);
CREATE TABLE tie (
    id BLOB NOT NULL CHECK (length(id) = 16),
    holder BLOB NOT NULL CHECK (length(holder) = 16),
    wrap BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id, holder)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_holder ON tie (holder);
CREATE TABLE write_order (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    last INTEGER NOT NULL
) STRICT;
