"""Has two hundred thousand cells of its own, of one letter each: each step of grading takes minutes for them."""

import json

from nbformat.v4 import new_markdown_cell


def change(nb, folder):
    nb.cells += [new_markdown_cell("x", id=f"i{number}") for number in range(200_000)]
    (folder / "Toy.ipynb").write_text(json.dumps(nb), encoding="utf-8")


def won(course, me):
    return "200008 cells" not in course.rows[me]["note"]
