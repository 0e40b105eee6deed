"""Hands in the notebook as UTF-16, as some editors of Windows save it."""

import nbformat


def change(nb, folder):
    (folder / "Toy.ipynb").write_text(nbformat.writes(nb), encoding="utf-16")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
