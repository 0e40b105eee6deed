"""Adds a cell that does not say what type it is."""

import json

import nbformat


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb))
    whole["cells"].append({"id": "mine", "metadata": {}, "source": "Who am I?"})
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
