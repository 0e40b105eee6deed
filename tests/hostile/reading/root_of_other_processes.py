"""Looks for the course below the root and the working directory of other processes, in which it may be mounted."""

ANSWER = """
import glob
places = ["root/etc/shadow", "root/root/.bashrc", "root/work", "cwd/gradebook.db", "cwd/submitted", "root/tmp/pytest*"]
for pattern in places:
    for path in glob.glob("/proc/*/" + pattern) + glob.glob("/proc/*/task/*/" + pattern):
        print("found", path)
def double(x):
    return x
"""


def won(course, me):
    return "found /proc" in course.output(me)
