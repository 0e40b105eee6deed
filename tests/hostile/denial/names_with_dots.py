"""Code that is coloured slowly: at each name the lexer reads to the end of the line."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells.append(new_code_cell("a.b." * 50_000))
    return nb


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
