"""Pages of a hostile notebook: text is shown, nothing runs in the reader's browser, and no page takes long to make."""

import copy
import re
import time

import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.server_extensions.formgrader import handlers

from grader.course import read_config
from grader.execute import execute
from grader.feedback import FeedbackExporter
from grader.repair import repair
from tests.test_browser import ELSEWHERE, browser  # noqa: F401

MARKUP = [
    '<script>token()</script>',
    '<img src=x onerror="token()">',
    '<a href="javascript:token()">a</a>',
    '<iframe srcdoc="<script>token()</script>"></iframe>',
    '<svg onload="token()"></svg>',
    '[a](javascript:token())',
    '\n```mermaid\n<script>token()</script>\n```',
]  # fmt: skip
KINDS = ["text/html", "text/markdown", "text/latex", "application/javascript", "image/svg+xml"]


def what_runs(html):
    """The parts of a page that would make a browser call token()."""
    tags = BeautifulSoup(html, "html.parser").find_all(True)
    scripts = [tag for tag in tags if tag.name == "script" and "token" in tag.text]
    return scripts + [tag for tag in tags if any("token" in str(value) for value in tag.attrs.values())]


@pytest.fixture(scope="module")
def exporter():
    config = copy.deepcopy(read_config())
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    return HTMLExporter(config=config)


def page(exporter, cell):
    """Formgrader's page of a notebook with one cell."""
    cell.metadata["nbgrader"] = {"grade": False, "solution": False, "locked": False, "grade_id": "a", "task": False}
    resources = {"nbgrader": {}, "index": 0, "total": 1} | dict.fromkeys(
        ["assignment_id", "notebook_id", "submission_id", "student_id", "base_url", "my_name", "notebook_url"], ""
    )
    return exporter.from_notebook_node(new_notebook(cells=[cell]), resources)[0]


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_in_an_essay_is_shown_as_text(exporter, markup):
    html = page(exporter, new_markdown_cell(f"**bold** {markup}"))
    assert "<strong>bold</strong>" in html and not what_runs(html)


@pytest.mark.parametrize(
    "kind", ["text/html", "text/markdown", "text/latex", "application/javascript", "image/svg+xml"]
)
@pytest.mark.parametrize("markup", MARKUP)
def test_markup_in_an_output_does_not_run(exporter, kind, markup):
    source = f"from IPython.display import display\ndisplay({{{kind!r}: {markup!r}}}, raw=True)"
    nb = execute(new_notebook(cells=[new_code_cell(source)]), {}, {}, {"required": False})
    assert bool(nb.cells[0].outputs) == (kind in KINDS[:3])
    assert not what_runs(page(exporter, nb.cells[0]))


def test_what_looks_like_a_picture_is_one(exporter):
    data = '"><script>token()</script>'
    source = f"from IPython.display import display\ndisplay({{'image/png': {data!r}, 'text/plain': 'x'}}, raw=True)"
    nb = execute(new_notebook(cells=[new_code_cell(source)]), {}, {}, {"required": False})
    assert "image/png" not in nb.cells[0].outputs[0].data
    essay = new_markdown_cell("![a](attachment:a.png)", attachments={"a.png": {"image/png": data}})
    essay.metadata["nbgrader"] = {"grade_id": "essay", "solution": True, "grade": True, "locked": False, "points": 1}
    repaired, _ = repair(new_notebook(cells=[essay]), new_notebook(cells=[copy.deepcopy(essay)]))
    assert "token" not in page(exporter, repaired.cells[0])


@pytest.mark.parametrize("url", ["http://token/a.png", "//token/a.png", "<HTTPS:token/a.png>", "&#104;ttp://token/a"])
def test_a_picture_from_elsewhere_is_a_link(exporter, url):
    tags = BeautifulSoup(page(exporter, new_markdown_cell(f"![a]({url}) ![b](question_3.png)")), "html.parser")
    assert [tag["src"] for tag in tags.find_all("img")] == ["question_3.png"]
    assert tags.find("a", string="a")


