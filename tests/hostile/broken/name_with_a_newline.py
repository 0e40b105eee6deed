"""Hands in the notebook under a name of two lines."""

import nbformat


def change(nb, folder):
    nbformat.write(nb, folder / "Toy\nToy.ipynb")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
