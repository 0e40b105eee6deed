"""Attaches to its essay an object so deep that it can be read but not copied or written."""

import json

import nbformat


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb))
    whole["cells"][-1]["attachments"] = "DEEP"
    deep = '{"a": ' * 400 + "1" + "}" * 400
    (folder / "Toy.ipynb").write_text(json.dumps(whole).replace('"DEEP"', deep), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
