"""Grade submissions in a course of their own, with the same nbgrader configuration, and read back the marks."""

import contextlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from traitlets.config.loader import PyFileConfigLoader

from grader.bank import ROOT


def run_python(course, module, *arguments, check=True):
    """Run a command in a course folder, such as `nbgrader autograde cw1`; returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=course,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if check and done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)} failed in {course}:\n{done.stdout}")
    return done.stdout


def read_config():
    """The configuration of the course."""
    return PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()


def make_course(folder, assignment):
    """A course with the source of one assignment and a gradebook that knows it."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    shutil.copytree(ROOT / "source" / assignment, folder / "source" / assignment)
    run_python(folder, "nbgrader", "generate_assignment", assignment)
    return folder


def submit(course, assignment, student, notebooks):
    """Put a student's notebooks, {name: notebook}, where nbgrader looks for them."""
    folder = course / "submitted" / student / assignment
    folder.mkdir(parents=True, exist_ok=True)
    for name, nb in notebooks.items():
        nbformat.write(nb, folder / f"{name}.ipynb")


def read_marks(course, assignment):
    """{student: {notebook: {grade_id: score}}}; a test that was not marked is None."""
    marks = {}
    with contextlib.closing(Gradebook(f"sqlite:///{course}/gradebook.db")) as gradebook:
        for submission in gradebook.assignment_submissions(assignment):
            marks[submission.student.id] = {
                nb.name: {grade.name: grade.auto_score for grade in nb.grades} for nb in submission.notebooks
            }
    return marks


def grade(assignment, submissions):
    """Autograde {student: {notebook: notebook}} on all cores; returns the marks as `read_marks` does."""
    with tempfile.TemporaryDirectory(prefix="course-") as folder:
        course = make_course(Path(folder) / "course", assignment)
        for student, notebooks in submissions.items():
            submit(course, assignment, student, notebooks)
        run_python(course, "grader.autograde", assignment, check=False)
        return read_marks(course, assignment)
