"""Run the notebooks of a class on all cores, or on a Dask cluster, ahead of the process that saves their results."""

import contextlib
import hashlib
import json
import logging
import os
import shutil
import weakref
from collections import deque
from pathlib import Path

import dask.config
import nbformat
from distributed import Client, LocalCluster, as_completed
from nbgrader.preprocessors import Execute as NbgraderExecute
from nbgrader.utils import find_all_files
from traitlets import Integer, TraitError, Unicode
from traitlets.config import LoggingConfigurable

from grader.execute import execute, fail_all
from grader.repair import UnreadableError, read_file
from grader.sandbox import Sandbox

MOST_AHEAD = 100  # sanitized notebooks that wait in memory, of some 0.2 MB each


def is_due(converter, folder):
    """Whether nbgrader's init_destination will want this submission graded."""
    coursedir = converter.coursedir
    ids = converter.init_single_notebook_resources(f"{folder}{os.sep}any.ipynb")["nbgrader"]
    if ids["student"] in coursedir.student_id_exclude.split(","):
        return False
    done = coursedir.format_path(coursedir.autograded_directory, ids["student"], ids["assignment"])
    if converter.force or not os.path.exists(done):
        return True
    old, new = (coursedir.get_existing_timestamp(str(path)) for path in (done, folder))
    return old is not None and new is not None and new > old


class RunAhead(LoggingConfigurable):
    """The executed notebooks of one run of nbgrader's Autograde.

    nbgrader asks for one notebook after the other. While it waits for that one and saves it, those that it will ask
    for next run on the workers. Results wait in `.executed/` until the run is over, so that a run that was killed does
    not repeat them. Equal notebooks, blank ones above all, run once.
    """

    scheduler = Unicode("", help="Address of a Dask scheduler; empty: the cores of this machine.").tag(config=True)
    workers = Integer((os.cpu_count() or 1) + 1, min=1, help="Notebooks at a time on this machine.").tag(config=True)

    def __init__(self, converter):
        try:
            super().__init__(parent=converter)
            Sandbox(parent=self).check()
        except TraitError as error:
            # Not an Exception: nbgrader would take it for the fault of one submission after the other.
            raise SystemExit(f"Nothing was graded, the configuration makes no sense: {error}") from None
        # A second converter reads: the first is in the middle of a notebook.
        self._reader = type(converter)(coursedir=converter.coursedir, parent=converter.parent)
        self._reader.assignments, self._reader.force = converter.assignments, converter.force
        self._reader.exporter = self._reader.exporter_class(parent=self._reader, config=self._reader.config)
        # What nbgrader is at has begun to exist; it is due all the same.
        folders = [folder for folder in sorted(converter.assignments) if is_due(self._reader, folder)]
        paths = [path for folder in folders for path in sorted(converter.assignments[folder])]
        self._due = deque(sorted({*converter.notebooks, *paths}))
        self._folder = Path(converter.coursedir.root) / ".executed" / converter.coursedir.assignment_id
        self._queued, self._failed, self._sanitized = set(), {}, {}
        self._connect()
        weakref.finalize(converter, _clear, self._folder, self._due, self._queued)

    def result(self, key, arguments):
        """The executed notebook of a task, as `execute` returns or raises it."""
        while not (path := self._path(key)).exists() and key not in self._failed:
            if key not in self._queued:
                self._submit(key, arguments)
            self._fill()
            self._collect(next(self._running))
        self._fill()
        if self._client and not (self._due or self._queued):
            self._close()
        if key in self._failed:
            raise self._failed[key]
        return nbformat.from_dict(json.loads(path.read_text(encoding="utf-8")))

    def sanitized(self, path):
        """(text, resources) of a submitted notebook that was read ahead, if it is still the same file; else None."""
        version, result = self._sanitized.pop(path, (None, None))
        return result if version == _version(path) else None

    def _close(self):
        for part in filter(None, (self._client, self._cluster)):
            part.close()
        self._client = None

    def _connect(self):
        # Neither a log, which would keep the last thousand notebooks, nor a profile of threads that wait, nor a look at
        # the clock a hundred times a second.
        dask.config.set(
            {
                "distributed.admin.low-level-log-length": 0,
                "distributed.worker.profile.enabled": False,
                "distributed.admin.tick": {"interval": "1s", "cycle": "1s"},
            }
        )
        self._cluster = None
        address = self.scheduler
        if not address:
            # Threads of this process wait for kernels, which are processes of their own. Dask opens an HTTP port for
            # its scheduler and its worker all the same: they are kept on loopback, and answer nothing.
            dask.config.set({f"distributed.{part}.http.routes": [] for part in ("scheduler", "worker")})
            self._cluster = address = LocalCluster(
                n_workers=1,
                threads_per_worker=self.workers,
                processes=False,
                memory_limit=0,
                silence_logs=logging.ERROR,  # or it says at its end that results are lost, which have been saved
                worker_dashboard_address="127.0.0.1:0",
                scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"},
            )
        try:
            self._client = Client(address, timeout=10)
        except (OSError, ValueError, TimeoutError) as error:
            raise SystemExit(
                f"Nothing was graded, no Dask scheduler answers at {address} ({error}). Start one, or leave --scheduler"
                " out to grade on this machine"
            ) from None
        if not self._client.nthreads():
            self.log.error("%s has no workers yet: grading begins with the first (docs/scaling.md)", address)
        self._running = as_completed(loop=self._client.loop)

    def _submit(self, key, arguments):
        if not self._client:
            self._connect()
        self._queued.add(key)
        self._running.add(self._client.submit(execute, *arguments, key=key))

    def _fill(self):
        """Queue what comes next: enough to keep the workers busy while this process saves, no more."""
        while self._due and len(self._queued) < 4 * max(1, sum(self._client.nthreads().values())):
            task = self._task(self._due.popleft())
            if task and task[0] not in self._queued | self._failed.keys() and not self._path(task[0]).exists():
                self._submit(*task)

    def _collect(self, future):
        self._queued.remove(future.key)
        if future.cancelled():
            raise SystemExit(
                f"Grading stopped, the Dask scheduler {self.scheduler} has gone. What was graded is kept: start the"
                " same command again"
            )
        try:
            text = json.dumps(future.result())
        except Exception as error:  # whose it is will be seen when it is asked for
            self._failed[future.key] = error
            return
        path = self._path(future.key)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".part")
        draft.write_text(text, encoding="utf-8")
        draft.rename(path)

    def _path(self, key):
        return self._folder / f"{key}.ipynb"

    def _task(self, path):
        """(key, arguments of `execute`) for a submitted notebook, or None where nothing is to be run."""
        try:
            version = _version(path)
            self._reader._sanitizing = True
            self._reader._init_preprocessors()
            resources = self._reader.init_single_notebook_resources(path)
            text, resources = self._reader.exporter.from_filename(path, resources)
            self._sanitized[path] = version, (text, resources)
            if len(self._sanitized) > MOST_AHEAD:
                self._sanitized.pop(next(iter(self._sanitized)))
            nb = nbformat.reads(text, as_version=4)
            return None if "unreadable" in nb.metadata else Execute(parent=self._reader.exporter).task(nb, resources)
        except Exception:  # it happens again when the submission is graded, and is reported there
            self.log.debug("%s was not run ahead", path, exc_info=True)
            return None


