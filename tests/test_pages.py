"""Formgrader's page of a hostile notebook: text is shown, nothing runs in the reader's browser."""

import copy

import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.server_extensions.formgrader import handlers

from grader.course import read_config
from grader.execute import execute
from grader.repair import repair

MARKUP = [
    '<script>token()</script>',
    '<img src=x onerror="token()">',
    '<a href="javascript:token()">a</a>',
    '<iframe srcdoc="<script>token()</script>"></iframe>',
    '<svg onload="token()"></svg>',
    '[a](javascript:token())',
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
