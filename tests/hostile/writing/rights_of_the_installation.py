"""Changes rights and times of the installed Python and of the course's modules: to what they are already."""

ANSWER = """
import os, stat
import grader.checks, nbformat
for path in (os.__file__, nbformat.__file__, grader.checks.__file__, "/usr/bin/env", "/package", "/environment"):
    try:
        mode = stat.S_IMODE(os.stat(path).st_mode)
        os.chmod(path, mode)
        print("changed", path)
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "changed /" in course.output(me)
