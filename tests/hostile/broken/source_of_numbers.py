"""Hands in cells whose text is a list of numbers, lists and nothing."""

import json

import nbformat


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb))
    for c in whole["cells"]:
        c["source"] = [1, None, ["x"], {"y": 2}]
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
