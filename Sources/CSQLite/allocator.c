#define _GNU_SOURCE
#include "csqlite.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Every block carries its usable size in front of it. Blocks from LARGE up come straight from the kernel: they move
// by their page table, so that growing a desk of 300 MB neither copies it nor leaves a copy behind.

enum { HEADER = 16, PAGE = 4096, LARGE = 1 << 20, PAGES_AT_ONCE = 1024 };

static int64_t *header_of(void *block) { return (int64_t *)((char *)block - HEADER); }

static size_t mapped_length(int64_t size) { return ((size_t)size + HEADER + PAGE - 1) & ~(size_t)(PAGE - 1); }

static int round_up(int size) { return (size + 7) & ~7; }

static void *with_header(void *start, int64_t size) {
    *(int64_t *)start = size;
    return (char *)start + HEADER;
}

static void *allocate(int wanted) {
    int64_t size = round_up(wanted);
    if (size < LARGE) {
        void *start = malloc((size_t)size + HEADER);
        return start == NULL ? NULL : with_header(start, size);
    }
    size_t length = mapped_length(size);
    void *start = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED) return NULL;
    madvise(start, length, MADV_DONTDUMP);
    return with_header(start, size);
}

/// Zeroes what of a mapping lies in memory: touching the rest, and a desk grows by doubling, would first bring it there.
static void zero_resident(char *start, size_t length) {
    unsigned char resident[PAGES_AT_ONCE];
    for (size_t done = 0; done < length; done += (size_t)PAGES_AT_ONCE * PAGE) {
        size_t part = length - done < (size_t)PAGES_AT_ONCE * PAGE ? length - done : (size_t)PAGES_AT_ONCE * PAGE;
        int known = mincore(start + done, part, resident) == 0;
        for (size_t page = 0; page * PAGE < part; page++)
            if (!known || (resident[page] & 1)) explicit_bzero(start + done + page * PAGE, PAGE);
    }
}

static void release(void *block) {
    if (block == NULL) return;
    int64_t *start = header_of(block);
    int64_t size = *start;
    if (size < LARGE) {
        explicit_bzero(block, (size_t)size);
        free(start);
    } else {
        size_t length = mapped_length(size);
        zero_resident((char *)start, length);
        munmap(start, length);
    }
}

static void *resize(void *block, int wanted) {
    if (block == NULL) return allocate(wanted);
    int64_t *start = header_of(block);
    int64_t size = round_up(wanted), before = *start;
    if (size == before) return block;
    if (size >= LARGE && before >= LARGE) {
        size_t kept = mapped_length(size), held = mapped_length(before);
        if (kept < held) zero_resident((char *)start + kept, held - kept);
        void *moved = mremap(start, held, kept, MREMAP_MAYMOVE);
        if (moved == MAP_FAILED) return NULL;
        if (size < before) explicit_bzero((char *)moved + HEADER + size, kept - HEADER - (size_t)size);
        return with_header(moved, size);
    }
    void *fresh = allocate((int)size);
    if (fresh == NULL) return NULL;
    memcpy(fresh, block, (size_t)(size < before ? size : before));
    release(block);
    return fresh;
}

static int size_of(void *block) { return block == NULL ? 0 : (int)*header_of(block); }

static int start(void *unused) {
    (void)unused;
    return SQLITE_OK;
}

static void end(void *unused) { (void)unused; }

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int outcome = SQLITE_MISUSE;

static void prepare(void) {
    static const sqlite3_mem_methods zeroing = {allocate, release, resize, size_of, round_up, start, end, NULL};
    outcome = sqlite3_config(SQLITE_CONFIG_MALLOC, &zeroing);
    if (outcome == SQLITE_OK) outcome = sqlite3_initialize();
}

int bureau_sqlite_prepare(void) {
    pthread_once(&once, prepare);
    return outcome;
}
