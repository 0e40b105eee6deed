"""The kernel counts its cells otherwise than the grader, so that a test has a number that no cell has."""

from bs4 import BeautifulSoup

from tests.hostile.toy import HIDDEN

ANSWER = """
get_ipython().execution_count = 500
def double(x):
    raise ValueError("look")
"""


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    text = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").text
    return HIDDEN in text or "== 42" in text
