"""Hands in a right notebook as UTF-8 with a byte order mark, as some editors of Windows save it."""

import nbformat

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    (folder / "Toy.ipynb").write_text(nbformat.writes(nb), encoding="utf-8-sig")


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
