"""An essay in which no formula ends: the parser looks for the end of each."""

from tests.hostile.toy import cell


def change(nb, folder):
    cell(nb, "essay").source = "\\begin{a} " * 20_000
    return nb


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
