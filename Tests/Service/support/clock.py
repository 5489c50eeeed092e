"""A daemon whose calendar a test moves; the clock that measures spans is left alone."""

import pathlib
import subprocess

from .daemon import scratch


class MovedClock:
    """The environment for the daemon, and how far its calendar is moved, in seconds."""

    def __init__(self):
        home = scratch("clock")
        self.file, library = home / "offset", home / "clock.so"
        source = pathlib.Path(__file__).parent / "clock.c"
        subprocess.run(["clang", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
        self.move(0)
        self.environment = {"LD_PRELOAD": str(library), "CLOCK_OFFSET_FILE": str(self.file)}

    def move(self, seconds):
        self.file.write_text(str(seconds))
