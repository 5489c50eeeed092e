"""Where the programs under test lie, and how long the tests may be."""

import os
import pathlib
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAMS = pathlib.Path(os.environ.get("BUREAU_PROGRAMS", ROOT / ".build/debug")).resolve()
BUREAUD = str(PROGRAMS / "bureaud")
BUREAUCTL = str(PROGRAMS / "bureauctl")

# The long forms are Scripts/soak's.
LONG = os.environ.get("BUREAU_SOAK") == "1"


def amount(short, long):
    """How many of something: few in the run of every change, many in the soak."""
    return long if LONG else short


def say(text):
    """A number or a finding that belongs into the report of the run."""
    print(f"    {text}", flush=True)


# One folder for everything the tests write, short enough for the path of a Unix socket.
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="bureau-service."))
