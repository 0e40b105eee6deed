"""What pages show: feedback without the hidden tests, no student's markup, and none that takes long to render."""

import copy
import re
import textwrap
from html import escape
from urllib.parse import urlsplit

from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.filters import ansi, metadata, strings
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat.v4 import new_markdown_cell
from nbgrader import preprocessors
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_solution

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_FRAME = re.compile(r"\s*(Cell In\[|File )")
_LINE = re.compile(r"\s*(?:-+>\s*\d*|\d+)(?: (.*))?")  # of code in a frame, after an arrow, its number or both
_HELPER = re.compile(r"\s*File .*[/\\]grader[/\\]\w+\.py:\d+")

# Parsers need time in the square of what is written against them: seconds for what these limits let pass. A long report
# has 20,000 characters, a table of pandas 3,000 tags.
_LONGEST, _LONGEST_OF_A_PAGE = 60_000, 300_000
_WORD = re.compile(r"[\w.*]{1000}")  # for which the lexer looks after each dot
_MATHS = re.compile(r"\\begin\{|\\\\[\[(]")


# Filters of nbconvert, by their names: for `c.HTMLExporter.filters`


class _Renderer(IPythonRenderer):
    def image(self, text, url, title=None):
        try:
            if urlsplit(url)[:2] != ("", "") and not url.startswith(("attachment:", "data:")):
                return self.link(text or escape(url), url, title)  # a browser would fetch a picture unasked
            return super().image(text, url, title)
        except Exception:  # an attachment that did not come along
            return f"[missing picture: {escape(text)}]"

    def block_code(self, code, info=None):
        # Pygments knows hundreds of languages, some of them slowly; and of a diagram nbconvert escapes nothing.
        return super().block_code(code, info if (info or "").split(maxsplit=1)[:1] == ["python"] else None)


def _fits(context, text):
    """Whether a page has room for one more text that is parsed."""
    resources = context["resources"]
    resources["parsed"] = resources.get("parsed", 0) + len(text)
    return len(text) <= _LONGEST and resources["parsed"] <= _LONGEST_OF_A_PAGE


def _as_it_is(text):
    return f"<pre>{escape(text)}</pre>"


@pass_context
def markdown2html(context, source):
    """HTML in the text of strangers is shown, not obeyed."""
    if not _fits(context, source) or len(_MATHS.findall(source)) > 500:
        return _as_it_is(source)
    attachments = context.get("cell", {}).get("attachments", {})
    renderer = _Renderer(escape=True, allow_harmful_protocols=False, attachments=attachments)
    return MarkdownWithMath(renderer=renderer).render(source)


def strip_files_prefix(html):
    """Addresses of 2013 are left alone: nbconvert's regular expression for them is slow."""
    return html


@pass_context
def clean_html(context, html):
    html = str(html)
    return strings.clean_html(html) if html.count("<") <= 5000 and _fits(context, html) else _as_it_is(html)


@pass_context
def highlight_code(context, source, metadata=None):
    slow = _WORD.search(source) or not _fits(context, source)
    return _as_it_is(source) if slow else Highlight2HTML()(source, metadata=metadata)


def ansi2html(text):
    """Of a very long output the start is shown, of very many colours none."""
    if len(text) > 100_000:
        text = f"{text[:100_000]}\n... Output truncated ..."
    return ansi.ansi2html(ansi.strip_ansi(text) if text.count("\x1b") > 2000 else text)


def get_metadata(output, key, mimetype=None):
    """Sizes of pictures are numbers: they stand in the page without quotes."""
    value = metadata.get_metadata(output, key, mimetype)
    return value if key == "alt" or isinstance(value, int | float) else None


# Feedback

_NOT_MARKED = (
    "**This notebook was not marked: {reason}.** What follows is the blank notebook. Hand in a copy that opens in"
    " JupyterLab, and tell your instructor."
)


