"""What pages show: feedback without the hidden tests, and no student's markup."""

import re
import textwrap
from html import escape

from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_FRAME = re.compile(r"\s*Cell In\[(\d+)\], line \d+")
_HELPER = re.compile(r"\s*File .*[/\\]grader[/\\]\w+\.py:\d+")


def _is_hidden(cell):
    return cell.cell_type == "code" and ClearHiddenTests().begin_test_delimeter in cell.source


class _Renderer(IPythonRenderer):
    def image(self, text, url, title=None):
        try:
            return super().image(text, url, title)
        except Exception:  # an attachment that did not come along
            return f"[missing picture: {escape(text)}]"


@pass_context
def markdown2html(context, source):
    """nbconvert's filter of this name, for text of strangers: HTML in it is shown, not obeyed."""
    attachments = context.get("cell", {}).get("attachments", {})
    renderer = _Renderer(escape=True, allow_harmful_protocols=False, attachments=attachments)
    return MarkdownWithMath(renderer=renderer).render(source)


class RedactHiddenTests(NbGraderPreprocessor):
    """For `c.GenerateFeedback.preprocessors`, before nbgrader's `ClearHiddenTests` and `GetGrades`.

    Of a graded test only its message is kept, and the lines of the student's own code that it ran through.
    No traceback anywhere shows a line of a hidden test.
    """

    def preprocess(self, nb, resources):
        self._hidden = {str(cell.execution_count) for cell in nb.cells if _is_hidden(cell)}
        return super().preprocess(nb, resources)

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.cell_type != "code":
            return cell, resources
        test = _is_hidden(cell)
        for output in cell.outputs:
            if output.output_type == "error":
                output.traceback = self._own_frames(output, test)
        if test:
            cell.outputs = [output for output in cell.outputs if output.output_type == "error"]
        return cell, resources

    def _own_frames(self, error, test):
        if test and error.ename == "AssertionError":
            return [textwrap.fill(line, 100) for line in (error.evalue or "A check failed.").splitlines()]
        if test and error.ename == "CellTimeoutError":
            return ["This test was stopped because it took too long: is there an endless loop?"]
        frames = [frame for frame in error.traceback if not self._shows_a_test(_ANSI.sub("", frame))]
        return frames[2:] if test and len(frames) > 2 else frames  # without the rule and the headline

    def _shows_a_test(self, frame):
        cell = _FRAME.match(frame)
        return bool(_HELPER.match(frame)) if cell is None else cell[1] in self._hidden
