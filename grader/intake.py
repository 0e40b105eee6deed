"""What of a submitted folder nbgrader may copy; the rest is moved to `set_aside/<student>/<assignment>/`."""

import contextlib
import errno
import functools
import glob
import os
import re
import shutil
import stat
import tempfile
from fnmatch import fnmatchcase
from itertools import chain
from pathlib import Path
from uuid import uuid4

from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import find_all_files, parse_utc
from traitlets.config import LoggingConfigurable

from grader.repair import LARGEST
from grader.submissions import is_student, note_set_aside, printable

MOST_FILES = 1000  # beside the notebooks
MOST_BYTES = 100_000_000  # in all of them
DEEPEST = 1000  # bytes of a path in a submission: nbgrader fails with longer ones
_OF_COURSE = {"answers", "grader", "notebooks"}  # beside the folders that nbgrader knows
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp"}


class _TooMuchError(Exception):
    """A submission that holds more than nbgrader can copy in seconds; the message says what."""


_TROUBLE = (_TooMuchError, OSError, RecursionError)


class Intake(LoggingConfigurable):
    """Looks through what students of one course handed in, before nbgrader does."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self._coursedir = CourseDirectory(parent=self)

    def ids(self, folder):
        """The student and the assignment of a submitted folder."""
        pattern = self._coursedir.format_path(
            self._coursedir.submitted_directory, "(?P<student>[^/]+)", "(?P<assignment>[^/]+)", escape=True
        )
        return re.fullmatch(pattern, str(folder)).group("student", "assignment")

    def _source(self, assignment):
        return Path(self._coursedir.format_path(self._coursedir.source_directory, ".", assignment))

    def notebooks(self, assignment):
        """Names of the files that students fill in."""
        return {path.name for path in self._source(assignment).glob("*.ipynb")}

    def _listed(self, assignment):
        """Files of their own that students are to hand in."""
        return set(Autograde(parent=self).exclude_overwriting.get(assignment, []))

    def _supporting(self, assignment):
        """The course's own files, which nbgrader lays beside the notebooks."""
        source = self._source(assignment)
        found = find_all_files(str(source), [*self._coursedir.ignore, "*.ipynb"])
        return {os.path.relpath(path, source) for path in found} - self._listed(assignment)

    def clear_all(self):
        """Set aside what stops nbgrader before it comes to a submission: names of folders, time stamps."""
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
                self._set_aside(path.name, *self.ids(path.parent), "no time stamp", folder=path.parent)

    def clear(self, folder, student, assignment):
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

    def trim(self, graded, assignment):
        """Leave of the files that nbgrader has copied those that pages show and the course wants."""
        wanted = self._listed(assignment) | self._supporting(assignment) | {"timestamp.txt"}
        for top, _, files in os.walk(graded, topdown=False):
            for path in (Path(top, name) for name in files):
                if path.suffix.lower() not in {".ipynb", *_PICTURES} and os.path.relpath(path, graded) not in wanted:
                    path.unlink()
            with contextlib.suppress(OSError):
                os.rmdir(top)

    def _check(self, folder, student, assignment):
        """Set aside one by one what may not stay; raises one of _TROUBLE where that is no way."""
        needed = self.notebooks(assignment) | self._listed(assignment) | {"timestamp.txt"}
        files = self._supporting(assignment)
        folders = {str(parent) for path in files for parent in Path(path).parents} - {"."}
        taken = files | {f"{Path(name).stem}.html" for name in self.notebooks(assignment)}
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
        needed = self.notebooks(assignment) | self._listed(assignment) | {"timestamp.txt"}
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
