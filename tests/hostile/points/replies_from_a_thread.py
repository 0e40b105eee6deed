"""Says of every cell that it went well, from a thread."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
import threading, time
def answer():
    last = None
    while True:
        now = kernel.get_parent("shell").get("header", {}).get("msg_id")
        if now != last:
            last = now
            forge_success()
        time.sleep(0.001)
threading.Thread(target=answer, daemon=True).start()
def double(x):
    time.sleep(0.2)
    return x
"""
)


def won(course, me):
    return course.points(me) > 0
