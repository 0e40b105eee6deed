"""What holds around each submission: nbgrader's hooks before and after it, and the clean-up after a killed run."""

import contextlib
import os
import re
import shutil
import sqlite3
import stat
import tempfile
from datetime import datetime
from glob import glob
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
        student, assignment = self._ids(folder)
        mark = self._marks / student / assignment
        mark.parent.mkdir(parents=True, exist_ok=True)
        self._release(mark)  # held since a first attempt that failed
        self._held[mark] = locket.lock_file(str(mark))
        self._held[mark].acquire()
        notebooks[:] = [path for path in notebooks if path.isprintable()]  # the gradebook takes no half characters
        try:
            self._clear(folder, student, assignment)
        except OSError as error:
            raise SystemExit(
                f"Grading stopped, {folder} holds files that cannot be moved away: {error}. Look into it, and start the"
                " same command again"
            ) from error

    def after(self, notebooks, **_):
        """nbgrader's post_convert_hook: the submission is graded."""
        mark = self._marks.joinpath(*self._ids(Path(notebooks[0]).parent))
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
        for path in map(Path, glob(f"{stamps}/timestamp.txt")):
            if not _is_time_stamp(path):
                self._set_aside(path.name, *self._ids(path.parent), "no time stamp", folder=path.parent)

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

    def _ids(self, folder):
        """The student and the assignment of a submitted folder."""
        pattern = self._coursedir.format_path(
            self._coursedir.submitted_directory, r"(?P<student>[^/\\]+)", r"(?P<assignment>[^/\\]+)", escape=True
        )
        return re.fullmatch(pattern, str(folder)).group("student", "assignment")

    def _clear(self, folder, student, assignment):
        """Set aside what is no file or folder of the student's own: nbgrader would copy what a link leads to."""
        for place in (folder.parent, folder):
            if place.is_symlink():
                self._set_aside(place.name, student, assignment, "a link", folder=place.parent)
                folder.mkdir(parents=True)
        try:
            # By descriptors: paths may be longer than the system takes.
            for top, folders, files, here in os.fwalk(folder, onerror=_raise):
                for name in [*folders, *files]:
                    if why := self._foreign(top, name, os.stat(name, dir_fd=here, follow_symlinks=False)):
                        self._set_aside(name, student, assignment, why, dir_fd=here)
                        (folders if name in folders else files).remove(name)
        except (OSError, RecursionError) as error:
            self._set_aside(folder.name, student, assignment, f"too much ({error})", folder=folder.parent)
            folder.mkdir()

    def _foreign(self, folder, name, status):
        """What a submitted file is, if not one of the student's own; None for what may stay."""
        if not name.isprintable():
            return "a name that not every program can write"
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            return "a link or a special file"
        if stat.S_ISREG(status.st_mode) and status.st_nlink > 1 and self._is_linked(Path(folder), status):
            return "linked to a file that is not the student's"
        return None

    def _is_linked(self, folder, status):
        """Whether a file is one of the course's, or of a submission whose folder has been the same for longer."""
        submitted = Path(self._coursedir.format_path(self._coursedir.submitted_directory, ".", "."))
        for other in {Path(top) for top, *_ in os.walk(self._coursedir.root)} - {folder}:
            older = submitted not in other.parents or other.stat().st_mtime_ns < folder.stat().st_mtime_ns
            if older and any(
                os.path.samestat(entry.stat(follow_symlinks=False), status) for entry in os.scandir(other)
            ):
                return True
        return False

    def _set_aside(self, name, student, assignment, why, folder=None, dir_fd=None):
        """Move a file, from a folder or its descriptor, to where nothing reads it and nothing has its name."""
        away = Path(self._coursedir.root) / "set_aside" / student / assignment
        away.mkdir(parents=True, exist_ok=True)
        away = Path(tempfile.mkdtemp(dir=away, prefix="")) / "it"
        os.rename(name if folder is None else folder / name, away, src_dir_fd=dir_fd)
        self.log.warning("%s, %s: %r is %s: moved to %s", student, assignment, name, why, away)


def _raise(error):
    raise error


def _is_time_stamp(path):
    """Whether nbgrader can read it; one that it cannot read ends its whole run."""
    try:
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and status.st_size < 1000 and bool(parse_utc(path.read_text().strip()))
    except Exception:  # of whatever kind: dateutil raises many
        return False
