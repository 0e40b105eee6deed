"""Connects to the unix sockets of Docker, D-Bus, X11 and the grader itself, by path and by abstract name."""

ANSWER = """
import glob, socket
names = ["/var/run/docker.sock", "/run/dbus/system_bus_socket", "/tmp/.X11-unix/X0", "/run/kernels/server"]
names += ["/run/systemd/private", "/run/systemd/journal/stdout", chr(0) + "/tmp/.X11-unix/X0"]
names += glob.glob("/tmp/grader-*/*") + glob.glob("/tmp/grader-*/*/s-*") + glob.glob("/run/kernels/*/s-*")
with open("/proc/net/unix") as file:
    names += [chr(0) + line.split()[-1][1:] for line in file if line.split()[-1].startswith("@")]
for name in names:
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(1)
            connection.connect(name)
            print("reached", repr(name))
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "reached '" in course.output(me) or "reached &#39;" in course.output(me)
