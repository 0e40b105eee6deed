"""Has 60 cells of its own, and each prints a little less than a cell may."""

from nbformat.v4 import new_code_cell


def change(nb, folder):
    nb.cells += [new_code_cell("print('x' * 900_000)") for _ in range(60)]
    return nb


def won(course, me):
    pages = [course.root / stage / me / "toy" for stage in ("autograded", "feedback")]
    return any(path.stat().st_size > 10_000_000 for page in pages for path in page.glob("Toy.*"))
