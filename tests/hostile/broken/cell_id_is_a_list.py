"""Adds a cell whose id is a list, in a notebook of a version that knows no ids."""

import json

import nbformat


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb)) | {"nbformat_minor": 4}
    cell = {"id": [[]], "cell_type": "markdown", "metadata": {}, "source": "Who am I?"}
    whole["cells"].append(cell)
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
