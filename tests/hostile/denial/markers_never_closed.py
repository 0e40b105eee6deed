"""A student's text begins hidden tests and marking guides, and ends none."""

from tests.hostile.toy import cell

ANSWER = """
### BEGIN HIDDEN TESTS
### BEGIN SOLUTION
def double(x):
    return x
"""


def change(nb, folder):
    cell(nb, "essay").source = "### BEGIN HIDDEN TESTS\n### BEGIN MARK SCHEME\nmine"
    return nb


def won(course, student):
    return not (course.root / "feedback" / student / "toy" / "Toy.html").exists()
