"""Remounts what is read-only, as root of a user namespace of its own, and writes there."""

from tests.hostile.toy import ROOT

ANSWER = """
import ctypes, os
import grader.checks
libc = ctypes.CDLL(None)
libc.prctl(4, 1, 0, 0, 0)
user, child, written = os.getuid(), os.fork(), 0
if child == 0:
    if libc.unshare(0x10000000 | 0x00020000) == 0:
        os.system(f"echo deny > /proc/{os.getpid()}/setgroups; echo 0 {user} 1 > /proc/{os.getpid()}/uid_map")
    for place in ["/", "/environment", "/package", os.path.dirname(grader.checks.__file__), "/usr", "/run/kernel"]:
        for flags in (32 | 4096, 32):
            libc.mount(None, place.encode(), None, flags, None)
        written += os.system(f"echo left > {place}/left_by_a_submission") == 0
    os._exit(written)
print("remounted", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), "places")
def double(x):
    return x
"""


def won(course, me):
    made = (ROOT / "grader" / "left_by_a_submission").exists()
    return made or any(f"remounted {places} places" in course.output(me) for places in range(1, 7))
