#ifndef BUREAU_CSQLITE_H
#define BUREAU_CSQLITE_H
#include <sqlite3.h>
#endif
