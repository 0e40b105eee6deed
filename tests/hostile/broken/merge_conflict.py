"""Leaves the marks of a conflict of git between two versions of its notebook."""

import nbformat


def change(nb, folder):
    text = nbformat.writes(nb)
    both = f"<<<<<<< HEAD\n{text}\n=======\n{text}\n>>>>>>> mine\n"
    (folder / "Toy.ipynb").write_text(both, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
