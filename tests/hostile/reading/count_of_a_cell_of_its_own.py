"""The kernel counts backwards, so that a test has the number of the student's own cell."""

from bs4 import BeautifulSoup

from tests.hostile.toy import HIDDEN

ANSWER = """
get_ipython().execution_count = 1
def double(x):
    raise ValueError("look")
"""


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    text = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").text
    return HIDDEN in text or "== 42" in text
