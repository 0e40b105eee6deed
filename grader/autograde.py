"""Grade a whole class: `nbgrader autograde` with a progress bar, and names for the options of its workers.

python -m grader.autograde cw1 [--student=NAME] [--force] [--workers=3] [--scheduler=tls://HOST:8786]
"""

import logging
import sys
import warnings
from collections import Counter
from glob import glob
from pathlib import Path

from nbgrader.apps import AutogradeApp
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.utils import is_grade
from sqlalchemy.exc import OperationalError, SAWarning
from tqdm import tqdm
from tqdm.contrib.logging import logging_redirect_tqdm

from grader.ahead import is_due
from grader.scores import score
from grader.submissions import find_stop


class AutogradeWithBar(Autograde):
    """nbgrader's Autograde, counting the submissions that are done and those that failed."""

    begun = 0

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.states = Counter()  # of those that are done

    def convert_notebooks(self):
        due = sum(is_due(self, folder) for folder in self.assignments)
        with tqdm(total=due, desc="Grading", unit="submission") as self._bar, logging_redirect_tqdm([self.log]):
            self.log.handlers[-1].setLevel(self.parent.log_level)  # that which tqdm has put in, to write above the bar
            try:
                super().convert_notebooks()
            finally:
                self._show()

    @property
    def failed(self):
        return self.begun - self.states.total()

    def init_destination(self, assignment_id, student_id):
        self._show()
        due = super().init_destination(assignment_id, student_id)
        self.begun += due
        return due

    def run_post_convert_hook(self):
        super().run_post_convert_hook()
        self.states[self._state()] += 1

    def _state(self):
        """The state of the submission that has just been saved, by the names of `ExportGrades`."""
        source = self.coursedir.format_path(self.coursedir.source_directory, ".", self.coursedir.assignment_id)
        run = {name: nb for name, (nb, _) in self.scored.items() if "unreadable" not in nb.metadata}
        if len(run) < len(glob(f"{source}/{self.coursedir.notebook_id}.ipynb")):
            return "incomplete" if run else "not gradable"
        for name, nb in run.items():
            if stop := find_stop(name, nb.cells):
                return stop[0]
        waits = any(is_grade(cell) and score(cell) is None for nb in run.values() for cell in nb.cells)
        return "to mark by hand" if waits else "graded"

    def _show(self):
        if self.failed:
            self._bar.set_postfix(failed=self.failed, refresh=False)
        self._bar.update(self.begun - self._bar.n)


class AutogradeClassApp(AutogradeApp):
    """`nbgrader autograde`, for a class."""

    name = "grader.autograde"
    aliases = AutogradeApp.aliases | {"scheduler": "RunAhead.scheduler", "workers": "RunAhead.workers"}

    def _log_level_default(self):
        return logging.ERROR  # below, nbgrader has lines for each submission, and no bar survives a class

    def start(self):
        super(AutogradeApp, self).start()
        self._take_assignment()
        warnings.simplefilter("ignore", SAWarning)  # of nbgrader's own queries, harmless, a page of them
        converter = AutogradeWithBar(coursedir=self.coursedir, parent=self)
        try:
            converter.start()
        except NbGraderException as error:
            if isinstance(error.__context__, OperationalError):
                sys.exit(
                    f"Grading stopped, the gradebook could not be used: {error.__context__.orig}. What was graded is"
                    " kept: start the same command again"
                )
            print(self._summary(converter))
            sys.exit(
                f"{converter.failed} of {converter.begun} submissions could not be graded: nbgrader export says which,"
                " and why"
            )
        print(self._summary(converter))

    def _summary(self, converter):
        states = converter.states + Counter({"failed to run": converter.failed})
        counts = ", ".join(f"{count} {state}" for state, count in states.most_common())
        return f"{self.coursedir.assignment_id}: {counts or 'nothing new to grade'}. The table: nbgrader export"

    def _take_assignment(self):
        """The assignment named on the command line; exits with a sentence if it, or the student, is not there."""
        coursedir = self.coursedir
        source = Path(coursedir.format_path(coursedir.source_directory, ".", "."))
        known = sorted(path.name for path in source.glob("*/") if any(path.glob("*.ipynb")))
        if not known:
            sys.exit(f"There is nothing to grade: no assignment in {source}")
        named = self.extra_args or [coursedir.assignment_id]
        if len(named) != 1 or named[0] not in known:
            sys.exit(f"Name one assignment ({', '.join(known)}), such as: python -m grader.autograde {known[0]}")
        (coursedir.assignment_id,) = named
        wanted = coursedir.format_path(coursedir.submitted_directory, coursedir.student_id, coursedir.assignment_id)
        if not any(path.glob("*.ipynb") for path in map(Path, glob(wanted))):
            sys.exit(f"There is nothing to grade: no notebook in {wanted}")


if __name__ == "__main__":
    AutogradeClassApp.launch_instance()
