"""Marks itself as unreadable in its metadata, as the grader does."""


def change(nb, folder):
    nb.metadata["unreadable"] = {"points": 3}
    return nb


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
