"""Opens raw sockets, which send any packet and read everyone's."""

ANSWER = """
import socket
kinds = {"packets": (socket.AF_PACKET, socket.SOCK_RAW, 768), "raw": (socket.AF_INET, socket.SOCK_RAW, 1)}
kinds["raw 6"] = (socket.AF_INET6, socket.SOCK_RAW, 58)
for name, kind in kinds.items():
    try:
        socket.socket(*kind).close()
        print("opened socket for", name)
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "opened socket for raw" in course.output(me) or "opened socket for packets" in course.output(me)
