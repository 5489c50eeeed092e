#define _GNU_SOURCE
#include "csqlite.h"

#include <stddef.h>
#include <string.h>

// Around `unicode61 remove_diacritics 0`, which finds the words and folds their case; what is left to do here is to
// fold accents, one character at a time. A folded word is never longer in UTF-8 than the word it came from.

// Blocks of Unicode as strings, one letter per character: '.' stays as it is, '0' is å, '1' is ä, '2' is ö.
// A test compares them with the decompositions of Unicode.
static const char latin[] =  // U+00C0 to U+024F
    "................................aaaa..1ceeeeiiiidnoooo..2uuuuy.y"
    ".a.a.a.c.c.c.c.d.d.e.e.e.e.e.g.g.g.g.h.h.i.i.i.i.i...j.kk.l.l.l."
    "l.l.n.n.n..n.o.o.o...r.r.r.s.s.s.s.t.t.t.u.u.u.u.u.u.w.y..z.z.z."
    "b................................o..............u.....z........."
    "..............a.i.o.u.u.u.u.u..1.a.1.g.g.k.o.o..j....g...n.0.1.2"
    ".a.a.e.e.i.i.o.o.r.r.u.u.s.t...h.......a.e.2.o.o.o.y............"
    "................";
static const char latin_additional[] =  // U+1E00 to U+1EFF
    ".a.b.b.b.c.d.d.d.d.d.e.e.e.e.e.f.g.h.h.h.h.h.i.i.k.k.k.l.l.l.l.m"
    ".m.m.n.n.n.n.o.2.o.o.p.p.r.r.r.r.s.s.s.s.s.t.t.t.t.u.u.u.u.u.v.v"
    ".w.w.w.w.w.x.x.y.z.z.zhtwy.......a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e"
    ".e.e.e.e.i.i.o.o.o.o.o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.y.y.y.y......";

enum { A_RING = 0xE5, A_DIAERESIS = 0xE4, O_DIAERESIS = 0xF6, NOTHING = 0, ON_STACK = 256 };

static unsigned fold_by(const char *block, unsigned offset, unsigned character) {
    switch (block[offset]) {
        case '.': return character;
        case '0': return A_RING;
        case '1': return A_DIAERESIS;
        case '2': return O_DIAERESIS;
        default: return (unsigned char)block[offset];
    }
}

static unsigned fold_greek(unsigned character) {
    switch (character) {
        case 0x3AC: return 0x3B1;
        case 0x3AD: return 0x3B5;
        case 0x3AE: return 0x3B7;
        case 0x390: case 0x3AF: case 0x3CA: return 0x3B9;
        case 0x3B0: case 0x3CB: case 0x3CD: return 0x3C5;
        case 0x3CC: return 0x3BF;
        case 0x3CE: return 0x3C9;
        case 0x3C2: return 0x3C3;
        default: return character;
    }
}

static unsigned fold_cyrillic(unsigned character) {
    switch (character) {
        case 0x450: case 0x451: return 0x435;
        case 0x45D: return 0x438;
        default: return character;
    }
}

static unsigned fold_arabic(unsigned character) {
    switch (character) {
        case 0x622: case 0x623: case 0x625: case 0x671: return 0x627;
        case 0x624: return 0x648;
        case 0x626: case 0x649: case 0x6CC: return 0x64A;
        case 0x6A9: return 0x643;
        case 0x640: return NOTHING;
        default: return character;
    }
}

/// Accents written apart, Arabic vowel signs, and what joins or parts letters without being one.
static int is_mark(unsigned character) {
    return (character >= 0x300 && character <= 0x36F) || (character >= 0x610 && character <= 0x61A) ||
        (character >= 0x64B && character <= 0x65F) || character == 0x670 || (character >= 0x6D6 && character <= 0x6DC) ||
        (character >= 0x1AB0 && character <= 0x1AFF) || (character >= 0x1DC0 && character <= 0x1DFF) ||
        (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xFE20 && character <= 0xFE2F);
}

/// One character folded; `second` is another letter after it, or NOTHING.
static unsigned fold(unsigned character, unsigned *second) {
    *second = NOTHING;
    if (character < 0xC0) return character;
    switch (character) {
        case 0xDF: case 0x1E9E: *second = 's'; return 's';
        case 0xE6: return A_DIAERESIS;
        case 0xF8: return O_DIAERESIS;
        case 0xFE: *second = 'h'; return 't';
        case 0x130: return 'i';
        case 0x133: *second = 'j'; return 'i';
        case 0x153: *second = 'e'; return 'o';
        case 0x1EF: return 0x292;
        case 0x1E9B: return 's';
        default: break;
    }
    if (character <= 0x24F) return fold_by(latin, character - 0xC0, character);
    if (is_mark(character)) return NOTHING;
    if (character >= 0x370 && character <= 0x3FF) return fold_greek(character);
    if (character >= 0x400 && character <= 0x4FF) return fold_cyrillic(character);
    if (character >= 0x600 && character <= 0x6FF) return fold_arabic(character);
    if (character >= 0x1E00 && character <= 0x1EFF)
        return fold_by(latin_additional, character - 0x1E00, character);
    return character;
}

