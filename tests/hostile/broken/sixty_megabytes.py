"""Hands in a notebook of 60 MB, nearly all of it holes."""


def change(nb, folder):
    with (folder / "Toy.ipynb").open("wb") as file:
        file.write(b'{"cells": [')
        file.truncate(60_000_000)


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
