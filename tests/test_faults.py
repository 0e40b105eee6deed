"""Runs that are cut short: what was finished stays, what was not starts over, and nobody has a mark of an accident."""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.hostile.toy import RIGHT, Course

SLOW = {**RIGHT, "double": f"import time\ntime.sleep(3)\n{RIGHT['double']}"}
STUDENTS = [f"s{i}" for i in range(6)]


@pytest.fixture
def course(tmp_path):
    course = Course(tmp_path / "course", {})
    course.build()
    for i, student in enumerate(STUDENTS):
        course.submit(student, {**SLOW, "triple": RIGHT["triple"] + f"  # {i}"})
    return course


def start(course):
    command = [sys.executable, "-m", "grader.autograde", "--assignment=toy", "--workers=2"]
    with (course.root / "run.log").open("w") as log:
        return subprocess.Popen(command, cwd=course.root, stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def finished(course):
    """{notebook written by a finished submission: when}."""
    running = {path.parent.name for path in (course.root / ".grading").glob("*/*")}
    paths = (course.root / "autograded").glob("*/toy/Toy.ipynb")
    return {path: path.stat().st_mtime_ns for path in paths if path.parts[-3] not in running}


def wait_for(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


def children(pid):
    """Processes below a process that are called bwrap."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, rest = path.read_text().split("(", 1)[1].rsplit(")", 1)
        except (OSError, IndexError):
            continue
        if name == "bwrap" and int(rest.split()[1]) == pid:
            found.append(int(path.parent.name))
    return found


def assert_all_marked(course):
    course.grade()
    for student in [*course.honest, *STUDENTS]:
        assert (course.points(student), course.points(student, "triple")) == (2, 1), course.log
        assert course.rows[student]["state"] == "graded" and course.rows[student]["note"] == ""


def test_a_run_that_is_killed_and_started_again_ends_as_if_nothing_had_happened(course):
    run = start(course)
    wait_for(lambda: len(finished(course)) >= 4)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    before = finished(course)
    assert len(before) < len(STUDENTS) + len(course.honest), "the run was over before it was killed"
    assert start(course).wait() == 0
    assert {path: when for path, when in finished(course).items() if path in before} == before
    assert_all_marked(course)


def test_a_submission_left_half_written_is_graded_again(course):
    assert start(course).wait() == 0
    mark = course.root / ".grading" / "s3" / "toy"
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()  # as a killed run leaves it
    notebook = course.root / "autograded" / "s3" / "toy" / "Toy.ipynb"
    notebook.chmod(0o644)
    notebook.write_text("", encoding="utf-8")
    assert_all_marked(course)
    assert not mark.exists()


def test_the_parent_of_kernels_is_replaced_when_it_dies(course):
    run = start(course)
    wait_for(lambda: len(finished(course)) >= 4)
    (parent,) = children(run.pid)
    os.kill(parent, signal.SIGKILL)
    assert run.wait() == 0, (course.root / "run.log").read_text()
    assert_all_marked(course)


def test_a_kernel_that_is_killed_from_outside_costs_no_mark(course):
    run = start(course)
    wait_for(lambda: len(finished(course)) >= 3)
    (parent,) = children(run.pid)
    kernels = [process for process in psutil.Process(parent).children(recursive=True) if process.uids().real >= 61184]
    for kernel in kernels:
        kernel.kill()
    assert kernels and run.wait() == 0, (course.root / "run.log").read_text()
    assert_all_marked(course)


def test_a_submission_that_is_replaced_while_it_waits_is_graded_as_it_is_then(course):
    run = start(course)
    wait_for(lambda: finished(course))
    notebook = course.root / "submitted" / "s5" / "toy" / "Toy.ipynb"
    notebook.write_text(notebook.read_text(encoding="utf-8").replace("return 2 * x", "return 5 * x"), encoding="utf-8")
    assert run.wait() == 0
    course.grade()
    assert (course.points("s5"), course.points("s5", "triple"), course.rows["s5"]["state"]) == (0, 1, "graded")


def test_a_gradebook_that_is_locked_for_a_while_is_waited_for(course):
    with contextlib.closing(sqlite3.connect(course.root / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        run = start(course)
        time.sleep(8)
        assert run.poll() is None and not finished(course)
        other.rollback()
        assert run.wait() == 0
    assert_all_marked(course)


def test_a_gradebook_that_stays_locked_is_refused_before_anything_runs(course):
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text().replace("timeout=60", "timeout=1"), encoding="utf-8")
    with contextlib.closing(sqlite3.connect(course.root / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert start(course).wait() == 1
    assert "gradebook.db cannot be used: database is locked" in (course.root / "run.log").read_text()
    assert_all_marked(course)


def test_a_full_disk_stops_the_run_with_a_sentence_and_loses_nothing(course, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    try:
        course.root = Path(shutil.move(course.root, disk / "course"))
        filler = disk / "filler"
        run = start(course)
        wait_for(lambda: len(finished(course)) >= 2)
        filler.write_bytes(bytes(120_000_000))
        assert run.wait() == 1
        assert "the disk of" in (course.root / "run.log").read_text()
        done = finished(course)
        filler.unlink()
        assert_all_marked(course)
        assert done.items() <= finished(course).items()
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


@pytest.mark.parametrize(
    "options, sentence",
    [
        ([], "Name one assignment (toy)"),
        (["toi"], "Name one assignment (toy)"),
        (["--assignment=toi"], "Name one assignment (toy)"),
        (["toy", "--student=nobody"], "There is nothing to grade: no notebook in"),
        (["toy", "--scheduler=tcp://127.0.0.1:9"], "no Dask scheduler answers at tcp://127.0.0.1:9"),
        (["toy", "--scheduler=nonsense"], "no Dask scheduler answers at nonsense"),
        (["toy", "--Sandbox.memory=3"], "the configuration makes no sense"),
        (["toy", "--workers=0"], "the configuration makes no sense"),
    ],
)
def test_what_makes_no_sense_gets_one_sentence_before_anything_runs(course, options, sentence):
    command = [sys.executable, "-m", "grader.autograde", *options]
    done = subprocess.run(command, cwd=course.root, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert done.returncode == 1 and sentence in done.stderr and "Traceback" not in done.stderr
    assert not finished(course)
