"""Hands in a folder for the time of submission, and later nonsense: there is no room to set that aside, too."""

ANSWER = """
import os
print("sees the gradebook:", os.path.exists("../../../gradebook.db"))
def double(x):
    return x
"""


def change(nb, folder):
    first = folder.parents[2] / "set_aside" / folder.relative_to(folder.parents[2]) / "timestamp.txt"
    first.mkdir(parents=True)
    (first / "of-the-first-time").touch()
    (folder / "timestamp.txt").write_text("yesterday, honest", encoding="utf-8")
    return nb


def won(course, me):
    honest = [course.points(student) for student in course.honest]
    lost = honest != [2, 2, 2] or "state" not in course.rows[me] or course.rows[me]["state"] == "no submission"
    return lost or "sees the gradebook: True" in course.output(me) or course.points(me) > 0
