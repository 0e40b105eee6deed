"""Becomes root of a user namespace to bring interfaces up and add routes, and connects over those."""

ANSWER = """
import ctypes, fcntl, os, socket, struct, subprocess
libc = ctypes.CDLL(None)
for flags in (0, 0x10000000, 0x10000000 | 0x40000000):
    if os.fork() == 0:
        try:
            libc.unshare(flags)
            control = socket.socket()
            for name in (b"lo", b"eth0"):
                try:
                    fcntl.ioctl(control, 0x8914, struct.pack("16sh", name, 1 | 64))
                except OSError:
                    pass
            connection = socket.create_connection(("127.0.0.1", CANARY_PORT), 1)
            connection.sendall(b"from network_of_its_own")
        finally:
            os._exit(0)
    os.wait()
def double(x):
    return x
"""


def won(course, me):
    return b"from network_of_its_own" in course.connections
