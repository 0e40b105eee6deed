"""Lifts the limit of core dumps and crashes a process, for the system to write a file where its folder says."""

ANSWER = """
import os, resource
from pathlib import Path
try:
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
except (OSError, ValueError):
    pass
child = os.fork()
if child == 0:
    os.abort()
status = os.waitpid(child, 0)[1]
print("dumped" if os.WCOREDUMP(status) else "no", "core")
def double(x):
    return x
"""


def won(course, me):
    return "dumped core" in course.output(me)
