"""A daemon under test: started, asked, stopped, killed."""

import atexit
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

from .programs import BUREAUCTL, BUREAUD, SCRATCH
from .wire import Client

_count = 0
_running = []


@atexit.register
def _clean_up():
    """Leaves neither a process nor a file behind, however the tests ended."""
    for daemon in _running:
        daemon.kill()
    shutil.rmtree(SCRATCH, ignore_errors=True)


def scratch(name):
    """A new folder with a short path."""
    global _count
    _count += 1
    folder = SCRATCH / f"{_count}-{name}"
    folder.mkdir()
    return folder


def bureauctl(*arguments, **more):
    """Runs bureauctl in English; answers the finished process."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", **more.pop("environment", {}))
    return subprocess.run(
        [BUREAUCTL, *map(str, arguments)], capture_output=True, text=True, env=environment, timeout=600, **more
    )


class Daemon:
    """One bureaud on one data folder."""

    def __init__(self, data, home=None, settings=None, wrapper=(), environment=None):
        self.data = pathlib.Path(data)
        self.home = home or scratch("home")
        self.socket = str(self.home / "bureau.sock")
        self.log = self.home / "bureaud.log"
        self.wrapper = list(wrapper)
        self.environment = dict(os.environ, **(environment or {}))
        self.process = None
        self.port = None
        self.configuration = {
            "data": {"folder": str(self.data)},
            "listen": {"host": "127.0.0.1", "port": 0, "socket": self.socket},
            "signIn": {"attemptsPerAccount": 1000, "attemptsPerAddress": 1000},
        }
        for section, values in (settings or {}).items():
            self.configuration.setdefault(section, {}).update(values)
        self.file = self.home / "bureaud.json"

    def spawn(self):
        """Starts the process and does not wait for it."""
        self.file.write_text(json.dumps(self.configuration))
        log = open(self.log, "ab")
        self.begin = log.tell()
        self.process = subprocess.Popen(
            self.wrapper + [BUREAUD, "--config", str(self.file)],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment, cwd=self.home,
        )
        log.close()
        if self not in _running:
            _running.append(self)
        return self

    def start(self, seconds=60):
        """Starts and waits until it is ready; answers how long that took."""
        began = time.monotonic()
        self.spawn()
        while time.monotonic() - began < seconds:
            if self.process.poll() is not None:
                raise AssertionError(f"bureaud ended with {self.process.returncode}: {self.said()}")
            found = re.search(r"Listening at http://[^:]*:(\d+)", self.said())
            if found and "Listening at the Unix socket" in self.said():
                self.port = int(found[1])
                if self.nobody().get("/health/ready").status == 200:
                    return time.monotonic() - began
            time.sleep(0.01)
        raise AssertionError(f"bureaud is not ready after {seconds} s: {self.said()}")

    def said(self):
        """What it wrote to its log since it was last started."""
        with open(self.log, "rb") as log:
            log.seek(self.begin)
            return log.read().decode(errors="replace")

    def exit_of_start(self, seconds=60):
        """The exit status of a start that must be refused, and what it said."""
        self.spawn()
        try:
            return self.process.wait(seconds), self.said()
        finally:
            self.kill()

    @property
    def pid(self):
        """The daemon's own process: with a wrapper, its child."""
        if not self.wrapper:
            return self.process.pid
        return int(subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()[0])

    def kill(self):
        """Ends it as a power cut would."""
        if self.process and self.process.poll() is None:
            if self.wrapper:
                os.kill(self.pid, signal.SIGKILL)
            else:
                self.process.kill()
            self.process.wait(60)

    def stop(self, seconds=60):
        """Ends it in order; answers the exit status."""
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGTERM)
        return self.process.wait(seconds)

    def nobody(self, over_socket=False):
        return Client(self.socket if over_socket else ("127.0.0.1", self.port))

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()


def copied(folder, name="data"):
    """A copy of a stopped bureau's folder, with its modes."""
    target = scratch(name) / "data"
    shutil.copytree(folder, target)
    os.chmod(target, 0o700)
    return target
