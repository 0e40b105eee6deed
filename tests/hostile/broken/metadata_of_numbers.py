"""Hands in answers with numbers for metadata: nbgrader is 5, tags are 7, grade ids are lists."""

import json

import nbformat


def change(nb, folder):
    whole = json.loads(nbformat.writes(nb))
    for number, c in enumerate(whole["cells"]):
        c["metadata"] = [{"nbgrader": 5}, {"tags": 7}, {"nbgrader": {"grade_id": [1]}}, {"nbgrader": None}][number % 4]
    whole["metadata"] = {"kernelspec": 3, "unreadable": None, "language_info": []}
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
