"""Hands in a right notebook beside one whose name is no UTF-8, as from an old archive."""

import os

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    with open(os.fsencode(folder) + b"/M\xfcller.ipynb", "w") as file:
        file.write("{}")
    return nb


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
