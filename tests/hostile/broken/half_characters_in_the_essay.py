"""Has half a character in its essay: it can be read and run, but its results cannot be written."""

import nbformat


def change(nb, folder):
    nb.cells[-1].source = "An ODD essay"
    text = nbformat.writes(nb).replace("ODD", r"\ud800")
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    honest = [course.points(student) for student in course.honest]
    return lost or course.points(me) > 0 or honest != [2, 2, 2]
