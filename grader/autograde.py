"""Grade a whole class on all cores, or on a Dask cluster: `nbgrader autograde` with the notebooks run in parallel.

python -m grader.autograde cw1 [--student=NAME] [--force] [--workers=3] [--scheduler=tls://HOST:8786]
"""

import os
import sys
import warnings
from collections import deque
from pathlib import Path

import nbformat
from distributed import Client, LocalCluster, as_completed
from nbgrader.apps import AutogradeApp
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from sqlalchemy.exc import SAWarning
from tqdm import tqdm
from traitlets import Integer, Unicode

from grader.execute import Execute, execute
from grader.kernels import kernel_parent
from grader.sandbox import Sandbox, missing


class ParallelAutograde(Autograde):
    """nbgrader's Autograde: this process reads submissions and writes results, workers run the notebooks ahead."""

    scheduler = Unicode("", help="Address of a Dask scheduler; empty: the cores of this machine.").tag(config=True)
    workers = Integer((os.cpu_count() or 1) + 1, min=1, help="Notebooks at a time on this machine.").tag(config=True)

    def convert_notebooks(self):
        Sandbox(parent=self).check()
        due = {folder: sorted(found) for folder, found in sorted(self.assignments.items()) if self._is_due(folder)}
        self.executed, failed = {}, 0
        with self._client() as client, tqdm(total=len(due), desc="Grading", unit="student") as bar:
            for folder in self._run_ahead(client, due):
                self.assignments = {folder: due[folder]}
                try:
                    super().convert_notebooks()
                except NbGraderException:
                    failed += 1
                    bar.set_postfix(failed=failed)
                bar.update()
        if failed:
            raise NbGraderException(f"{failed} of {len(due)} submissions could not be graded")

    def _client(self):
        if self.scheduler:
            return Client(self.scheduler, timeout=10)
        if not missing():
            kernel_parent(Sandbox(parent=self))  # started by the main thread, with which it ends
        # Threads of this process wait for kernels, which are processes of their own: no port is opened.
        cluster = LocalCluster(
            n_workers=1, threads_per_worker=self.workers, processes=False, dashboard_address=None, memory_limit=0
        )
        return cluster.get_client()

    def _is_due(self, folder):
        """Whether nbgrader's init_destination will want this submission graded."""
        done = Path(str(folder).replace(self.coursedir.submitted_directory, self.coursedir.autograded_directory, 1))
        if self.force or not done.exists():
            return True
        old, new = (self.coursedir.get_existing_timestamp(str(path)) for path in (done, folder))
        return old is not None and new is not None and new > old

    def _run_ahead(self, client, due):
        """Yield each folder as its notebooks have been run; no more wait in the queue than keep the workers busy.

        Equal notebooks, blank ones above all, that wait at the same time are run once.
        """
        room = 4 * sum(client.nthreads().values())
        waiting, needs, queued, running = deque(due), {}, set(), as_completed()
        while waiting or needs:
            while waiting and len(queued) < room:
                folder = waiting.popleft()
                tasks = dict(filter(None, map(self._task, due[folder])))
                needs[folder] = set(tasks)
                for key in tasks.keys() - self.executed.keys() - queued:
                    queued.add(key)
                    running.add(client.submit(execute, *tasks[key], key=key))
            ready = [folder for folder, keys in needs.items() if keys <= self.executed.keys()]
            for folder in ready:
                yield folder
                del needs[folder]
            wanted = set().union(*needs.values())
            self.executed = {key: nb for key, nb in self.executed.items() if key in wanted}
            if queued and not (waiting and ready):
                future = next(running)
                queued.remove(future.key)
                self.executed[future.key] = future.exception() or future.result()

    def _task(self, path):
        """(key, arguments of `execute`) for a submitted notebook, or None where nothing is to be run."""
        try:
            self._sanitizing = True
            self._init_preprocessors()
            resources = self.init_single_notebook_resources(path)
            text, resources = self.exporter.from_filename(path, resources)
            return Execute(parent=self.exporter).task(nbformat.reads(text, as_version=4), resources)
        except Exception:  # it happens again when the submission is graded, and is reported there
            self.log.debug("%s was not run ahead", path, exc_info=True)
            return None


class ParallelAutogradeApp(AutogradeApp):
    """`nbgrader autograde` and its options, for a class."""

    name = "grader.autograde"
    aliases = AutogradeApp.aliases | {
        "scheduler": "ParallelAutograde.scheduler",
        "workers": "ParallelAutograde.workers",
    }

    def start(self):
        super(AutogradeApp, self).start()
        if len(self.extra_args) != 1:
            self.fail("Name one assignment, such as: python -m grader.autograde cw1")
        self.coursedir.assignment_id = self.extra_args[0]
        warnings.simplefilter("ignore", SAWarning)  # of nbgrader's own queries, harmless, a page of them
        try:
            ParallelAutograde(coursedir=self.coursedir, parent=self).start()
        except NbGraderException as error:
            sys.exit(str(error))


if __name__ == "__main__":
    ParallelAutogradeApp.launch_instance()
