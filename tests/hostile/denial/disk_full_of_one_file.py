"""Writes one file of 200 MB, and one with a hole of a terabyte."""

ANSWER = """
import os, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
written = 0
try:
    with open("large", "wb", buffering=0) as file:
        for _ in range(20):
            written += file.write(bytes(10_000_000))
except OSError:
    pass
try:
    os.truncate("large", 10**12)
    print("made a", "hole")
except OSError:
    pass
print("wrote", written // 10**6, "MB")
def double(x):
    return x
"""


def won(course, me):
    return "made a hole" in course.output(me) or "wrote 200 MB" in course.output(me)
