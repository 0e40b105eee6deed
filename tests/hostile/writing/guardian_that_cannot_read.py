"""A process whose name is no text, so that whoever watches over it may fail; the kernel would live on."""

from pathlib import Path

ANSWER = """
import ctypes, os, time
name = ctypes.CDLL(None).prctl
name(1, 0, 0, 0, 0)
if os.fork() == 0:
    name(15, bytes([101, 255, 254]), 0, 0, 0)
    time.sleep(60)
    os._exit(0)
name(15, b"kernel-left", 0, 0, 0)
time.sleep(2)
def double(x):
    return x
"""


def won(course, me):
    def name(process):
        try:
            return (process / "comm").read_bytes().strip()
        except OSError:
            return b""

    left = any(name(process) == b"kernel-left" for process in Path("/proc").glob("[0-9]*"))
    return left or course.rows[me]["state"] == "failed to run"
