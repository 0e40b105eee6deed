"""Looks for shared memory, semaphores and queues of other students; see shared_memory_a_leaves_it."""

ANSWER = """
import ctypes
libc = ctypes.CDLL(None)
found = [libc.shmget(4242, 0, 0), libc.semget(4242, 0, 0), libc.msgget(4242, 0), libc.mq_open(b"/left-for-you", 0)]
found += [len(open("/proc/sysvipc/" + name).readlines()) - 2 for name in ("shm", "sem", "msg")]
if max(found) >= 0:
    print("found", "shared", found)
def double(x):
    return x
"""


def won(course, me):
    return "found shared" in course.output(me)
