"""What holds around each submission: nbgrader's hooks before and after it, and the clean-up after a killed run."""

import fcntl
import os
import re
import shutil
import stat
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from traitlets.config import LoggingConfigurable

from grader.sandbox import Sandbox


class GradingRun(LoggingConfigurable):
    """The hooks of `nbgrader autograde` and of formgrader's button, for one course.

    While a submission is graded, a locked file in `.grading/` says so; the lock goes with the process that holds it.
    What a killed run left half done is therefore known, and removed before anyone can take it for a result.
    """

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._coursedir = CourseDirectory(parent=self)
        self._open = {}
        self._checked = False

    def before(self, notebooks, **_):
        """nbgrader's pre_convert_hook: refuse without a sandbox, mark the submission as in work, set links aside."""
        if not self._checked:
            Sandbox(parent=self).check()  # made now: the configuration file goes on after this object
            self._checked = True
        folder = Path(notebooks[0]).parent
        mark = self._mark(folder)
        mark.parent.mkdir(parents=True, exist_ok=True)
        self._release(mark)  # held since a first attempt that failed
        file = mark.open("w")
        fcntl.flock(file, fcntl.LOCK_EX)
        self._open[mark] = file
        self._set_aside(folder)

    def after(self, notebooks, **_):
        """nbgrader's post_convert_hook: the submission is graded."""
        mark = self._mark(Path(notebooks[0]).parent)
        mark.unlink(missing_ok=True)
        self._release(mark)

    def recover(self):
        """Remove what a run that was killed left half graded, so that the next run grades it."""
        for mark in sorted(self._marks.glob("*/*")):
            with mark.open() as file:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:  # another process is grading it now
                    continue
                student, assignment = mark.parent.name, mark.name
                path = Path(self._coursedir.format_path(self._coursedir.autograded_directory, student, assignment))
                shutil.rmtree(path, ignore_errors=True)
                mark.unlink()
                self.log.warning("%s, %s: grading was cut short and starts over", student, assignment)

    def _release(self, mark):
        if mark in self._open:
            self._open.pop(mark).close()

    @property
    def _marks(self):
        return Path(self._coursedir.root) / ".grading"

    def _mark(self, folder):
        pattern = self._coursedir.format_path(
            self._coursedir.submitted_directory, "(?P<student>[^/]+)", "(?P<assignment>[^/]+)", escape=True
        )
        ids = re.fullmatch(pattern, str(folder))
        return self._marks / ids["student"] / ids["assignment"]

    def _set_aside(self, folder):
        """Move what is neither a file nor a folder out of a submission: nbgrader would copy what a link points to."""
        for top, folders, files in os.walk(folder):
            for name in folders + files:
                path = Path(top) / name
                mode = path.lstat().st_mode
                if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
                    away = Path(self._coursedir.root) / "set_aside" / path.relative_to(self._coursedir.root)
                    away.parent.mkdir(parents=True, exist_ok=True)
                    path.rename(away)
                    self.log.warning("%s is a link or a special file: moved to %s", path, away)
