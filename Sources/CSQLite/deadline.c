#define _POSIX_C_SOURCE 200809L
#include "csqlite.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

// One record per connection that ever had a deadline, in a list that only its own connection changes the record of;
// it goes with the connection, as the context of an SQL function that nobody calls.

enum { INSTRUCTIONS_BETWEEN_LOOKS = 1000 };

typedef struct Deadline {
    sqlite3 *db;
    int64_t at;
    int passed;
    struct Deadline *next;
} Deadline;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Deadline *first = NULL;

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static Deadline *find(sqlite3 *db) {
    pthread_mutex_lock(&lock);
    Deadline *deadline = first;
    while (deadline != NULL && deadline->db != db) deadline = deadline->next;
    pthread_mutex_unlock(&lock);
    return deadline;
}

static void remove_record(void *record) {
    pthread_mutex_lock(&lock);
    Deadline **link = &first;
    while (*link != NULL && *link != record) link = &(*link)->next;
    if (*link != NULL) *link = (*link)->next;
    pthread_mutex_unlock(&lock);
    sqlite3_free(record);
}

static void nothing(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    (void)values;
    sqlite3_result_null(context);
}

static int look(void *record) {
    Deadline *deadline = record;
    if (now() < deadline->at) return 0;
    deadline->passed = 1;
    return 1;
}

static int add(sqlite3 *db, Deadline **added) {
    Deadline *deadline = sqlite3_malloc(sizeof(Deadline));
    if (deadline == NULL) return SQLITE_NOMEM;
    *deadline = (Deadline){db, 0, 0, NULL};
    pthread_mutex_lock(&lock);
    deadline->next = first;
    first = deadline;
    pthread_mutex_unlock(&lock);
    // On failure SQLite calls the destructor itself.
    int outcome = sqlite3_create_function_v2(
        db, "bureau_deadline", 0, SQLITE_UTF8 | SQLITE_DIRECTONLY, deadline, nothing, NULL, NULL, remove_record);
    if (outcome == SQLITE_OK) *added = deadline;
    return outcome;
}

int bureau_sqlite_deadline_start(sqlite3 *db, int milliseconds) {
    Deadline *deadline = find(db);
    if (deadline == NULL) {
        int outcome = add(db, &deadline);
        if (outcome != SQLITE_OK) return outcome;
    }
    deadline->passed = 0;
    deadline->at = now() + (int64_t)milliseconds * 1000000;
    sqlite3_progress_handler(db, INSTRUCTIONS_BETWEEN_LOOKS, look, deadline);
    return SQLITE_OK;
}

int bureau_sqlite_deadline_stop(sqlite3 *db) {
    Deadline *deadline = find(db);
    if (deadline == NULL) return 0;
    sqlite3_progress_handler(db, 0, NULL, NULL);
    return deadline->passed;
}
