"""The marks as a table and as `grades.csv`, in which what was not graded is no zero."""

import csv
import os
import re
import shlex
from glob import glob
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import nbformat
from nbgrader.api import Grade, MissingEntry
from nbgrader.plugins import ExportPlugin
from sqlalchemy.orm import joinedload

from grader import submissions
from grader.submissions import find_problems, find_stops, printable

_COLUMNS = [
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score", "state", "note",
]  # fmt: skip


class ExportGrades(ExportPlugin):
    """nbgrader's CSV, with a state, a note and a column for each notebook; also printed as a table.

    States: "graded", "to mark by hand" (essays are waiting), "timed out" and "over limit" (a cell was stopped for
    what it used; the score counts the rest), "interfered" (a kernel was made to call a failed test passed),
    "incomplete" (a notebook is missing or cannot be read; the score counts the rest), and without a score: "failed to
    run", "not yet graded", "not gradable" (no notebook of the assignment is there and can be read) and "no
    submission".
    """

    def export(self, gradebook):
        rows = self.rows(gradebook)
        notebooks = sorted({name for row in rows for name in row if name not in _COLUMNS})
        path = Path(self.to or "grades.csv")
        with path.open("w", newline="", encoding="utf-8", errors="backslashreplace") as file:
            writer = csv.DictWriter(file, _COLUMNS + notebooks, restval="")
            writer.writeheader()
            writer.writerows({name: _no_formula(value) for name, value in row.items()} for row in rows)
        for assignment, group in groupby(rows, key=itemgetter("assignment")):
            _print_table(assignment, list(group))
        feedback = self.parent.coursedir.feedback_directory
        print(f"Written to {path}. Feedback pages: {feedback}/<student>/<assignment>/.")

    def rows(self, gradebook):
        """A dict for each student of each assignment."""
        self._read = {}
        return [
            self._row(gradebook, assignment, student)
            for assignment in gradebook.assignments
            if not self.assignment or assignment.name in map(str, self.assignment)
            for student in self._students(gradebook, assignment)
            if not self.student or student in map(str, self.student)
        ]

    def _folder(self, stage, student, assignment):
        return Path(self.parent.coursedir.format_path(stage, student, assignment))

    def _students(self, gradebook, assignment):
        """Those of the gradebook, and those who handed in what nbgrader does not take for a submission."""
        submitted = self.parent.coursedir.submitted_directory
        found = glob(str(self._folder(submitted, "*", assignment.name)))
        handed_in = {path.parts[-2] for path in map(Path, found)}
        aside = Path(self.parent.coursedir.root, "set_aside").glob(f"*/{assignment.name}/*/it")
        unnamed = {path.parts[-4] for path in aside if not submissions.is_student(path.parts[-4])}
        return sorted(handed_in | unnamed | {student.id for student in gradebook.students})

    def _row(self, gradebook, assignment, student_id):
        row = {"assignment": assignment.name, "duedate": assignment.duedate or "", "student_id": printable(student_id)}
        row["max_score"] = assignment.max_score
        try:
            student = gradebook.find_student(student_id)
            row |= {name: getattr(student, name) or "" for name in ("last_name", "first_name", "email")}
            submission = gradebook.find_submission(assignment.name, student_id)
        except MissingEntry:
            submission = None
        try:
            return row | self._state(gradebook, assignment, student_id, submission)
        except Exception as error:  # whatever it is, it costs this row alone
            self.log.debug("%s", student_id, exc_info=True)
            return row | {"state": "not gradable", "note": f"its files cannot be read ({type(error).__name__})"}

    def _state(self, gradebook, assignment, student, submission):
        """Scores, state and note of a submission; submission: that of the gradebook, or None."""
        coursedir, templates = self.parent.coursedir, self._templates(assignment)
        submitted = self._folder(coursedir.submitted_directory, student, assignment.name)
        autograded = self._folder(coursedir.autograded_directory, student, assignment.name)
        set_aside = Path(coursedir.root, "set_aside", student, assignment.name)
        if not submission and not os.path.lexists(submitted):
            if moved := submissions.read_set_aside(set_aside):
                return {"state": "not gradable", "note": f"set aside, see {set_aside}: {', '.join(moved)}"}
            return {"state": "no submission"}
        if Path(coursedir.root, ".grading", student, assignment.name).exists():
            return {"state": "not yet graded", "note": "it is being graded now"}
        problems, repairs = find_problems(submitted, templates, set_aside)
        retry = f"nbgrader autograde {assignment.name} --student={shlex.quote(student)} --force"
        if not submission or not autograded.is_dir() or templates.keys() <= problems.keys():
            if submission and templates.keys() - problems.keys():  # nbgrader makes its row when it begins
                why, state = ["grading failed, .nbgrader.log says why"], "failed to run"
            else:
                why, state = list(problems.values()), "not gradable" if problems else "not yet graded"
            return {"state": state, "note": "; ".join([*why, f"to grade it: {retry}", *repairs])}
        graded = submissions.checksums_path(coursedir.root, student, assignment.name)
        if changed := submissions.find_changed(submitted, templates, graded):
            again = f"handed in again since it was graded: {', '.join(f'{name}.ipynb' for name in changed)}"
            note = "; ".join([again, *problems.values(), f"to grade it: {retry}", *repairs])
            return {"state": "not yet graded", "note": note}
        stops = find_stops(autograded, templates)
        waiting = sum(
            grade.needs_manual_grade and grade.cell.cell_type == "markdown"
            for nb in submission.notebooks
            # With its cells: each grade would ask the database for its own.
            for grade in gradebook.db.query(Grade).options(joinedload(Grade.cell)).filter_by(notebook_id=nb.id)
        )
        penalty = submission.late_submission_penalty or 0.0
        return {
            "timestamp": submission.timestamp or "",
            "raw_score": submission.score,
            "late_submission_penalty": penalty,
            "score": max(0.0, submission.score - penalty),
            "state": "incomplete" if problems else stops[0][0] if stops else "to mark by hand" if waiting else "graded",
            "note": "; ".join(
                [*problems.values()]
                + [text for _, text in stops]
                + [f"to grade anew: {retry}"] * bool(problems or stops)
                + repairs
                + [f"essays to mark in formgrader: {waiting}"] * bool(waiting)
            ),
            **{nb.name: nb.score for nb in submission.notebooks if nb.name not in problems},
        }

    def _templates(self, assignment):
        """{notebook: the instructor's notebook}, read once."""
        if assignment.name not in self._read:
            coursedir = self.parent.coursedir
            folder = Path(coursedir.format_path(coursedir.source_directory, ".", assignment.name))
            paths = {nb.name: folder / f"{nb.name}.ipynb" for nb in assignment.notebooks}
            self._read[assignment.name] = {name: nbformat.read(path, as_version=4) for name, path in paths.items()}
        return self._read[assignment.name]


def _no_formula(value):
    """A text that a spreadsheet would take for a formula, marked as text in the way of spreadsheets."""
    return f"'{value}" if isinstance(value, str) and re.match(r"[=+\-@].", value) else value


def _print_table(assignment, rows):
    if all(row["state"] == "no submission" for row in rows):
        print(f"{assignment}: no submissions\n")
        return
    notebooks = sorted({name for row in rows for name in row if name not in _COLUMNS})
    shown = ["assignment", "student_id", *notebooks, "score", "max_score", "state", "note"]
    values = [[row.get(name, "") for name in shown] for row in rows]
    table = [shown] + [[f"{value:g}" if isinstance(value, float) else str(value) for value in line] for line in values]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        print("  ".join(value.ljust(width) for value, width in zip(line, widths, strict=True)).rstrip())
    print()
