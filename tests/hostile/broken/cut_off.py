"""Hands in the first half of a notebook, as a broken upload leaves it."""

import nbformat


def change(nb, folder):
    text = nbformat.writes(nb)
    (folder / "Toy.ipynb").write_text(text[: len(text) // 2], encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
