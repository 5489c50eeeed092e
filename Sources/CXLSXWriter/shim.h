/* libxlsxwriter (Debian: libxlsxwriter-dev): workbooks of office programs (ISO/IEC 29500). */
#ifndef BUREAU_CXLSXWRITER_SHIM_H
#define BUREAU_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
