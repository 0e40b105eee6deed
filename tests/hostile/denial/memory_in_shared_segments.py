"""Fills 700 MB of System V shared memory and lets go of it: it stays, and belongs to no process."""

ANSWER = """
import ctypes, time
libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
libc.shmdt.argtypes = [ctypes.c_void_p]
kept = 0
for _ in range(7):
    segment = libc.shmget(0, 100_000_000, 0o1600)
    place = libc.shmat(segment, None, 0) if segment >= 0 else None
    if place and place != 2**64 - 1:
        ctypes.memset(place, 1, 100_000_000)
        libc.shmdt(place)
        kept += 100
time.sleep(1)
print("keeps", kept, "MB")
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0 or any(f"keeps {size} MB" in course.output(me) for size in range(700, 2001, 100))
