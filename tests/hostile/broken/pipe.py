"""Hands in a pipe under the name of the notebook: who opens it waits for ever."""

import os


def change(nb, folder):
    os.mkfifo(folder / "Toy.ipynb")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
