"""Blocks every signal and never comes back, so that its tests never have an output."""

ANSWER = """
import signal, time
def double(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        time.sleep(1)
"""


def won(course, me):
    row = course.rows[me]
    return course.points(me) > 0 or row["state"] == "graded"
