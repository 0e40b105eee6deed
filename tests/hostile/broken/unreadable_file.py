"""Hands in a file that nobody but root may read; root reads it anyway."""

import nbformat


def change(nb, folder):
    nbformat.write(nb, folder / "Toy.ipynb")
    (folder / "Toy.ipynb").chmod(0)


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
