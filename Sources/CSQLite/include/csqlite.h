#ifndef BUREAU_CSQLITE_H
#define BUREAU_CSQLITE_H

// What Bureau needs of SQLite and GRDB does not reach.
//
// Rules of this shim:
//   - every function returns an SQLite result code unless it says otherwise;
//   - a function that takes `sqlite3 *` is called on the thread that at that moment has the connection to itself;
//   - nothing here keeps a connection alive: what belongs to one goes with it.

#include <sqlite3.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Process (allocator.c)

/// Makes SQLite zero its memory when it is freed, shrunk or moved, for the whole process; blocks of 1 MiB and more are
/// also kept out of core dumps and grow without a copy.
///
/// To be called before the first connection of the process; may be called any number of times, from any thread.
/// Returns SQLITE_MISUSE, every time, where SQLite was started by somebody else before the first call.
int bureau_sqlite_prepare(void);

// MARK: Connection settings (settings.c)

/// Sets what every connection of Bureau has in common: defensive mode, no trust in the schema, no loading of
/// extensions, no FTS3 tokenizers by pointer, no writable schema, strings only in single quotes, nothing attached,
/// no helper threads, and bounds on the length and depth of SQL. Reads each back.
///
/// Returns NULL when all of it holds, otherwise the name of the first setting that does not (static memory).
/// ATTACH being off, so is VACUUM; copies are made with the backup interface.
const char *bureau_sqlite_harden(sqlite3 *db);

/// Reads back what `bureau_sqlite_harden` set; the same result.
const char *bureau_sqlite_verify(sqlite3 *db);

/// `sqlite3_db_config` for the settings that are on or off (SQLITE_DBCONFIG_ENABLE_TRIGGER and its like).
int bureau_sqlite_set_config(sqlite3 *db, int setting, int on);

/// Reads such a setting: 0, 1, or -1 where SQLite does not know it.
int bureau_sqlite_get_config(sqlite3 *db, int setting);

// MARK: Images of in-memory databases (image.c)

/// Memory for an image, of SQLite's own; NULL when there is none. Goes to `bureau_sqlite_restore`, or to `sqlite3_free`.
unsigned char *bureau_sqlite_allocate(sqlite3_int64 capacity);

/// Makes the first `size` bytes of `image` the database `main` of this connection, growing into `capacity` and beyond
/// up to `limit` bytes (SQLite ends at 2 GB). Size 0 is an empty database, which can be looked at as an image as well.
///
/// Takes `image` over in every case, also when it fails. Refused with SQLITE_MISUSE inside a transaction, where
/// SQLite would exchange the database under it. The schema must be read anew afterwards and per-database pragmas
/// are lost; `temp_store`, tokenizers, settings and limits of the connection stay.
int bureau_sqlite_restore(
    sqlite3 *db, unsigned char *image, sqlite3_int64 size, sqlite3_int64 capacity, sqlite3_int64 limit);

/// The live bytes of a database that `bureau_sqlite_restore` made, without a copy: true until the next statement of
/// this connection, and not to be written to. NULL for any other database, and for an empty one.
const unsigned char *bureau_sqlite_view(sqlite3 *db, sqlite3_int64 *size);

// MARK: Deadlines (deadline.c)

/// From now on statements of this connection end with SQLITE_INTERRUPT once `milliseconds` of the monotonic clock
/// have passed. Replaces a deadline that is running.
int bureau_sqlite_deadline_start(sqlite3 *db, int milliseconds);

/// Ends the deadline. Returns 1 where it interrupted a statement, 0 where it did not (or there was none).
int bureau_sqlite_deadline_stop(sqlite3 *db);

// MARK: Search (tokenizer.c)

/// Version of the words that the tokenizer makes: an index made under another one is to be rebuilt.
#define BUREAU_TOKENIZER_VERSION 1

/// Gives this connection the FTS5 tokenizer `bureau` (`CREATE VIRTUAL TABLE … USING fts5(…, tokenize = 'bureau')`).
///
/// For text in NFC. Words are those of `unicode61`, with marks inside a word kept together. Case is folded; å, ä and ö
/// stay apart from a and o; æ is found as ä, ø as ö; every other accent is folded onto its letter, and letters with a
/// stroke onto those without (đ, ħ, ł, ŧ), ı onto i, ð onto d, þ onto th, ß onto ss, œ onto oe. Greek loses its accents;
/// Cyrillic ё is found as е, while й and ї are letters; Arabic loses vowel signs, tatweel and hamza on its carriers, and
/// Persian yeh and kaf are found as the Arabic ones.
int bureau_sqlite_register_tokenizer(sqlite3 *db);

#ifdef __cplusplus
}
#endif

#endif
