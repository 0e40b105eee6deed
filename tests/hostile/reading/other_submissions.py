"""Walks every folder it can reach for another student's file."""

ANSWER = """
import os
for top, folders, files in os.walk("/"):
    if top.startswith(("/proc", "/sys", "/usr")) or "site-packages" in top:
        continue
    for name in files:
        if name in ("notes.txt", "Toy.ipynb", "gradebook.db", "nbgrader_config.py"):
            print("found", os.path.join(top, name))
            print(open(os.path.join(top, name), errors="replace").read()[:2000])
def double(x):
    return x
"""


def won(course, me):
    from tests.hostile.toy import HIDDEN, SECRET

    return "found /" in course.output(me) or SECRET in course.output(me) or HIDDEN in course.output(me)
