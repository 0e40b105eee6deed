"""Hands in the notebook as Latin-1, with a letter in it that is no UTF-8."""

import nbformat


def change(nb, folder):
    nb.cells[-1].source = "Für Müller"
    (folder / "Toy.ipynb").write_text(nbformat.writes(nb), encoding="latin-1")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
