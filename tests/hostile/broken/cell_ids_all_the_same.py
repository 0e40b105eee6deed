"""Gives all its cells the same id, after right answers."""

import json

import nbformat

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb))
    for c in whole["cells"]:
        c["id"] = "double"
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
