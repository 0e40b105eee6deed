"""A cell of the student's own raises again what a test has raised."""

from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell

from tests.hostile.toy import HIDDEN

ANSWER = """
get_ipython().execution_count = 500
def double(x):
    raise ValueError("look")
"""


def change(nb, folder):
    nb.cells.append(new_code_cell("import sys\nraise sys.last_value"))
    return nb


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    text = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").text
    return HIDDEN in text or "== 42" in text
