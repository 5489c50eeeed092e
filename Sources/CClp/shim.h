/* The C interface of COIN-OR Clp, a solver for linear programs (Debian: coinor-libclp-dev). */
#ifndef BUREAU_CCLP_SHIM_H
#define BUREAU_CCLP_SHIM_H

#include <coin/Clp_C_Interface.h>

#endif