/// Reads one character of UTF-8 that `unicode61` wrote, which is always well formed.
static unsigned read_character(const unsigned char **text, const unsigned char *end) {
    unsigned first = *(*text)++;
    if (first < 0x80) return first;
    int rest = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    unsigned character = first & (0x3Fu >> rest);
    for (; rest > 0 && *text < end; rest--) character = character << 6 | (*(*text)++ & 0x3F);
    return character;
}

static char *write_character(char *text, unsigned character) {
    if (character == NOTHING) return text;
    if (character < 0x80) {
        *text++ = (char)character;
    } else if (character < 0x800) {
        *text++ = (char)(0xC0 | character >> 6);
        *text++ = (char)(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        *text++ = (char)(0xE0 | character >> 12);
        *text++ = (char)(0x80 | (character >> 6 & 0x3F));
        *text++ = (char)(0x80 | (character & 0x3F));
    } else {
        *text++ = (char)(0xF0 | character >> 18);
        *text++ = (char)(0x80 | (character >> 12 & 0x3F));
        *text++ = (char)(0x80 | (character >> 6 & 0x3F));
        *text++ = (char)(0x80 | (character & 0x3F));
    }
    return text;
}

typedef int (*TakeToken)(void *, int, const char *, int, int, int);

typedef struct {
    fts5_tokenizer inner;
    Fts5Tokenizer *instance;
} Tokenizer;

typedef struct {
    void *context;
    TakeToken take;
} Receiver;

static int take_folded(void *context, int flags, const char *token, int length, int start, int end) {
    Receiver *receiver = context;
    int i = 0;
    while (i < length && (unsigned char)token[i] < 0x80) i++;
    if (i == length) return receiver->take(receiver->context, flags, token, length, start, end);

    char stack[ON_STACK];
    char *folded = length <= ON_STACK ? stack : sqlite3_malloc(length);
    if (folded == NULL) return SQLITE_NOMEM;
    memcpy(folded, token, (size_t)i);
    char *out = folded + i;
    const unsigned char *in = (const unsigned char *)token + i, *last = (const unsigned char *)token + length;
    while (in < last) {
        unsigned second, character = fold(read_character(&in, last), &second);
        out = write_character(write_character(out, character), second);
    }
    int count = (int)(out - folded);
    // A word of marks alone is no word.
    int outcome = count == 0 ? SQLITE_OK : receiver->take(receiver->context, flags, folded, count, start, end);
    // The stack is not SQLite's memory, which is zeroed when freed.
    if (folded == stack) explicit_bzero(stack, (size_t)length);
    else sqlite3_free(folded);
    return outcome;
}

static int tokenize(
    Fts5Tokenizer *self, void *context, int flags, const char *text, int length, TakeToken take) {
    Tokenizer *tokenizer = (Tokenizer *)self;
    Receiver receiver = {context, take};
    return tokenizer->inner.xTokenize(tokenizer->instance, &receiver, flags, text, length, take_folded);
}

static void delete(Fts5Tokenizer *self) {
    Tokenizer *tokenizer = (Tokenizer *)self;
    if (tokenizer == NULL) return;
    if (tokenizer->instance != NULL) tokenizer->inner.xDelete(tokenizer->instance);
    sqlite3_free(tokenizer);
}

static int create(void *context, const char **arguments, int count, Fts5Tokenizer **created) {
    fts5_api *api = context;
    (void)arguments;
    *created = NULL;
    if (count != 0) return SQLITE_ERROR;
    Tokenizer *tokenizer = sqlite3_malloc(sizeof(Tokenizer));
    if (tokenizer == NULL) return SQLITE_NOMEM;
    memset(tokenizer, 0, sizeof(Tokenizer));
    void *inner_context = NULL;
    int outcome = api->xFindTokenizer(api, "unicode61", &inner_context, &tokenizer->inner);
    if (outcome == SQLITE_OK) {
        // Marks belong to their word: without them a vocalised Arabic word falls into single letters.
        const char *settings[] = {"remove_diacritics", "0", "categories", "L* N* Co Mn Mc"};
        outcome = tokenizer->inner.xCreate(inner_context, settings, 4, &tokenizer->instance);
    }
    if (outcome != SQLITE_OK) {
        delete((Fts5Tokenizer *)tokenizer);
        return outcome;
    }
    *created = (Fts5Tokenizer *)tokenizer;
    return SQLITE_OK;
}

static int find_api(sqlite3 *db, fts5_api **api) {
    *api = NULL;
    sqlite3_stmt *statement = NULL;
    int outcome = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL);
    if (outcome == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, api, "fts5_api_ptr", NULL);
        sqlite3_step(statement);
        outcome = sqlite3_finalize(statement);
    }
    return outcome != SQLITE_OK ? outcome : *api == NULL ? SQLITE_ERROR : SQLITE_OK;
}

int bureau_sqlite_register_tokenizer(sqlite3 *db) {
    fts5_api *api = NULL;
    int outcome = find_api(db, &api);
    if (outcome != SQLITE_OK) return outcome;
    fts5_tokenizer tokenizer = {create, delete, tokenize};
    return api->xCreateTokenizer(api, "bureau", api, &tokenizer, NULL);
}
