#ifndef BUREAU_CPROCESS_H
#define BUREAU_CPROCESS_H

#include <stddef.h>

/// Keeps the memory of this process out of core dumps and from other processes of the same user; 0 on success.
///
/// Both a limit of zero and the flag are needed: a core handler that is a pipe does not ask for the limit (core(5)).
int bureau_forbid_dumps(void);

/// Opens a new empty file that lies in memory and on no disk, for reading and writing; negative where there is none.
///
/// It is gone when it is closed. Libraries that want a path find it under `/proc/self/fd`.
int bureau_memory_file(void);

/// Runs a program with `count` bytes of `input` on its standard input, and waits at most so many seconds.
///
/// `arguments` begins with the program's path and ends with NULL. The program has nothing of this process: an environment of
/// PATH and LANG alone, no other open file, a session of its own, and what it says is thrown away. Its exit status, or 256
/// and the signal that ended it, or the negative number of what went wrong; one that takes too long is killed with all that
/// it started, -ETIMEDOUT. Blocks the thread. `input` must fit what a socket takes at once, some 100 kB.
int bureau_run(const char *const *arguments, const void *input, size_t count, int seconds);

#endif
