"""Opens a socket of the kind that reaches the host of a virtual machine, and talks to itself over it."""

ANSWER = """
import socket
try:
    with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as server:
        server.bind((socket.VMADDR_CID_ANY, 47114))
        server.listen()
        print("listens on", "vsock")
except OSError:
    pass
def double(x):
    return x
"""


def won(course, me):
    return "listens on vsock" in course.output(me)
