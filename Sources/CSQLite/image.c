#include "csqlite.h"

#include <stddef.h>

unsigned char *bureau_sqlite_allocate(sqlite3_int64 capacity) {
    return capacity <= 0 ? NULL : sqlite3_malloc64((sqlite3_uint64)capacity);
}

int bureau_sqlite_restore(
    sqlite3 *db, unsigned char *image, sqlite3_int64 size, sqlite3_int64 capacity, sqlite3_int64 limit) {
    if (image == NULL) return SQLITE_NOMEM;
    if (size < 0 || capacity < size || sqlite3_get_autocommit(db) == 0) {
        sqlite3_free(image);
        return SQLITE_MISUSE;
    }
    // FREEONCLOSE makes SQLite free the image when this fails, too.
    int outcome = sqlite3_deserialize(
        db, "main", image, size, capacity, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (outcome != SQLITE_OK) return outcome;
    return sqlite3_file_control(db, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
}

const unsigned char *bureau_sqlite_view(sqlite3 *db, sqlite3_int64 *size) {
    *size = 0;
    const unsigned char *live = sqlite3_serialize(db, "main", size, SQLITE_SERIALIZE_NOCOPY);
    if (live == NULL) *size = 0;
    return live;
}
