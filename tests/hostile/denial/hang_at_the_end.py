"""Hangs when the kernel is told to end: in an exit hook, a destructor and a thread."""

ANSWER = """
import atexit, signal, threading, time
class Hang:
    def __del__(self):
        time.sleep(30)
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
atexit.register(time.sleep, 30)
threading.Thread(target=time.sleep, args=(30,)).start()
kept = Hang()
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
