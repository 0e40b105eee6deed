"""A submission as data: what is graded is the instructor's notebook, with the text of the student's answers in it."""

import copy
import json
import os
import re
import stat
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbformat.v4 import new_notebook
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor, OverwriteCells
from nbgrader.utils import is_solution

LARGEST = 50_000_000  # bytes of a submitted file: a long notebook with its pictures has 1 to 5 MB


class UnreadableError(Exception):
    """A submitted file that cannot be graded; the message says why, as "it is ..."."""


def read_file(path):
    """The bytes of a submitted file; raises OSError, or UnreadableError if it is none of the student's own."""
    status = os.lstat(path)
    if not stat.S_ISREG(status.st_mode):
        kinds = {stat.S_IFDIR: "a folder", stat.S_IFLNK: "a link"}
        raise UnreadableError(f"it is {kinds.get(stat.S_IFMT(status.st_mode), 'a special file')}, not a file")
    if status.st_size > LARGEST:
        raise UnreadableError(f"it has {status.st_size / 1e6:.0f} MB, the most is {LARGEST / 1e6:.0f}")
    return Path(path).read_bytes()


def read_notebook(path):
    """Read a submitted notebook whatever it is; raises UnreadableError."""
    try:
        content = read_file(path)
        if not content:
            raise UnreadableError("it is empty")
        nb = nbformat.reads(content.decode("utf-8-sig"), as_version=4)
        # Half characters, as broken editors leave them in text, cannot be written: nbformat would fail much later.
        text = json.dumps(nb, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        nb = nbformat.from_dict(json.loads(text))
        for cell in nb.cells:
            if cell.get("cell_type") not in ("code", "markdown"):
                cell.cell_type = "raw"
            if not isinstance(cell.get("id", ""), str):
                del cell["id"]
            if not isinstance(cell.source, str) or not isinstance(cell.metadata, dict):
                raise UnreadableError("it has cells without text")
        return nb
    except UnreadableError:
        raise
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None
    except (json.JSONDecodeError, nbformat.reader.NotJSONError):
        raise UnreadableError("it is not JSON: cut off, or another kind of file") from None
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from None
    except Exception as error:  # JSON of any other shape fails in nbformat wherever it happens to
        raise UnreadableError(f"it is JSON, but not a notebook ({type(error).__name__})") from None


def _grade_id(cell):
    nbgrader = cell.metadata.get("nbgrader")
    name = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return name if isinstance(name, str) else None


def repair(nb, template):
    """The template with the answers of a submission.

    nb: what the student handed in.  template: the instructor's notebook, its answer cells as released.
    Cells are matched by their grade_id, one that lost it by its cell id. Of an answer cell that occurs twice the last
    counts, as in nbgrader. The student's own cells stay where they were, as plain cells after the cell they followed.
    Returns (notebook, list of what was repaired, a sentence each); raises UnreadableError if it has none of the cells.
    """
    names = {_grade_id(cell) or cell.id: cell for cell in template.cells}
    ids = {cell.id: name for name, cell in names.items()}
    copies, extra, repairs, place = {}, {}, [], None
    for cell in nb.cells:
        name = _grade_id(cell) or ids.get(cell.get("id"))
        if name in names:
            copies.setdefault(name, []).append(cell)
            place = name
        elif cell.source.strip() and cell.cell_type in ("code", "markdown"):
            extra.setdefault(place, []).append(cell)
    graded = [name for name, cell in names.items() if "nbgrader" in cell.metadata]
    missing = [name for name in graded if name not in copies]
    if missing == graded:
        raise UnreadableError("it has none of the cells of this notebook")
    if missing:
        repairs.append(f"cells restored: {', '.join(missing)}")
    doubled = [name for name, found in copies.items() if len(found) > 1]
    if doubled:
        repairs.append(f"cells that occur twice, the last counts: {', '.join(doubled)}")
    order = [name for name in names if name in copies]
    if not doubled and order != list(copies):
        repairs.append("cells put back in order")
    retyped = [name for name, found in copies.items() if found[-1].cell_type != names[name].cell_type]
    if retyped:
        repairs.append(f"cells of another type: {', '.join(retyped)}")
    tagged = [
        name
        for name, found in copies.items()
        if found[-1].metadata.get("tags", []) not in ([], names[name].metadata.get("tags"))
    ]
    if tagged:
        repairs.append(f"cells with tags of their own: {', '.join(tagged)}")

    repaired = new_notebook(metadata=template.metadata)
    repaired.nbformat_minor = template.nbformat_minor

    def add(own):
        repaired.cells.extend(_plain(cell, f"extra-{len(repaired.cells) + i}") for i, cell in enumerate(own))

    add(extra.get(None, []))
    for name, cell in names.items():
        cell = copy.deepcopy(cell)
        if is_solution(cell) and name in copies:
            *earlier, answer = copies[name]
            add(earlier)
            cell.source = answer.source
            if cell.cell_type == "markdown" and (pictures := _pictures(answer)):
                cell.attachments = pictures
        repaired.cells.append(cell)
        add(extra.get(name, []))
    return repaired, repairs


def _plain(cell, name):
    """A student's own cell: its text, and nothing that steers a program."""
    plain = NotebookNode(cell_type=cell.cell_type, id=name, metadata=NotebookNode(), source=cell.source)
    if cell.cell_type == "code":
        plain.update(outputs=[], execution_count=None)
    elif pictures := _pictures(cell):
        plain.attachments = pictures
    return plain


def _pictures(cell):
    """The attachments of a cell that are pictures."""
    attachments = cell.get("attachments")
    return {
        name: {kind: data for kind, data in content.items() if is_picture(kind, data)}
        for name, content in (attachments.items() if isinstance(attachments, dict) else ())
        if isinstance(content, dict)
    }


def is_picture(kind, data):
    """Whether data of a MIME type are a picture's, and nothing that a page could take for markup."""
    if kind not in ("image/png", "image/jpeg", "image/gif", "image/webp") or not isinstance(data, str):
        return False
    return bool(re.fullmatch(r"[\w+/]*=*", "".join(data.split()), re.ASCII))


class SubmissionExporter(NotebookExporter):
    """Reads submissions for nbgrader; one that cannot be read becomes a notebook that says so, and is not run."""

    optimistic_validation = True  # once, after all preprocessors

    def from_filename(self, filename, resources=None, **kw):
        resources = self._init_resources(resources)
        try:
            nb = read_notebook(filename)
        except UnreadableError as error:
            nb, resources["unreadable"] = new_notebook(), str(error)
        folder, name = os.path.split(filename)
        resources["metadata"].update(name=os.path.splitext(name)[0], path=folder)
        return self.from_notebook_node(nb, resources, **kw)


class RepairSubmission(NbGraderPreprocessor):
    """The first step of grading: `repair`, with the instructor's notebook for its template.

    That is the source notebook, overwritten by what the gradebook recorded when the release was made. nbgrader's
    OverwriteCells asks the gradebook for every cell: it is asked once a notebook here, not once a submission.
    """

    def preprocess(self, nb, resources):
        ids = resources["nbgrader"]
        template = self._template(resources)
        try:
            if "unreadable" in resources:
                raise UnreadableError(resources["unreadable"])
            nb, repairs = repair(nb, template)
        except UnreadableError as error:
            # The metadata are the instructor's from here on: a submission cannot say this of itself.
            nb, repairs = copy.deepcopy(template), [f"not graded, {error}"]
            nb.metadata["unreadable"] = str(error)
        for text in repairs:
            self.log.warning("%s, %s: %s", ids["student"], ids["notebook"], text)
        return nb, resources

    def _template(self, resources):
        converter, ids = self.parent.parent, resources["nbgrader"]
        if not hasattr(converter, "templates"):
            converter.templates = {}
        name = ids["notebook"]
        if name not in converter.templates:
            folder = Path(converter.coursedir.format_path(converter.coursedir.source_directory, ".", ids["assignment"]))
            nb = nbformat.read(folder / f"{name}.ipynb", as_version=4)
            for step in (ClearSolutions, OverwriteCells):
                nb, _ = step(parent=self).preprocess(nb, resources)
            converter.templates[name] = nb
        return converter.templates[name]
