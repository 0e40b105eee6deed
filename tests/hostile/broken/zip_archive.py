"""Hands in a zip archive with the notebook in it."""

import zipfile

import nbformat


def change(nb, folder):
    with zipfile.ZipFile(folder / "Toy.ipynb.zip", "w") as archive:
        archive.writestr("Toy.ipynb", nbformat.writes(nb))


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
