"""A diagram in the essay, whose text nbconvert puts into the page as it is."""

from bs4 import BeautifulSoup

from tests.hostile.toy import cell


def change(nb, folder):
    cell(nb, "essay").source = '```mermaid\n<img src="x" onerror="token()"><script>token()</script>\n```'
    return nb


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    tags = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").find_all(True)
    return any(tag.get("onerror") or (tag.name == "script" and "token" in tag.text) for tag in tags)
