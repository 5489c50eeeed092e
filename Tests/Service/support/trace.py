"""What a traced daemon wrote to which file: the output of strace, read back."""

import collections
import re

CALLS = [
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg", "sendfile", "copy_file_range", "splice",
    "openat", "open", "creat", "memfd_create", "unlink", "unlinkat", "ftruncate", "mmap", "rename", "renameat2",
]

WRAPPER = ["strace", "-f", "-y", "--seccomp-bpf", "-qq", "-xx", "-s", "2000000", "-e", "trace=" + ",".join(CALLS),
           "-e", "signal=none"]

LINE = re.compile(rb"^(?:\d+\s+)?(\w+)\((.*)$", re.S)
TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
TARGET = re.compile(rb"^(-?\d+)(?:<([^>]*)>)?")


def decoded(text):
    return bytes.fromhex(text.decode().replace("\\x", ""))


class Trace:
    """The writes of a process, by what they went to."""

    def __init__(self, file):
        self.written = collections.defaultdict(bytearray)
        self.opened = set()
        self.shared_mappings = set()
        self.memory_files = 0
        self.calls = collections.Counter()
        self.truncated = 0
        self.unlinked = set()
        with open(file, "rb") as lines:
            for line in lines:
                self._take(line)

    def _take(self, line):
        found = LINE.match(line)
        if not found:
            return
        call, rest = found[1].decode(), found[2]
        self.calls[call] += 1
        if call in ["open", "openat", "creat"]:
            if any(flag in rest for flag in [b"O_WRONLY", b"O_RDWR", b"O_TMPFILE"]) or call == "creat":
                text = TEXT.search(rest)
                if text and b"= -1" not in rest:
                    self.opened.add((decoded(text[1]).decode(errors="replace"), b"O_TMPFILE" in rest))
        elif call in ["unlink", "unlinkat"]:
            text = TEXT.search(rest)
            if text:
                self.unlinked.add(decoded(text[1]).decode(errors="replace"))
        elif call == "memfd_create":
            self.memory_files += 1
        elif call == "mmap":
            if b"MAP_SHARED" in rest and b"PROT_WRITE" in rest and b"MAP_ANONYMOUS" not in rest:
                self.shared_mappings.add(path_in(rest))
        elif call not in ["ftruncate", "rename", "renameat2"]:
            target = TARGET.match(rest)
            name = path_of(target[2]) if target and target[2] else "?"
            for text, cut in TEXT.findall(rest):
                self.truncated += bool(cut)
                self.written[name] += decoded(text)

    def files(self):
        """What was written to anything but a socket."""
        return {
            name: bytes(data) for name, data in self.written.items()
            if not re.match(r"(socket|TCP|TCPv6|UNIX|UNIX-STREAM|pipe|anon_inode):", name)
        }


def path_of(text):
    """A path as -y prints it, with or without escapes."""
    if b"\\x" in text:
        text = re.sub(rb"\\x([0-9a-f]{2})", lambda found: bytes.fromhex(found[1].decode()), text)
    return text.decode(errors="replace")


def path_in(rest):
    found = re.search(rb"\d+<([^>]*)>", rest)
    return path_of(found[1]) if found else "?"
