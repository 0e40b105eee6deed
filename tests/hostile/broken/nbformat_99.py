"""Says it is a notebook of version 99."""

import nbformat


def change(nb, folder):
    text = nbformat.writes(nb).replace('"nbformat": 4', '"nbformat": 99')
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
