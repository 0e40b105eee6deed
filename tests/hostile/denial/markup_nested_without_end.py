"""Tables inside tables: the sanitiser looks through all that are open at each."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    source = "from IPython.display import HTML\nHTML('<div>' * 100_000)"
    nb.cells += [new_code_cell(source) for _ in range(4)]
    return nb


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
