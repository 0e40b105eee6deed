"""What holds around each submission: nbgrader's hooks before and after it, and the clean-up after a killed run."""

import contextlib
import errno
import functools
import glob
import json
import os
import re
import shutil
import sqlite3
import stat
import tempfile
from datetime import datetime
from fnmatch import fnmatchcase
from itertools import chain
from pathlib import Path
from uuid import uuid4

import locket
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import find_all_files, parse_utc
from sqlalchemy.engine import make_url
from traitlets import Integer
from traitlets.config import LoggingConfigurable

from grader.repair import LARGEST, checksum
from grader.submissions import checksums_path, is_student, note_set_aside, printable

MOST_FILES = 1000  # beside the notebooks
MOST_BYTES = 100_000_000  # in all of them
DEEPEST = 1000  # bytes of a path in a submission: nbgrader fails with longer ones
_OF_COURSE = {"answers", "grader", "notebooks"}  # beside the folders that nbgrader knows
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp"}


class _TooMuchError(Exception):
    """A submission that holds more than nbgrader can copy in seconds; the message says what."""


_TROUBLE = (_TooMuchError, OSError, RecursionError)


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
        student, assignment = self._ids(folder)
        mark = self._marks / student / assignment
        mark.parent.mkdir(parents=True, exist_ok=True)
        self._release(mark)  # held since a first attempt that failed
        self._held[mark] = locket.lock_file(str(mark))
        self._held[mark].acquire()
        of_course = self._notebooks(assignment)
        notebooks[:] = [path for path in notebooks if Path(path).name in of_course]
        self._clear(folder, student, assignment)
        self._keep_checksums(notebooks, student, assignment)

    def after(self, notebooks, **_):
        """nbgrader's post_convert_hook: the submission is graded."""
        student, assignment = self._ids(Path(notebooks[0]).parent)
        self._trim(self._graded(student, assignment), assignment)
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
        handed_in = self._coursedir.format_path(self._coursedir.submitted_directory, "*", "*")
        for folder in map(Path, sorted(glob.glob(handed_in))):
            student = folder.parent
            place = student if student.is_symlink() else folder
            if not is_student(student.name) and os.path.lexists(place):
                why = r"the student's folder has \, *, ?, [ or an unprintable character in its name: rename it"
                self._set_aside(place.name, printable(student.name)[:255], folder.name, why, folder=place.parent)
                with contextlib.suppress(OSError):
                    student.rmdir()
        for path in map(Path, glob.glob(f"{handed_in}/timestamp.txt")):
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
            self._coursedir.submitted_directory, "(?P<student>[^/]+)", "(?P<assignment>[^/]+)", escape=True
        )
        return re.fullmatch(pattern, str(folder)).group("student", "assignment")

    def _graded(self, student, assignment):
        return Path(self._coursedir.format_path(self._coursedir.autograded_directory, student, assignment))

    def _source(self, assignment):
        return Path(self._coursedir.format_path(self._coursedir.source_directory, ".", assignment))

    def _notebooks(self, assignment):
        return {path.name for path in self._source(assignment).glob("*.ipynb")}

    def _listed(self, assignment):
        """Files of their own that students are to hand in."""
        return set(Autograde(parent=self).exclude_overwriting.get(assignment, []))

    def _supporting(self, assignment):
        """The course's own files, which nbgrader lays beside the notebooks."""
        source = self._source(assignment)
        found = find_all_files(str(source), [*self._coursedir.ignore, "*.ipynb"])
        return {os.path.relpath(path, source) for path in found} - self._listed(assignment)

    def _clear(self, folder, student, assignment):
        """Set aside what nbgrader cannot or must not copy: links, what stands in its way, what is too much."""
        for place in (folder.parent, folder):
            if place.is_symlink():
                self._set_aside(place.name, student, assignment, "a link", folder=place.parent)
                folder.mkdir(parents=True)
        try:
            self._check(folder, student, assignment)
        except _TROUBLE as error:
            why = _explain(error)
            try:
                self._keep_needed(folder, student, assignment, why)
                self._check(folder, student, assignment)
            except _TROUBLE:
                self._set_aside(folder.name, student, assignment, f"all of it, {why}", folder=folder.parent)
                folder.mkdir()

    def _check(self, folder, student, assignment):
        """Set aside one by one what may not stay; raises one of _TROUBLE where that is no way."""
        needed = self._notebooks(assignment) | self._listed(assignment) | {"timestamp.txt"}
        files = self._supporting(assignment)
        folders = {str(parent) for path in files for parent in Path(path).parents} - {"."}
        taken = files | {f"{Path(name).stem}.html" for name in self._notebooks(assignment)}
        number = size = 0
        # By descriptors: paths may be longer than the system takes.
        for top, below, here_files, here in os.fwalk(folder, onerror=_raise):
            for name in [*below, *here_files]:
                inside = os.path.relpath(os.path.join(top, name), folder)
                status = os.stat(name, dir_fd=here, follow_symlinks=False)
                regular, ignored = stat.S_ISREG(status.st_mode), self._is_ignored(inside)
                number += inside not in needed
                if number > MOST_FILES:
                    raise _TooMuchError(f"more than {MOST_FILES} files")
                if len(os.fsencode(inside)) > DEEPEST:
                    raise _TooMuchError("folders nested too deeply")
                why = self._foreign(name, status) or _in_the_way(inside, regular, taken, folders)
                if not why and regular and not ignored and status.st_size > LARGEST:
                    why = f"it has {status.st_size / 1e6:.0f} MB, the most is {LARGEST / 1e6:.0f}"
                if why:
                    self._set_aside(name, student, assignment, why, dir_fd=here)
                elif regular and (inside in needed or not ignored):
                    size += status.st_size * (inside not in needed)
                    if size > MOST_BYTES:
                        raise _TooMuchError(f"more than {MOST_BYTES / 1e6:.0f} MB")
                    if status.st_nlink > 1 and status.st_size <= LARGEST:
                        _copy_in_place(name, here)
                        note_set_aside(self._aside(student, assignment), name, "a hard link, replaced by a copy")
                if name in below and (why or ignored):
                    below.remove(name)

    def _is_ignored(self, inside):
        """Whether nbgrader will not copy it: its `is_ignored`, which lists the folder for each file."""
        parent, name = os.path.split(inside)
        return glob.escape(parent) == parent and any(
            fnmatchcase(name, pattern) and (not name.startswith(".") or pattern.startswith("."))
            for pattern in [*self._coursedir.ignore, "*.ipynb"]
        )

    def _foreign(self, name, status):
        """What a submitted file is, if not one of the student's own; None for what may stay."""
        if not name.isprintable():
            return "a name that not every program can write"
        if stat.S_ISLNK(status.st_mode):
            return "a link"
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            return "a special file"
        if stat.S_ISREG(status.st_mode) and status.st_nlink > 1 and (status.st_dev, status.st_ino) in self._course:
            return "a hard link to a file of the course"
        return None

    @functools.cached_property
    def _course(self):
        """(device, inode) of the instructor's files; not of backups, which may hold hard links to submissions."""
        coursedir = self._coursedir
        root, found = Path(coursedir.root), set()
        stages = {getattr(coursedir, f"{stage}_directory") for stage in ("source", "release", "autograded", "feedback")}
        folders = (os.walk(root / name) for name in stages | _OF_COURSE)
        for top, _, files in chain([next(os.walk(root))], *folders):
            for name in files:
                with contextlib.suppress(OSError):
                    status = os.lstat(os.path.join(top, name))
                    found.add((status.st_dev, status.st_ino))
        return found

    def _keep_checksums(self, notebooks, student, assignment):
        """Keep what tells whether a notebook is still the one that is graded now."""
        path = checksums_path(self._coursedir.root, student, assignment)
        path.parent.mkdir(parents=True, exist_ok=True)
        old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        graded = self._graded(student, assignment)
        kept = {name: value for name, value in old.items() if (graded / f"{name}.ipynb").exists()}  # of --notebook
        new = {Path(path).stem: checksum(path) for path in notebooks}
        path.write_text(json.dumps(kept | new), encoding="utf-8")

    def _trim(self, graded, assignment):
        """Leave of the files that nbgrader has copied those that pages show and the course wants."""
        wanted = self._listed(assignment) | self._supporting(assignment) | {"timestamp.txt"}
        for top, _, files in os.walk(graded, topdown=False):
            for path in (Path(top, name) for name in files):
                if path.suffix.lower() not in {".ipynb", *_PICTURES} and os.path.relpath(path, graded) not in wanted:
                    path.unlink()
            with contextlib.suppress(OSError):
                os.rmdir(top)

    def _aside(self, student, assignment):
        return Path(self._coursedir.root) / "set_aside" / student / assignment

    def _room_aside(self, student, assignment):
        """A new folder, where nothing reads and nothing has the name of what will be there."""
        self._aside(student, assignment).mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self._aside(student, assignment), prefix="")) / "it"

    def _set_aside(self, name, student, assignment, why, folder=None, dir_fd=None):
        """Move a file away, from a folder or its descriptor."""
        away = self._room_aside(student, assignment)
        os.rename(name if folder is None else folder / name, away, src_dir_fd=dir_fd)
        note_set_aside(self._aside(student, assignment), name, why)
        self.log.warning("%s, %s: %r was moved to %s: %s", student, assignment, name, away, why)

    def _keep_needed(self, folder, student, assignment, why):
        """Move all away but the notebooks, and the files that the course wants."""
        needed = self._notebooks(assignment) | self._listed(assignment) | {"timestamp.txt"}
        away = self._room_aside(student, assignment)
        away.mkdir()
        for entry in list(os.scandir(folder)):
            if entry.name not in needed or not entry.is_file(follow_symlinks=False):
                os.rename(entry.path, away / entry.name)
        note_set_aside(self._aside(student, assignment), "all but the notebooks", why)
        self.log.warning("%s, %s: all but the notebooks was moved to %s: %s", student, assignment, away, why)


def _in_the_way(inside, regular, files, folders):
    """What a submitted file or folder is, if nbgrader would fail to write one of these files and folders there."""
    if not regular and inside in files:
        return "a folder with the name of a file that grading writes"
    if regular and inside in folders:
        return "a file with the name of a folder of the course"
    return None


def _explain(error):
    """Why a submission cannot be looked through, in words."""
    if isinstance(error, RecursionError) or getattr(error, "errno", None) in (errno.EMFILE, errno.ENAMETOOLONG):
        return "folders nested too deeply"
    return f"it cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)


def _copy_in_place(name, here):
    """Replace a file by a copy that has no other name; here: the descriptor of its folder."""
    copy = uuid4().hex
    with (
        open(os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=here), "rb") as old,
        open(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644, dir_fd=here), "wb") as new,
    ):
        shutil.copyfileobj(old, new)
    os.replace(copy, name, src_dir_fd=here, dst_dir_fd=here)


def _raise(error):
    raise error


def _is_time_stamp(path):
    """Whether nbgrader can read it; one that it cannot read ends its whole run."""
    try:
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and status.st_size < 1000 and bool(parse_utc(path.read_text().strip()))
    except Exception:  # of whatever kind: dateutil raises many
        return False
