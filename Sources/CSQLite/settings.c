#include "csqlite.h"

#include <stddef.h>

typedef struct {
    const char *name;
    int setting;
    int value;
} Setting;

static const Setting configurations[] = {
    {"SQLITE_DBCONFIG_DEFENSIVE", SQLITE_DBCONFIG_DEFENSIVE, 1},
    {"SQLITE_DBCONFIG_TRUSTED_SCHEMA", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {"SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {"SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER", SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {"SQLITE_DBCONFIG_WRITABLE_SCHEMA", SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {"SQLITE_DBCONFIG_RESET_DATABASE", SQLITE_DBCONFIG_RESET_DATABASE, 0},
    {"SQLITE_DBCONFIG_DQS_DML", SQLITE_DBCONFIG_DQS_DML, 0},
    {"SQLITE_DBCONFIG_DQS_DDL", SQLITE_DBCONFIG_DQS_DDL, 0},
};

static const Setting limits[] = {
    {"SQLITE_LIMIT_ATTACHED", SQLITE_LIMIT_ATTACHED, 0},
    {"SQLITE_LIMIT_WORKER_THREADS", SQLITE_LIMIT_WORKER_THREADS, 0},
    {"SQLITE_LIMIT_SQL_LENGTH", SQLITE_LIMIT_SQL_LENGTH, 100000},
    {"SQLITE_LIMIT_EXPR_DEPTH", SQLITE_LIMIT_EXPR_DEPTH, 200},
    {"SQLITE_LIMIT_COMPOUND_SELECT", SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {"SQLITE_LIMIT_LIKE_PATTERN_LENGTH", SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {"SQLITE_LIMIT_TRIGGER_DEPTH", SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

enum {
    CONFIGURATIONS = sizeof(configurations) / sizeof(configurations[0]),
    LIMITS = sizeof(limits) / sizeof(limits[0]),
};

int bureau_sqlite_set_config(sqlite3 *db, int setting, int on) {
    int now = -1;
    int outcome = sqlite3_db_config(db, setting, on, &now);
    return outcome != SQLITE_OK ? outcome : now == on ? SQLITE_OK : SQLITE_ERROR;
}

int bureau_sqlite_get_config(sqlite3 *db, int setting) {
    int now = -1;
    // A negative value asks without setting.
    return sqlite3_db_config(db, setting, -1, &now) == SQLITE_OK ? now : -1;
}

const char *bureau_sqlite_verify(sqlite3 *db) {
    for (int i = 0; i < CONFIGURATIONS; i++)
        if (bureau_sqlite_get_config(db, configurations[i].setting) != configurations[i].value)
            return configurations[i].name;
    for (int i = 0; i < LIMITS; i++)
        if (sqlite3_limit(db, limits[i].setting, -1) != limits[i].value) return limits[i].name;
    return NULL;
}

const char *bureau_sqlite_harden(sqlite3 *db) {
    for (int i = 0; i < CONFIGURATIONS; i++)
        if (bureau_sqlite_set_config(db, configurations[i].setting, configurations[i].value) != SQLITE_OK)
            return configurations[i].name;
    for (int i = 0; i < LIMITS; i++) sqlite3_limit(db, limits[i].setting, limits[i].value);
    return bureau_sqlite_verify(db);
}
