"""Says it is a notebook of version 2, older than any that has worksheets as nbgrader knows them."""

import json


def change(nb, folder):
    cells = [{"cell_type": "code", "language": "python", "input": c.source, "outputs": []} for c in nb.cells]
    old = {"nbformat": 2, "metadata": {"name": ""}, "worksheets": [{"cells": cells}]}
    (folder / "Toy.ipynb").write_text(json.dumps(old), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
