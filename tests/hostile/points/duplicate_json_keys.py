"""Writes each key of the tests twice: one reader takes the first value, another one the last."""

import re

import nbformat

from tests.hostile.toy import cell


def change(nb, folder):
    for name in ("test_double_1", "test_double_2"):
        cell(nb, name).source = "TWICE"
    text = re.sub(r'\[\s*"TWICE"\s*\]', '"assert double(1) == 2", "source": "1"', nbformat.writes(nb))
    text = text.replace('"points": 1,', '"points": 1, "points": 1000,').replace('"locked": true', '"locked": false')
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") != 1
