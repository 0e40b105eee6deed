"""Cells are compiled as if they were files."""

from bs4 import BeautifulSoup

from tests.hostile.toy import HIDDEN

ANSWER = """
shell = get_ipython()
shell.compile.get_code_name = lambda raw, code, number: f"/tmp/{number}.py"
def double(x):
    raise ValueError("look")
"""


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    text = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").text
    return HIDDEN in text or "== 42" in text
