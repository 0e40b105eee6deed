"""Writes settings of the operating system, such as the program that takes core dumps: as they are already."""

ANSWER = """
names = ["/proc/sys/kernel/core_pattern", "/proc/sys/kernel/hostname", "/proc/sys/vm/overcommit_memory"]
names += ["/proc/sys/kernel/modprobe", "/sys/kernel/uevent_helper", "/proc/sysrq-trigger"]
for name in names:
    try:
        with open(name, "r+" if "sysrq" not in name else "w") as file:
            if "sysrq" not in name:
                text = file.read()
                file.seek(0)
                file.write(text)
                file.flush()
            print("set", name)
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "set /" in course.output(me)
