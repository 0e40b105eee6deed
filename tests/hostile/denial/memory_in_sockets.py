"""Fills the sockets of processes that only sleep, with 700 MB."""

ANSWER = """
import socket, subprocess, time
kept = 0
for _ in range(40):
    pairs = [socket.socketpair() for _ in range(45)]
    for end in [end for pair in pairs for end in pair]:
        end.setblocking(False)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        try:
            while True:
                kept += end.send(b"x" * 65536)
        except BlockingIOError:
            pass
    held = [end.fileno() for pair in pairs for end in pair]
    subprocess.Popen(["sleep", "30"], pass_fds=held)
    for pair in pairs:
        pair[0].close(), pair[1].close()
    if kept > 700_000_000:
        break
time.sleep(1)
print("keeps", kept // 100_000_000, "hundred MB")
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0 or "keeps 7 hundred MB" in course.output(me)
