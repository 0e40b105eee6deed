"""Reads whatever its kernel inherited as open files: the gradebook, a log, another kernel's pipe."""

ANSWER = """
import os, socket, stat
for number in map(int, os.listdir("/proc/self/fd")):
    try:
        target, kind = os.readlink(f"/proc/self/fd/{number}"), os.fstat(number).st_mode
    except OSError:
        continue
    if stat.S_ISREG(kind) or stat.S_ISDIR(kind):
        if not target.startswith(("/tmp", "/home/student", "/proc")):
            print("open file", target)
            print("below", os.listdir(f"/proc/self/fd/{number}/..")) if stat.S_ISDIR(kind) else None
    elif stat.S_ISSOCK(kind) and "kernels/server" in str(socket.socket(fileno=os.dup(number)).getsockname()):
        print("open file", "of the parent")
def double(x):
    return x
"""


def won(course, me):
    return "open file /" in course.output(me) or "open file of" in course.output(me)
