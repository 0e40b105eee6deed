"""Hands in the notebook as TOY.IPYNB."""

import nbformat


def change(nb, folder):
    nbformat.write(nb, folder / "TOY.IPYNB")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
