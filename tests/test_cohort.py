"""`make grade` as an instructor runs it, on the sample cohort: from text to feedback pages and a CSV."""

import contextlib
import csv
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from html import unescape
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from grader.bank import ROOT, assignments, full_marks, notebooks, read_bank, read_notebook, task_of
from grader.cohort import main, read_cohort
from grader.course import read_marks

COHORTS = {assignment: read_cohort(assignment) for assignment in assignments()}
each_assignment = pytest.mark.parametrize("assignment", COHORTS)
each_student = pytest.mark.parametrize(
    ("assignment", "name"), [(assignment, name) for assignment, cohort in COHORTS.items() for name in cohort]
)


def make_grade(course):
    """Run the README's first command in a copy of the repository; returns what it printed."""
    done = subprocess.run(
        ["make", "--silent", "--no-print-directory", "--old-file=.venv/ready", "grade"],
        cwd=course, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A copy of the repository, as a clone has it, with this environment as its .venv."""
    course = tmp_path_factory.mktemp("course")
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines():
        if (ROOT / name).is_file():
            (course / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, course / name)
    (course / ".venv").symlink_to(sys.prefix)
    return course


@pytest.fixture(scope="module")
def printed(course):
    return make_grade(course)


@pytest.fixture
def graded(course, printed):
    return course


def rows(course, assignment, table="grades.csv"):
    with (course / table).open(encoding="utf-8") as file:
        return {row["student_id"]: row for row in csv.DictReader(file) if row["assignment"] == assignment}


def expected_marks(assignment, student):
    """{notebook: {task: marks}} by `cohort.toml`: full, but for what stands there."""
    expected = {}
    for notebook in notebooks(assignment):
        full = {}
        for test, points in full_marks(assignment, notebook).items():
            full[task_of(test)] = full.get(task_of(test), 0) + points
        if any(notebook in student.get(fault, []) for fault in ("blank", "missing", "truncated")):
            full = dict.fromkeys(full, 0)
        expected[notebook] = full | student.get("marks", {}).get(notebook, {})
    return expected


@each_student
def test_each_student_has_the_expected_mark_for_each_task(graded, assignment, name):
    found = {}
    for notebook, cells in read_marks(graded, assignment)[name].items():
        tasks = found.setdefault(notebook, {})
        for cell, score in cells.items():
            if cell.startswith("test_"):
                tasks[task_of(cell)] = tasks.get(task_of(cell), 0) + (score or 0)
    assert found == expected_marks(assignment, COHORTS[assignment][name])


@each_student
def test_the_csv_and_the_table_show_each_student_as_what_they_are(graded, printed, assignment, name):
    student, row = COHORTS[assignment][name], rows(graded, assignment)[name]
    assert row["state"] == student.get("state", "to mark by hand")
    (line,) = [line for line in printed.splitlines() if line.split()[:2] == [assignment, name]]
    assert row["state"] in line
    for part in student.get("note", []):
        assert part in row["note"] and part in line, row["note"]
    total = sum(sum(tasks.values()) for tasks in expected_marks(assignment, student).values())
    assert row["score"] == "" if row["state"] == "not gradable" else float(row["score"]) == pytest.approx(total)
    for notebook in student.get("missing", []) + student.get("truncated", []):
        assert row[notebook] == "", "a notebook that is missing or cannot be read is no zero"
        assert f"nbgrader autograde {assignment} --student={name} --force" in row["note"]


@each_assignment
def test_a_run_ends_with_the_number_of_students_in_each_state(graded, printed, assignment):
    states = Counter(student.get("state", "to mark by hand") for student in COHORTS[assignment].values())
    (line,) = [line for line in printed.splitlines() if line.startswith(f"{assignment}: ")]
    assert sorted(line.removeprefix(f"{assignment}: ").split(".")[0].split(", ")) == sorted(
        f"{count} {state}" for state, count in states.items()
    )


def test_a_run_leaves_nothing_unfinished(graded):
    assert not (graded / ".executed").exists()  # what was run ahead has been asked for, all of it
    assert not list((graded / ".grading").glob("*/*"))


def test_the_last_line_says_where_to_look_next(printed):
    assert printed.splitlines()[-1].startswith("Next: make lab")


@each_assignment
def test_the_untouched_release_runs_without_a_crash_and_scores_zero(graded, assignment):
    whole = set(notebooks(assignment))
    (blank,) = [name for name, student in COHORTS[assignment].items() if set(student.get("blank", [])) == whole]
    assert float(rows(graded, assignment)[blank]["score"]) == 0
    assert not (graded / "autograded" / blank / assignment / "error.log").exists()


def test_a_second_run_grades_nobody_again_and_touches_no_submission(graded):
    def state():
        return {
            path: path.stat().st_mtime_ns for folder in ["submitted", "autograded"]
            for path in sorted((graded / folder).rglob("*")) if path.is_file()
        }  # fmt: skip

    before, marks = state(), {assignment: read_marks(graded, assignment) for assignment in COHORTS}
    again = make_grade(graded)
    for assignment, cohort in COHORTS.items():
        assert f"submitted/ holds {len(cohort)} submissions of {assignment}: grading these." in again
    assert state() == before
    assert {assignment: read_marks(graded, assignment) for assignment in COHORTS} == marks


def test_a_notebook_that_is_handed_in_again_is_not_yet_graded_and_no_zero(graded):
    assignment, cohort = next(iter(COHORTS.items()))
    notebook, (name, other, *_) = notebooks(assignment)[0], cohort
    path = graded / "submitted" / name / assignment / f"{notebook}.ipynb"
    content = path.read_bytes()
    path.write_bytes(content + b" ")
    command = [sys.executable, "-m", "nbgrader", "export", f"--assignment={assignment}", "--to=again.csv"]
    subprocess.run(command, cwd=graded, check=True, capture_output=True)
    path.write_bytes(content)
    again = rows(graded, assignment, "again.csv")
    assert (again[name]["state"], again[name]["score"]) == ("not yet graded", "")
    assert f"handed in again since it was graded: {notebook}.ipynb" in again[name]["note"]
    assert f"nbgrader autograde {assignment} --student={name} --force" in again[name]["note"]
    assert again[other]["score"] == rows(graded, assignment)[other]["score"] != ""


def test_a_class_that_has_handed_in_is_not_joined_by_the_sample_cohort(tmp_path, monkeypatch, capsys):
    (tmp_path / "submitted" / "alice" / "cw1").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    main(["cw1", "octmnist"])
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.glob("submitted/*/*")] == ["submitted/alice/cw1"]
    printed = capsys.readouterr().out
    assert "submitted/ holds 1 submissions of cw1" in printed and "submitted/ holds nothing of octmnist" in printed


def read_feedback(page):
    """The words of a feedback page, one space between them: lines are wrapped there."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", page.read_text(encoding="utf-8"))).split())


