"""What holds around each submission: nbgrader's hooks before and after it, and the clean-up after a killed run."""

import contextlib
import os
import re
import shutil
import sqlite3
import stat
from datetime import datetime
from pathlib import Path

import locket
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc
from sqlalchemy.engine import make_url
from traitlets import Integer
from traitlets.config import LoggingConfigurable


class GradingRun(LoggingConfigurable):
    """The hooks of `nbgrader autograde` and of formgrader's button, for one course.

    While a submission is graded, a locked file in `.grading/` says so; the lock goes with the process that holds it.
    What a killed run left half done is therefore known, and removed before anyone can take it for a result.
    """

    least_free = Integer(200, min=1, help="Free disk without which grading stops, in MB.").tag(config=True)

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._coursedir = CourseDirectory(parent=self)
        self._held = {}
        self._backed_up = False

    def before(self, notebooks, **_):
        """nbgrader's pre_convert_hook: refuse what cannot end well, mark the submission as in work, set links aside."""
        free = shutil.disk_usage(self._coursedir.root).free // 10**6
        if free < self.least_free:
            # Not an Exception: nbgrader takes those of a hook for unimportant.
            raise SystemExit(
                f"Grading stopped, the disk of {self._coursedir.root} is nearly full ({free} MB free). What was graded"
                f" is kept: make room for {self.least_free} MB and start the same command again"
            )
        if not self._backed_up:
            self._back_up()
            self._backed_up = True
        folder = Path(notebooks[0]).parent
        mark = self._mark(folder)
        mark.parent.mkdir(parents=True, exist_ok=True)
        self._release(mark)  # held since a first attempt that failed
        self._held[mark] = locket.lock_file(str(mark))
        self._held[mark].acquire()
        for path in _special_files(folder):
            self._set_aside(path, "a link or a special file")

    def after(self, notebooks, **_):
        """nbgrader's post_convert_hook: the submission is graded."""
        mark = self._mark(Path(notebooks[0]).parent)
        mark.unlink(missing_ok=True)
        self._release(mark)

    def recover(self):
        """Make the course sound before any command: no half-graded submission, no time stamp that stops nbgrader."""
        for mark in sorted(self._marks.glob("*/*")):
            with contextlib.suppress(locket.LockError), locket.lock_file(str(mark), timeout=0):
                student, assignment = mark.parent.name, mark.name
                path = Path(self._coursedir.format_path(self._coursedir.autograded_directory, student, assignment))
                shutil.rmtree(path, ignore_errors=True)
                mark.unlink()
                self.log.warning("%s, %s: grading was cut short and starts over", student, assignment)
        stamps = self._coursedir.format_path(self._coursedir.submitted_directory, "*", "*")
        for path in Path(self._coursedir.root).glob(f"{Path(stamps).relative_to(self._coursedir.root)}/timestamp.txt"):
            if not _is_time_stamp(path):
                self._set_aside(path, "no time stamp")

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

    def _mark(self, folder):
        pattern = self._coursedir.format_path(
            self._coursedir.submitted_directory, r"(?P<student>[^/\\]+)", r"(?P<assignment>[^/\\]+)", escape=True
        )
        ids = re.fullmatch(pattern, str(folder))
        return self._marks / ids["student"] / ids["assignment"]

    def _set_aside(self, path, why):
        away = Path(self._coursedir.root) / "set_aside" / path.relative_to(self._coursedir.root)
        away.parent.mkdir(parents=True, exist_ok=True)
        path.rename(away)
        self.log.warning("%s is %s: moved to %s", path, why, away)


def _special_files(folder):
    """What is neither a file nor a folder: nbgrader would copy what a link points to."""
    for top, folders, files in os.walk(folder):
        for path in (Path(top) / name for name in folders + files):
            mode = path.lstat().st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
                yield path


def _is_time_stamp(path):
    """Whether nbgrader can read it; one that it cannot read ends its whole run."""
    try:
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and status.st_size < 1000 and bool(parse_utc(path.read_text().strip()))
    except Exception:  # of whatever kind: dateutil raises many
        return False
