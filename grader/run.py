"""What holds around each submission: nbgrader's hooks before and after it, and the clean-up after a killed run."""

import contextlib
import json
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import locket
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.engine import make_url
from traitlets import Integer
from traitlets.config import LoggingConfigurable

from grader.intake import Intake
from grader.repair import checksum
from grader.submissions import checksums_path


class GradingRun(LoggingConfigurable):
    """The hooks of `nbgrader autograde` and of formgrader's button, for one course.

    While a submission is graded, a locked file in `.grading/` says so; the lock goes with the process that holds it.
    What a killed run left half done is therefore known, and removed before anyone can take it for a result.
    """

    least_free = Integer(200, min=1, help="Free disk without which grading stops, in MB.").tag(config=True)

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._coursedir, self._intake = CourseDirectory(parent=self), Intake(parent=self)
        self._held = {}
        self._backed_up = False

    def before(self, notebooks, **_):
        """nbgrader's pre_convert_hook: refuse what cannot end well, mark the submission as in work, clear it."""
        folder = Path(notebooks[0]).parent
        try:
            self._prepare(folder, notebooks)
        except Exception as error:
            # Not an Exception: nbgrader takes those of a hook for unimportant, and would follow links.
            raise SystemExit(
                f"Grading stopped, {folder} cannot be made safe to grade ({type(error).__name__}: {error}). What was"
                " graded is kept: move it out of the course and start the same command again"
            ) from error

    def _prepare(self, folder, notebooks):
        free = shutil.disk_usage(self._coursedir.root).free // 10**6
        if free < self.least_free:
            raise SystemExit(
                f"Grading stopped, the disk of {self._coursedir.root} is nearly full ({free} MB free). What was graded"
                f" is kept: make room for {self.least_free} MB and start the same command again"
            )
        if not self._backed_up:
            self._back_up()
            self._backed_up = True
        student, assignment = self._intake.ids(folder)
        mark = self._marks / student / assignment
        mark.parent.mkdir(parents=True, exist_ok=True)
        self._release(mark)  # held since a first attempt that failed
        self._held[mark] = locket.lock_file(str(mark))
        self._held[mark].acquire()
        of_course = self._intake.notebooks(assignment)
        notebooks[:] = [path for path in notebooks if Path(path).name in of_course]
        self._intake.clear(folder, student, assignment)
        self._keep_checksums(notebooks, student, assignment)

    def after(self, notebooks, **_):
        """nbgrader's post_convert_hook: the submission is graded."""
        student, assignment = self._intake.ids(Path(notebooks[0]).parent)
        self._intake.trim(self._graded(student, assignment), assignment)
        mark = self._marks / student / assignment
        mark.unlink(missing_ok=True)
        self._release(mark)

    def recover(self):
        """Make the course sound before any command: no half-graded submission, no time stamp that stops nbgrader."""
        for mark in sorted(self._marks.glob("*/*")):
            with contextlib.suppress(locket.LockError), locket.lock_file(str(mark), timeout=0):
                student, assignment = mark.parent.name, mark.name
                shutil.rmtree(self._graded(student, assignment), ignore_errors=True)
                mark.unlink()
                self.log.warning("%s, %s: grading was cut short and starts over", student, assignment)
        self._intake.clear_all()

    def _back_up(self):
        """Copy the gradebook to where `nbgrader db upgrade` copies it; exits if it cannot be written."""
        path = make_url(self._coursedir.db_url).database
        if not self._coursedir.db_url.startswith("sqlite") or not os.path.exists(path):
            return
        copy = path + datetime.now().strftime(".%Y-%m-%d-%H%M%S.%f")
        try:
            with (
                contextlib.closing(sqlite3.connect(path, timeout=60)) as gradebook,
                contextlib.closing(sqlite3.connect(copy)) as backup,
            ):
                gradebook.execute("BEGIN IMMEDIATE").connection.rollback()
                gradebook.backup(backup)
        except sqlite3.Error as error:
            Path(copy).unlink(missing_ok=True)
            raise SystemExit(
                f"Nothing was graded, {path} cannot be used: {error}. Close what else writes to it, such as a grading"
                " run or formgrader, make sure that you may write to it, and start the same command again"
            ) from None

    def _release(self, mark):
        if mark in self._held:
            self._held.pop(mark).release()

    @property
    def _marks(self):
        return Path(self._coursedir.root) / ".grading"

    def _graded(self, student, assignment):
        return Path(self._coursedir.format_path(self._coursedir.autograded_directory, student, assignment))

    def _keep_checksums(self, notebooks, student, assignment):
        """Keep what tells whether a notebook is still the one that is graded now."""
        path = checksums_path(self._coursedir.root, student, assignment)
        path.parent.mkdir(parents=True, exist_ok=True)
        old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        graded = self._graded(student, assignment)
        kept = {name: value for name, value in old.items() if (graded / f"{name}.ipynb").exists()}  # of --notebook
        new = {Path(path).stem: checksum(path) for path in notebooks}
        path.write_text(json.dumps(kept | new), encoding="utf-8")
