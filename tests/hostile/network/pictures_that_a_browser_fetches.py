"""Pictures in the essay and in outputs, which the browser of whoever reads the page would fetch from the student."""

from bs4 import BeautifulSoup

from tests.hostile.toy import cell

URL = "http://evil.example/a.png"
ANSWER = f"""
from IPython.display import display, HTML
display(HTML("<img src='{URL}'><style>@import url({URL})</style><div style='background:url({URL})'>x</div>"))
picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
display({{"image/png": picture}}, raw=True, metadata={{"filenames": {{"image/png": "{URL}"}}}})
def double(x):
    return x
"""


def change(nb, folder):
    cell(nb, "essay").source = f"![a]({URL}) ![b](//evil.example/b.png) ![c][]\n\n[c]: <http:evil.example/c.png>"
    return nb


def won(course, student):
    page = course.root / "feedback" / student / "toy" / "Toy.html"
    tags = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").find_all(True)
    allowed = any("img-src 'self' data:;" in tag.get("content", "") for tag in tags if tag.name == "meta")
    return not allowed or any("evil" in f"{tag.get('style')}" or tag.name == "link" for tag in tags)
