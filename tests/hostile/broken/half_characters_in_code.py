"""Has halves of characters and zero bytes in code of its own, which no file and no message can be written with."""

import json

import nbformat
from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells.insert(1, new_code_cell("ODD"))
    text = nbformat.writes(nb).replace("ODD", json.dumps("\ud800 \x00 \x1b[2J \udfff")[1:-1])
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    honest = [course.points(student) for student in course.honest]
    return lost or course.points(me) > 0 or honest != [2, 2, 2]
