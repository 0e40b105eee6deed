"""Lowers its own limits until nothing works any more."""

ANSWER = """
import resource
def double(x):
    for name in ("RLIMIT_AS", "RLIMIT_DATA", "RLIMIT_NOFILE", "RLIMIT_NPROC", "RLIMIT_FSIZE", "RLIMIT_CPU"):
        resource.setrlimit(getattr(resource, name), (1, 1))
    while True:
        pass
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
