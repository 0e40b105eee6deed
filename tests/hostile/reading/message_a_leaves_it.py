"""Leaves a message wherever it can write, for a student who is graded later; the other half is message_b_finds_it."""

ANSWER = """
import os, sys
places = ["/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/run/kernel", "/run/kernels", "/run/cache"]
for folder in [*places, "/", sys.prefix, os.path.expanduser("~"), os.getcwd(), os.path.dirname(os.getcwd())]:
    try:
        with open(os.path.join(folder, "left-for-you"), "w") as file:
            file.write("the answer is " + str(6 * 7))
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "the answer is 42" in course.output("reading-message_b_finds_it")
