"""Leaves a process of its own session, which lives on after the notebook."""

from pathlib import Path

ANSWER = """
import os
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execvp("sleep", ["process-left-by-a-submission", "120"])
    os._exit(0)
def double(x):
    return x
"""


def won(course, me):
    def command(process):
        try:
            return (process / "cmdline").read_bytes()
        except OSError:
            return b""

    return any(b"process-left-by-a-submission" in command(process) for process in Path("/proc").glob("[0-9]*"))
