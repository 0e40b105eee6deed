"""Hands in a folder under the name of the notebook, with a notebook in it."""

import nbformat


def change(nb, folder):
    (folder / "Toy.ipynb").mkdir()
    nbformat.write(nb, folder / "Toy.ipynb" / "Toy.ipynb")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
