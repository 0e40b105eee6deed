"""Says it is a notebook of version 4 and the infinite minor version."""

import nbformat


def change(nb, folder):
    text = nbformat.writes(nb).replace('"nbformat_minor": 5', '"nbformat_minor": 1e999')
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