class FeedbackExporter(HTMLExporter):
    """For `c.GenerateFeedback.exporter_class`: nothing runs in its pages, and they ask for nothing, but MathJax."""

    policy = (
        "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src https://cdnjs.cloudflare.com; "
        "script-src https://cdnjs.cloudflare.com/ajax/libs/mathjax/ 'unsafe-eval'"
    )
    # Tables are readable, and the list of tests says which is which, by the names that the page gives them.
    style = (
        ".rendered_html table { margin: 1em 0 } .rendered_html :is(td, th) { padding: 0.2em 1em 0.2em 0 } "
        "#toc ol { columns: 2 } #toc a::after { content: ' ' attr(href) }"
    )

    def from_notebook_node(self, nb, resources=None, **kw):
        html, resources = super().from_notebook_node(nb, resources, **kw)
        policy = f'<meta http-equiv="Content-Security-Policy" content="{self.policy}"/>'
        html = html.replace("<head>", f"<head>\n{policy}", 1)
        return html.replace("</head>", f"<style>{self.style}</style>\n</head>", 1), resources


def _is_the_instructors(cell):
    return "nbgrader" in cell.metadata and not is_solution(cell)


class ClearHiddenTests(preprocessors.ClearHiddenTests):
    """nbgrader's, for cells of the instructor: in a student's the markers are text."""

    def preprocess_cell(self, cell, resources, cell_index):
        return super().preprocess_cell(cell, resources, cell_index) if _is_the_instructors(cell) else (cell, resources)


class ClearMarkScheme(preprocessors.ClearMarkScheme):
    """nbgrader's, for cells of the instructor: in a student's the markers are text."""

    def preprocess_cell(self, cell, resources, cell_index):
        return super().preprocess_cell(cell, resources, cell_index) if _is_the_instructors(cell) else (cell, resources)


def _text(line):
    """The code in a line of a frame."""
    code = _LINE.fullmatch(line)
    return ((code[1] or "") if code else line).strip()


def _code(nb):
    return {line.strip() for cell in nb.cells if cell.cell_type == "code" for line in cell.source.splitlines()}


class RedactHiddenTests(NbGraderPreprocessor):
    """For `c.GenerateFeedback.preprocessors`, before `ClearHiddenTests` and nbgrader's `GetGrades`.

    Of a graded test only its message is kept, and the lines of the student's own code that it ran through.
    No traceback anywhere shows a line of a hidden test. Frames are known by what they show: their numbers and names are
    in the student's hands.
    """

    def preprocess(self, nb, resources):
        released, _ = ClearHiddenTests(config=self.config).preprocess(copy.deepcopy(nb), resources)
        self._tests = {i for i, cell in enumerate(nb.cells) if cell.source != released.cells[i].source}
        self._seen = _code(released) | {""}
        self._hidden = _code(nb) - self._seen
        nb, resources = super().preprocess(nb, resources)
        if reason := nb.metadata.get("unreadable"):
            nb.cells.insert(0, new_markdown_cell(_NOT_MARKED.format(reason=reason)))
        return nb, resources

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.cell_type != "code":
            return cell, resources
        test = cell_index in self._tests
        for output in cell.outputs:
            if output.output_type == "error":
                output.traceback = self._own_frames(output, test)
        if test:
            cell.outputs = [output for output in cell.outputs if output.output_type == "error"]
        return cell, resources

    def _own_frames(self, error, test):
        if test and error.ename == "AssertionError":
            return [textwrap.fill(line, 100) for line in (error.evalue[:20_000] or "A check failed.").splitlines()]
        if test and error.ename == "CellTimeoutError":
            return ["This test was stopped because it took too long: is there an endless loop?"]
        frames = [self._without_hidden_lines(f) for f in error.traceback if self._may_show(_ANSI.sub("", f), test)]
        return frames[2:] if test and len(frames) > 2 else frames  # without the rule and the headline

    def _may_show(self, frame, test):
        kind = _FRAME.match(frame)
        if kind is None:
            return True
        if kind[1] == "File ":
            return not test and not _HELPER.match(frame)
        lines = [(line.strip(), _text(line)) for line in frame.splitlines() if _LINE.fullmatch(line)]
        return all(
            not self._seen.isdisjoint(line) or line[1].startswith("get_ipython().")  # a magic, as Python reads it
            for line in lines
        )

    def _without_hidden_lines(self, frame):
        return "\n".join(line for line in frame.split("\n") if not self._is_hidden(_ANSI.sub("", line)))

    def _is_hidden(self, line):
        return _text(line) in self._hidden or any(text in line for text in self._hidden if len(text) > 7)
