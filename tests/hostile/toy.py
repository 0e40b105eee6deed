"""A course of one small notebook, graded once: hostile submissions between honest ones."""

import contextlib
import csv
import os
import socket
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.api import Gradebook

ROOT = Path(__file__).resolve().parents[2]
RIGHT = {"double": "def double(x):\n    return 2 * x", "triple": "def triple(x):\n    return 3 * x"}
HIDDEN = "token-of-the-hidden-tests"
SECRET = "token-of-another-student"
# For answers that speak in the kernel's name: send a message as if the running cell had caused it.
FORGE = """
from IPython import get_ipython
kernel = get_ipython().kernel
def forge(kind, content, reply=False):
    parent = kernel.get_parent("shell")
    if reply:
        channel = kernel.shell_channel_thread.manager.get_subshell_to_shell_channel_socket(None)
        kernel.session.send(channel, kind, content, parent, ident=kernel._parent_ident["shell"])
    else:
        kernel.session.send(kernel.iopub_socket, kind, content, parent, ident=b"forged")
def forge_success():
    forge("status", {"execution_state": "idle"})
    forge("execute_reply", {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []}, reply=True)
"""


def _cell(make, name, source, **nbgrader):
    values = {"grade": False, "locked": True, "solution": False, "task": False, "schema_version": 3, "grade_id": name}
    return make(source, id=name, metadata={"nbgrader": values | nbgrader})


def _test(name, function, factor, points):
    source = (
        f"assert {function}(1) == {factor}\n"
        f"### BEGIN HIDDEN TESTS\n# {HIDDEN}\nassert {function}(21) == {21 * factor}\n### END HIDDEN TESTS"
    )
    return _cell(new_code_cell, name, source, grade=True, points=points)


def _answer(name):
    return _cell(
        new_code_cell,
        name,
        f"def {name}(x):\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION",
        locked=False,
        solution=True,
    )


def source():
    """The instructor's notebook: two tasks, of 2 points (one partial) and 1 point, and an essay of 3."""
    cells = [
        _cell(new_markdown_cell, "head", "# Toy"),
        _cell(new_code_cell, "imports", "import math"),
        _answer("double"),
        _test("test_double_1", "double", 2, 1),
        _test("test_double_2", "double", 2, 1),
        _answer("triple"),
        _test("test_triple_1", "triple", 3, 1),
        _cell(new_markdown_cell, "essay", "Your answer", grade=True, solution=True, locked=False, points=3),
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


def cell(nb, name):
    """A cell of a notebook by its grade_id."""
    return next(c for c in nb.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)


class Course:
    """The graded course as an attack's `won` sees it."""

    def __init__(self, root, attacks):
        self.root, self.attacks, self.connections = root, attacks, []
        self.honest = ["aaa-honest", "mmm-honest", "zzz-honest"]

    def run(self, *arguments, timeout=900):
        """An nbgrader command in the course; returns what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *arguments],
            cwd=self.root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=timeout,
        )  # fmt: skip
        return done.stdout

    def build(self):
        (self.root / "source" / "toy").mkdir(parents=True)
        config = (ROOT / "nbgrader_config.py").read_text(encoding="utf-8")
        limits = (
            "c.Sandbox.required, c.Sandbox.preload = True, []\n"
            "c.Sandbox.memory, c.Sandbox.disk, c.Sandbox.file_size = 600, 50, 20\n"
            "c.Sandbox.output, c.Sandbox.notebook_timeout = 1.0, 40\n"
            "c.ExecutePreprocessor.timeout_func = lambda cell: 4\n"
        )
        (self.root / "nbgrader_config.py").write_text(config + limits, encoding="utf-8")
        nbformat.write(source(), self.root / "source" / "toy" / "Toy.ipynb")
        (self.root / "source" / "toy" / "data.txt").write_text("data", encoding="utf-8")
        self.run("generate_assignment", "toy")
        for student in self.honest:
            self.submit(student, RIGHT)
        (self.root / "submitted" / "aaa-honest" / "toy" / "notes.txt").write_text(SECRET, encoding="utf-8")

    def submit(self, student, answers, change=None):
        """Hand in the release with these answers; change(nb, folder) may spoil the notebook, or write its own files."""
        folder = self.root / "submitted" / student / "toy"
        folder.mkdir(parents=True)
        nb = nbformat.read(self.root / "release" / "toy" / "Toy.ipynb", as_version=4)
        for name, text in answers.items():
            cell(nb, name).source = text
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of nbformat, about what an attack has done on purpose
            nb = change(nb, folder) if change else nb
            if nb is not None:
                nbformat.write(nb, folder / "Toy.ipynb")

    def grade(self):
        self.log = self.run("autograde", "toy")
        self.run("generate_feedback", "toy")
        self.table = self.run("export", "--assignment=toy")
        with (self.root / "grades.csv").open(encoding="utf-8") as file:
            self.rows = {row["student_id"]: row for row in csv.DictReader(file)}
        self.marks = {}
        with contextlib.closing(Gradebook(f"sqlite:///{self.root}/gradebook.db")) as gradebook:
            for submission in gradebook.assignment_submissions("toy"):
                grades = [grade for nb in submission.notebooks for grade in nb.grades]
                self.marks[submission.student.id] = {grade.name: grade.auto_score for grade in grades}

    def points(self, student, task="double"):
        """What a student has for a task of code."""
        marks = self.marks.get(student, {})
        return sum(score or 0 for name, score in marks.items() if name.startswith(f"test_{task}"))

    def output(self, student):
        """All that a student's notebook wrote, and all text of the feedback page: what could carry something out."""
        path = self.root / "autograded" / student / "toy" / "Toy.ipynb"
        nb = nbformat.read(path, as_version=4) if path.exists() else new_notebook()
        texts = [str(c.get("outputs", "")) for c in nb.cells if not c.metadata.get("nbgrader", {}).get("grade")]
        page = self.root / "feedback" / student / "toy" / "Toy.html"
        return "\n".join([*texts, page.read_text(encoding="utf-8") if page.exists() else ""])

    @contextlib.contextmanager
    def listening(self):
        """A server on loopback that counts who comes; its port is in the environment of the grader as CANARY_PORT."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            os.environ["CANARY_PORT"] = str(server.getsockname()[1])

            def accept():
                with contextlib.suppress(OSError):
                    while True:
                        client, _ = server.accept()
                        self.connections.append(client.recv(100))
                        client.close()

            threading.Thread(target=accept, daemon=True).start()
            yield int(os.environ["CANARY_PORT"])
            server.shutdown(socket.SHUT_RDWR)


def load(path):
    """The namespace of one attack's file."""
    namespace = {"__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), path, "exec"), namespace)
    return namespace


def attacks():
    """{student id: namespace} of all attacks, in the order of their names."""
    folder = Path(__file__).parent
    return {f"{path.parent.name}-{path.stem}": load(path) for path in sorted(folder.glob("*/*.py"))}
