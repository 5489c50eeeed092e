#define _GNU_SOURCE
#include "cprocess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int bureau_forbid_dumps(void) {
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) return -1;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

int bureau_memory_file(void) { return memfd_create("bureau", MFD_CLOEXEC); }

// Waits for a child until the deadline; the whole session of it is killed afterwards.
static int finished(pid_t child, int seconds) {
    const struct timespec step = {0, 10 * 1000 * 1000};
    for (long steps = (long)seconds * 100; steps >= 0; steps--) {
        int status = 0;
        pid_t done = waitpid(child, &status, WNOHANG);
        if (done == child) return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
        if (done < 0 && errno != EINTR) return -errno;
        nanosleep(&step, NULL);
    }
    kill(-child, SIGKILL);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    return -ETIMEDOUT;
}

static int spawned(const char *const *arguments, int input, pid_t *child) {
    char *const environment[] = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed) return failed;
    failed = posix_spawnattr_init(&attributes);
    if (failed) {
        posix_spawn_file_actions_destroy(&actions);
        return failed;
    }
    sigemptyset(&none);
    sigfillset(&all);
    if (!failed) failed = posix_spawn_file_actions_adddup2(&actions, input, 0);
    if (!failed) failed = posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    if (!failed) failed = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    if (!failed) failed = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    if (!failed) failed = posix_spawnattr_setsigmask(&attributes, &none);
    if (!failed) failed = posix_spawnattr_setsigdefault(&attributes, &all);
    if (!failed) {
        failed = posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    if (!failed) failed = posix_spawn(child, arguments[0], &actions, &attributes, (char *const *)arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

int bureau_run(const char *const *arguments, const void *input, size_t count, int seconds) {
    int ends[2];
    // A socket and no pipe: a program that reads nothing must not end this one by a signal.
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -errno;
    pid_t child = 0;
    int failed = spawned(arguments, ends[1], &child);
    close(ends[1]);
    if (failed) {
        close(ends[0]);
        return -failed;
    }
    const char *rest = input;
    while (count > 0) {
        // What fits is taken at once; more than that is never sent.
        ssize_t sent = send(ends[0], rest, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) break;
        rest += sent;
        count -= (size_t)sent;
    }
    shutdown(ends[0], SHUT_WR);
    int status = finished(child, seconds);
    close(ends[0]);
    return count > 0 && status == 0 ? -EPIPE : status;
}
