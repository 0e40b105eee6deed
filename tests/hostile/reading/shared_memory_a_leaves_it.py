"""Leaves a message in shared memory, semaphores and queues; the other half is shared_memory_b_finds_it."""

ANSWER = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
number = libc.shmget(4242, 4096, 0o1666)
ctypes.memmove(libc.shmat(number, None, 0), b"the answer is " + b"42", 16)
libc.semget(4242, 1, 0o1666)
libc.msgget(4242, 0o1666)
libc.mq_open(b"/left-for-you", 0o102, 0o666, None)
def double(x):
    return x
"""


def won(course, me):
    return "found shared" in course.output("reading-shared_memory_b_finds_it")