@each_assignment
def test_no_feedback_page_shows_a_hidden_test_or_the_marking_guide(graded, assignment):
    pages = {page: read_feedback(page) for page in (graded / "feedback").glob(f"*/{assignment}/*.html")}
    answers = [answer.source for answer in read_bank(assignment)]
    names = notebooks(assignment)
    assert len(pages) == sum(len(names) - len(student.get("missing", [])) for student in COHORTS[assignment].values())
    for notebook in names:
        source, release = (read_notebook(kind, assignment, notebook) for kind in ("source", "release"))
        answers += [cell.source for cell in [*release.cells, *source.cells] if cell.metadata.nbgrader.solution]
        shown = "\n".join([*answers, *(cell.source for cell in release.cells)])  # students write such lines too
        hidden = {
            " ".join(line.split())
            for cell in source.cells
            for line in cell.source.splitlines()
            if len(line.strip()) > 25 and line.strip() not in shown
        }
        assert len(hidden) > 5
        for page, text in pages.items():
            given_away = [line for line in hidden if line in text]
            assert not given_away, f"{page.parent.parent.name}/{page.name} shows {given_away[0]!r}"


@each_assignment
def test_a_feedback_page_says_what_was_wrong(graded, assignment):
    for name, student in COHORTS[assignment].items():
        for notebook, messages in student.get("feedback", {}).items():
            page = read_feedback(graded / "feedback" / name / assignment / f"{notebook}.html")
            for message in messages:
                assert message in page, f"{name}, {notebook}: {message!r} is not in the feedback"


@each_assignment
def test_the_page_of_a_broken_upload_begins_with_that(graded, assignment):
    for name, student in COHORTS[assignment].items():
        for notebook in student.get("truncated", []):
            page = (graded / "feedback" / name / assignment / f"{notebook}.html").read_text(encoding="utf-8")
            assert "This notebook was not marked: it is not JSON" in page


@each_assignment
def test_essays_wait_for_a_marker_and_are_no_zero(graded, assignment):
    with contextlib.closing(Gradebook(f"sqlite:///{graded}/gradebook.db")) as gradebook:
        submission = gradebook.find_submission(assignment, next(iter(COHORTS[assignment])))
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        essays = [grade for grade in grades if grade.cell.cell_type == "markdown"]
        assert essays and all(grade.needs_manual_grade and grade.manual_score is None for grade in essays)


def test_plain_nbgrader_works_without_the_environment_on_the_path(tmp_path):
    """nbgrader calls `alembic` by name to make a gradebook: it must be found beside this Python."""
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    command = [sys.executable, "-m", "nbgrader", "db", "student", "add", "alice"]
    environment = {**os.environ, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and (tmp_path / "gradebook.db").exists(), done.stderr


@each_assignment
def test_the_cohort_is_drawn_from_the_bank(assignment):
    for name, student in COHORTS[assignment].items():
        for notebook, answers in student.get("answers", {}).items():
            for task, answer in answers.items():
                path = Path(ROOT, "answers", assignment, notebook, task, f"{answer}.py")
                assert answer == "blank" or path.is_file(), f"{name}: there is no {path}"
