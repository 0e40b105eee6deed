"""A submission as data: what is graded is the instructor's notebook, with the text of the student's answers in it."""

import copy
import hashlib
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
MOST_CELLS = 1000  # with the pictures in them, of a submitted notebook: a long one has 100

_OTHER_KINDS = {
    b"PK\x03\x04": "a zip archive",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "a gzip archive",
    b"Rar!": "a rar archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"<!": "a web page",
    b"<html": "a web page",
}


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


def checksum(path):
    """What tells one hand-in of a notebook from another; None where there is none to read."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except (OSError, UnreadableError):
        return None


def read_notebook(path):
    """Read a submitted notebook whatever it is, of its cells what `repair` uses; raises UnreadableError.

    nbformat reads, converts and validates all that a file holds, which takes minutes where somebody has seen to that.
    """
    whole = _read_json(path)
    if not isinstance(whole, dict):
        kinds = {list: "a list", str: "a text"}
        raise UnreadableError(f"it is JSON, but not a notebook: it is {kinds.get(type(whole), 'one value')}")
    version = whole.get("nbformat")
    if not isinstance(version, int | float):
        raise UnreadableError("it is JSON, but not a notebook: it names no notebook format")
    if version not in (2, 3, 4):
        raise UnreadableError(f"it is in {'a newer' if version > 4 else 'an older'} notebook format, not in format 4")
    sheets = [whole] if version == 4 else whole.get("worksheets")
    try:
        cells = [cell for sheet in sheets for cell in sheet["cells"]]
    except (TypeError, KeyError):
        cells = None
    if cells is None or not all(isinstance(cell, dict) for cell in cells):
        raise UnreadableError("it is JSON, but not a notebook: it has no list of cells")
    if len(cells) > MOST_CELLS:
        cells = [cell for cell in cells if cell.get("source") or cell.get("input") or _grade_id(cell)]
    pictures = sum(len(cell["attachments"]) for cell in cells if isinstance(cell.get("attachments"), dict))
    if len(cells) + pictures > MOST_CELLS:
        raise UnreadableError(f"it has {len(cells) + pictures} cells and pictures, the most is {MOST_CELLS}")
    nb = new_notebook()
    nb.cells = [_read_cell(cell, version) for cell in cells]
    return nb


def _read_json(path):
    try:
        content = read_file(path).strip()
        if not content:
            raise UnreadableError("it is empty")
        for start, kind in _OTHER_KINDS.items():
            if content.startswith(start):
                raise UnreadableError(f"it is {kind}, whatever its name says")
        return json.loads(content.decode("utf-8-sig"))
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise UnreadableError("it is not UTF-8 text") from None
    except json.JSONDecodeError:
        raise UnreadableError("it is not JSON: cut off, or another kind of file") from None
    except RecursionError:
        raise UnreadableError("it is JSON, but not a notebook: it is nested too deeply") from None
    except ValueError:
        raise UnreadableError("it holds a number of thousands of digits") from None


def _read_cell(cell, version):
    """What counts of a cell, of notebook format 2, 3 or 4."""
    kind = cell.get("cell_type")
    if kind not in ("code", "markdown"):
        kind = "markdown" if kind in ("heading", "html") else "raw"  # of format 3
    text = _join(cell.get("input" if kind == "code" and version < 4 else "source"))
    metadata = cell.get("metadata", {})
    if not isinstance(text, str) or not isinstance(metadata, dict):
        raise UnreadableError("it has cells without text")
    read = NotebookNode(cell_type=kind, source=_whole(text), metadata={})
    if isinstance(cell.get("id"), str):
        read.id = cell["id"]
    if name := _grade_id(cell):
        read.metadata["nbgrader"] = {"grade_id": name}
    if "tags" in metadata:
        tags = metadata["tags"]
        words = isinstance(tags, list) and len(tags) < 100 and all(isinstance(tag, str) for tag in tags)
        read.metadata["tags"] = tags if words else ["no words"]
    if pictures := _pictures(cell):
        read.attachments = pictures
    return read


def _join(text):
    """A text that a notebook may have as a list of lines."""
    return "".join(text) if isinstance(text, list) and all(isinstance(line, str) for line in text) else text


def _whole(text):
    """The text without half characters, as broken editors leave them: nobody can write those."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _grade_id(cell):
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
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
        _whole(name): {kind: data for kind, lines in content.items() if is_picture(kind, data := _join(lines))}
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
        if not self.parent._sanitizing:  # what was written here, of the repaired submission
            return super().from_filename(filename, resources, **kw)
        if known := hasattr(self.parent, "ahead") and self.parent.ahead.sanitized(filename):
            return known
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
            self.log.info("%s, %s: %s", ids["student"], ids["notebook"], text)
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