def test_sizes_of_a_picture_are_numbers(exporter):
    sizes = {"width": "1 onload=token()", "height": 7}
    output = new_output("display_data", {"image/png": "aaaa"}, metadata={"image/png": sizes})
    html = page(exporter, new_code_cell("", outputs=[output]))
    assert "height=7" in html.replace('"', "") and not what_runs(html)


def test_a_feedback_page_lets_a_browser_run_and_fetch_nothing(browser):  # noqa: F811
    hostile = """<script>token = 1</script> <img src="http://evil.example/a.png" onerror="token = 2">
    <div style="background: url(http://evil.example/b)">x</div> <link rel="stylesheet" href="http://evil.example/c">
    <script src="http://evil.example/d"></script> <a id="click" href="javascript:token = 3">a</a>"""
    exporter = FeedbackExporter(template_name="classic")
    html = exporter.from_notebook_node(new_notebook(cells=[new_markdown_cell("PLACE")]))[0].replace("PLACE", hostile)
    asked = []
    with browser.new_page() as visitor:
        visitor.route(ELSEWHERE, lambda route: (asked.append(route.request.url), route.abort()))
        visitor.set_content(html, wait_until="load")
        visitor.click("#click")
        assert visitor.evaluate("typeof token") == "undefined"
    assert not [url for url in asked if not url.startswith("https://cdnjs.cloudflare.com/ajax/libs/mathjax/")]


def text(kind, source):
    """A cell that has a text as its own, or in an output of this kind."""
    if kind == "essay":
        return new_markdown_cell(source)
    if kind == "code":
        return new_code_cell(source)
    output = new_output("stream", text=source) if kind == "stream" else new_output("display_data", {kind: source})
    return new_code_cell("", outputs=[output])


SLOW = [
    ("essay", r"\begin{a} "), ("essay", r"\\[ a"), ("essay", r"\\( a"), ("essay", "$$a\n"), ("essay", "["),
    ("essay", "[a]("), ("essay", "` "), ("essay", "*a **b "), ("essay", "a_ "), ("essay", "|a|b|\n|-|-|\n"),
    ("essay", "<a "), ("essay", "> "), ("essay", "- a\n  "), ("essay", "# a\n"), ("essay", "```perl\n"),
    ("essay", "a\n: b\n"), ("essay", "&"),
    ("code", "a.b."), ("code", "."), ("code", '"""'), ("code", "("), ("code", "%%a\n"),
    ("text/html", "<div>"), ("text/html", "<b><p>"), ("text/html", "<a "), ("text/html", "<i><div></i>"),
    ("text/markdown", r"\begin{a} "), ("stream", "\x1b[1m\x1b[0m"), ("text/plain", "\x1b[1m\x1b[0m"),
]  # fmt: skip


@pytest.mark.parametrize("kind, source", SLOW)
def test_no_text_takes_long_to_show(exporter, kind, source):
    for length in (25_000 if kind == "text/html" else 59_000, 900_000):  # the longest that is parsed, and a longer one
        start = time.process_time()
        page(exporter, text(kind, source * (length // len(source))))
        assert time.process_time() - start < 6


@pytest.mark.parametrize("kind, source", [("essay", "# a\n"), ("text/html", "<div>a"), ("code", "a = 1\n")])
def test_many_texts_do_not_take_long_either(exporter, kind, source):
    cells = [text(kind, source * 4000) for _ in range(100)]
    resources = {"nbgrader": {}, "index": 0, "total": 1}
    start = time.process_time()
    exporter.from_notebook_node(new_notebook(cells=cells), resources)
    assert time.process_time() - start < 60


def test_what_is_too_long_to_be_parsed_is_shown_as_it_is(exporter):
    essay = "**bold** <b>" * 10_000
    assert BeautifulSoup(page(exporter, new_markdown_cell(essay)), "html.parser").find(string=re.compile(r"\*\*bold"))


def test_an_output_is_shown_in_its_colours_up_to_a_length(exporter):
    html = page(exporter, text("stream", "\x1b[31mred\x1b[0m " + "a" * 200_000))
    assert '<span class="ansi-red-fg">red</span>' in html and "... Output truncated ..." in html and len(html) < 600_000