def _version(path):
    """What changes when a file is written or replaced."""
    status = os.lstat(path)
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _clear(folder, *unfinished):
    """Remove the results when all of them have been asked for, and the run that asked is over."""
    if not any(unfinished):
        shutil.rmtree(folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            folder.parent.rmdir()


class Execute(NbgraderExecute):
    """nbgrader's Execute: in the sandbox, and ahead of the others."""

    def preprocess(self, nb, resources, km=None):
        resources["nbgrader"]["executed"] = True
        if unreadable := nb.metadata.get("unreadable"):
            fail_all(nb, "Unreadable", f"the file was not run: {unreadable}")
            return nb, resources
        converter = self.parent.parent
        if not hasattr(converter, "ahead"):
            converter.ahead = RunAhead(converter)
        return converter.ahead.result(*self.task(nb, resources)), resources

    def task(self, nb, resources):
        """(key, arguments of `execute`): equal keys, equal executions."""
        files = self._files(resources["nbgrader"]["assignment"], resources["nbgrader"]["student"])
        timeouts = {cell["id"]: self._get_timeout(cell) for cell in nb.cells if cell.cell_type == "code"}
        arguments = nb, files, timeouts, Sandbox(parent=self).trait_values(config=True)
        text = json.dumps(arguments, sort_keys=True, default=lambda content: content.hex())
        return hashlib.sha256(text.encode()).hexdigest(), arguments

    def _files(self, assignment, student):
        """{name: bytes}: the assignment's supporting files, and of the student's own those that the course lists."""
        converter = self.parent.parent
        coursedir = converter.coursedir
        source = Path(coursedir.format_path(coursedir.source_directory, ".", assignment))
        listed = converter.exclude_overwriting.get(assignment, [])
        found = find_all_files(str(source), [*coursedir.ignore, "*.ipynb"])
        names = {str(Path(path).relative_to(source)) for path in found} - set(listed)
        files = {name: (source / name).read_bytes() for name in sorted(names)}
        submitted = Path(coursedir.format_path(coursedir.submitted_directory, student, assignment))
        for name in listed:
            with contextlib.suppress(OSError, UnreadableError):
                files[name] = read_file(submitted / name)
        return files
