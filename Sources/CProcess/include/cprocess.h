#ifndef BUREAU_CPROCESS_H
#define BUREAU_CPROCESS_H

/// Keeps the memory of this process out of core dumps and from other processes of the same user; 0 on success.
///
/// Both a limit of zero and the flag are needed: a core handler that is a pipe does not ask for the limit (core(5)).
int bureau_forbid_dumps(void);

#endif
