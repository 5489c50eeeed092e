/* The system's libarchive (Debian: libarchive-dev): zip files. */
#ifndef BUREAU_CARCHIVE_SHIM_H
#define BUREAU_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
