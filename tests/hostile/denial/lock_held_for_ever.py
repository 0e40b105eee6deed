"""Takes the locks of imports, logging and output, and never gives them back."""

ANSWER = """
import logging, sys, threading, _imp
def double(x):
    _imp.acquire_lock()
    logging._acquireLock()
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
