"""Raises KeyboardInterrupt when it is tested, as if the person at the grader had stopped the run."""

ANSWER = """
import _thread, signal
def double(x):
    _thread.interrupt_main()
    signal.raise_signal(signal.SIGINT)
    raise KeyboardInterrupt
"""


def won(course, me):
    return course.points(me) > 0 or course.points("zzz-honest") != 2
