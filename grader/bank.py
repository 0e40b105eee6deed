"""The answer bank: right and wrong answers to every task, and the submissions made of them.

    answers/<assignment>/<notebook>/<task>/right_<name>.py | wrong_<name>.py

A file is the whole text of the cell that a student fills; its first line says what it is.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Answer:
    """One answer to one task; `right` says what it deserves."""

    notebook: str
    task: str
    name: str
    right: bool
    source: str

    def __str__(self):
        return f"{self.notebook}/{self.task}/{self.name}"


def read_bank(assignment, folder=None):
    """All answers to an assignment, in the order of their paths, from `answers/` or a folder laid out like it."""
    folder = Path(folder) if folder else ROOT / "answers" / assignment
    answers = []
    for path in sorted(folder.glob("*/*/*.py")):
        kind, _, _ = path.stem.partition("_")
        if kind not in {"right", "wrong"}:
            raise SystemExit(f"{path}: the name of an answer begins with right_ or wrong_.")
        notebook, task = path.parts[-3:-1]
        known = tasks(assignment, notebook)
        if task not in known:
            raise SystemExit(f"{path}: {notebook} has no task {task!r}; it has {', '.join(known)}.")
        answers.append(Answer(notebook, task, path.stem, kind == "right", path.read_text(encoding="utf-8")))
    return answers


def assignments():
    """The names of the course's assignments."""
    return sorted(path.name for path in (ROOT / "notebooks").iterdir() if path.is_dir())


def read_notebook(kind, assignment, notebook):
    """A built notebook; kind is "source" or "release"."""
    return nbformat.read(ROOT / kind / assignment / f"{notebook}.ipynb", as_version=4)


def notebooks(assignment):
    """The names of an assignment's notebooks."""
    return sorted(path.stem for path in (ROOT / "source" / assignment).glob("*.ipynb"))


def tasks(assignment, notebook):
    """The tasks of a notebook, in order: the `grade_id`s of the code cells that a student fills."""
    return [
        cell.metadata.nbgrader.grade_id
        for cell in read_notebook("source", assignment, notebook).cells
        if cell.metadata.nbgrader.solution and cell.cell_type == "code"
    ]


def full_marks(assignment, notebook):
    """The points of each test that is marked automatically: {grade_id: points}."""
    return {
        cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader.points
        for cell in read_notebook("source", assignment, notebook).cells
        if cell.metadata.nbgrader.grade_id.startswith("test_")
    }


def task_of(test):
    """The task that a test belongs to: `gradient` for `test_gradient_2`."""
    return re.fullmatch(r"test_(.+?)(_\d+)?", test)[1]


def model_answers(assignment, notebook):
    """The instructor's answer to each cell that a student fills, essays included: {grade_id: text}."""
    marks = "### BEGIN SOLUTION", "### END SOLUTION"
    return {
        cell.metadata.nbgrader.grade_id: "\n".join(
            line for line in cell.source.splitlines() if line.strip() not in marks
        )
        for cell in read_notebook("source", assignment, notebook).cells
        if cell.metadata.nbgrader.solution
    }


def fill(assignment, notebook, answers):
    """The release of a notebook with answers filled in, {grade_id: text}; what is not named stays blank."""
    nb = read_notebook("release", assignment, notebook)
    for cell in nb.cells:
        if cell.metadata.nbgrader.grade_id in answers:
            cell.source = answers[cell.metadata.nbgrader.grade_id]
    return nb
