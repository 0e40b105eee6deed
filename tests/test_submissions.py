"""What is said of submissions that are not in form, and what becomes of them."""

import json
import os
import shutil

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from traitlets.config import Config

from grader.intake import Intake
from grader.repair import MOST_CELLS, UnreadableError, read_notebook, repair
from grader.run import GradingRun
from grader.submissions import checksums_path, find_changed, find_problems, note_set_aside


def a_cell(name, source="", make=new_code_cell, **nbgrader):
    metadata = {"nbgrader": {"grade_id": name, "grade": False, "solution": False, "locked": True} | nbgrader}
    return make(source, id=name, metadata=metadata)


def notebook(*cells):
    return new_notebook(cells=list(cells))


TEMPLATE = notebook(
    a_cell("imports", "import math"),
    a_cell("a", "stub", solution=True, locked=False),
    a_cell("test_a", "assert a", grade=True, points=1),
    a_cell("b", "stub", solution=True, locked=False),
    a_cell("test_b", "assert b", grade=True, points=1),
    a_cell("essay", "Your answer", new_markdown_cell, grade=True, solution=True, locked=False, points=2),
)
WHOLE = nbformat.writes(TEMPLATE).encode()


def submitted(change):
    nb = nbformat.from_dict(json.loads(json.dumps(TEMPLATE)))
    nb.cells[1].source, nb.cells[3].source, nb.cells[5].source = "a = 1", "b = 2", "Because."
    return change(nb) or nb


def texts(nb):
    return [cell.source for cell in nb.cells]


RIGHT = ["import math", "a = 1", "assert a", "b = 2", "assert b", "Because."]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "it is empty"),
        (b"\xff\xfe\x00PK binary", "it is not UTF-8 text"),
        (WHOLE[:200], "it is not JSON"),
        (b"[]", "not a notebook: it is a list"),
        (b"7", "not a notebook: it is one value"),
        (b"{}", "not a notebook: it names no notebook format"),
        (b'{"nbformat": 4}', "not a notebook: it has no list of cells"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [7]}', "not a notebook: it has no list"),
        (b'{"nbformat": 5}', "a newer notebook format"),
        (b"[" * 10**5, "nested too deeply"),
        (b"9" * 10**4, "a number of thousands of digits"),
        (b"PK\x03\x04 and more", "a zip archive"),
        (b"%PDF-1.7", "a PDF"),
        (b"\n<!DOCTYPE html>", "a web page"),
    ],
)
def test_a_broken_notebook_is_named_with_its_fault_and_what_to_do(tmp_path, content, says):
    (tmp_path / "Homework.ipynb").write_bytes(content)
    problems, _ = find_problems(tmp_path, {"Homework": TEMPLATE}, tmp_path / "aside")
    assert problems["Homework"].startswith("Homework.ipynb cannot be read") and says in problems["Homework"]
    assert "ask for it again" in problems["Homework"]


def test_a_missing_and_a_renamed_notebook_are_both_named(tmp_path):
    (tmp_path / "Homework (1).ipynb").write_bytes(WHOLE)
    assert find_problems(tmp_path, {"Homework": TEMPLATE}, tmp_path / "aside")[0] == {
        "Homework": "Homework.ipynb is missing: ask for it",
        "strays": "what else came was not graded: Homework (1).ipynb. Renamed, or to be unpacked?",
    }


def test_where_no_notebook_came_what_came_instead_is_named(tmp_path):
    for number in range(17):
        (tmp_path / f"{number:02}.txt").touch()
    problems, _ = find_problems(tmp_path, {"Homework": TEMPLATE}, tmp_path / "aside")
    assert "00.txt, 01.txt, 02.txt, 03.txt, 04.txt and 12 more" in problems["strays"]


def test_what_was_set_aside_is_named_with_the_reason(tmp_path):
    (tmp_path / "Homework.ipynb").write_bytes(WHOLE)
    for _ in range(2):
        note_set_aside(tmp_path / "aside", "notes\n", "a link")
    _, repairs = find_problems(tmp_path, {"Homework": TEMPLATE}, tmp_path / "aside")
    assert repairs == [f"set aside or replaced, see {tmp_path / 'aside'}: 'notes\\n' (a link)"]


def test_what_stands_in_the_place_of_a_notebook_is_named(tmp_path):
    (tmp_path / "Homework.ipynb").mkdir()
    (tmp_path / "Other.ipynb").symlink_to("/etc/passwd")
    problems, _ = find_problems(tmp_path, {"Homework": TEMPLATE, "Other": TEMPLATE}, tmp_path / "aside")
    assert "a folder" in problems["Homework"] and "a link" in problems["Other"]


def test_a_whole_submission_has_no_problem(tmp_path):
    (tmp_path / "Homework.ipynb").write_bytes(WHOLE)
    assert find_problems(tmp_path, {"Homework": TEMPLATE}, tmp_path / "aside") == ({}, [])


def swap(nb):
    nb.cells[1], nb.cells[4] = nb.cells[4], nb.cells[1]


def delete_test(nb):
    del nb.cells[2]


def skip_tests(nb):
    nb.cells[2].metadata["tags"] = ["skip-execution"]


def retype(nb):
    nb.cells[1].cell_type = "raw"


def weaken_test(nb):
    nb.cells[2].source = "pass"


def forget_metadata(nb):
    nb.cells[1].metadata.clear()


def break_metadata(nb):
    nb.cells[2].metadata["nbgrader"] = []


@pytest.mark.parametrize(
    "change", [swap, delete_test, skip_tests, retype, weaken_test, forget_metadata, break_metadata]
)
def test_the_graded_notebook_is_the_instructors_with_the_students_answers(change):
    nb, repairs = repair(submitted(change), TEMPLATE)
    assert texts(nb) == RIGHT
    assert [cell.metadata for cell in nb.cells] == [cell.metadata for cell in TEMPLATE.cells]
    assert [cell.cell_type for cell in nb.cells] == [cell.cell_type for cell in TEMPLATE.cells]
    assert len(repairs) == (change not in (weaken_test, forget_metadata, break_metadata))


def test_the_students_own_cells_stay_where_they_were_and_steer_nothing():
    helper = new_code_cell(
        "def helper(): ...", id="h", metadata={"tags": ["skip-execution"], "nbgrader": {"points": 9}}
    )
    nb, _ = repair(submitted(lambda nb: nb.cells.insert(1, helper)), TEMPLATE)
    assert texts(nb) == [RIGHT[0], helper.source, *RIGHT[1:]]
    assert nb.cells[1].metadata == {}


def test_of_an_answer_that_occurs_twice_the_last_counts_and_the_first_still_runs():
    def double(nb):
        nb.cells.insert(1, a_cell("a", "a = 0", solution=True, locked=False))

    nb, repairs = repair(submitted(double), TEMPLATE)
    assert [text for text in texts(nb) if text.startswith("a =")] == ["a = 0", "a = 1"]
    assert texts(nb)[-5:] == RIGHT[1:]
    assert "a" in repairs[0]


def test_a_deleted_answer_is_blank_and_named():
    nb, repairs = repair(submitted(lambda nb: nb.cells.pop(1) and None), TEMPLATE)
    assert texts(nb) == ["import math", "stub", *RIGHT[2:]] and repairs == ["cells restored: a"]


def test_a_notebook_has_a_thousand_cells_and_pictures_and_the_empty_ones_do_not_count(tmp_path):
    path = tmp_path / "Homework.ipynb"
    nb = submitted(lambda nb: nb.cells.extend(new_code_cell("") for _ in range(MOST_CELLS)))
    nbformat.write(nb, path)
    assert len(read_notebook(path).cells) == len(TEMPLATE.cells)
    nb.cells[-1].source = "x"
    nb.cells[5].attachments = {str(number): {"image/png": "YQ=="} for number in range(MOST_CELLS)}
    nbformat.write(nb, path)
    with pytest.raises(UnreadableError, match="1007 cells and pictures, the most is 1000"):
        read_notebook(path)


class Handed:
    """A course without kernels, where bob and others have handed in."""

    def __init__(self, root):
        config = Config()
        config.CourseDirectory.root = str(root)
        config.CourseDirectory.db_url = f"sqlite:///{root}/gradebook.db"
        config.Autograde.exclude_overwriting = {"toy": ["results.md"]}
        self.root, self.run = root, GradingRun(config=config)
        (root / "source" / "toy").mkdir(parents=True)
        nbformat.write(TEMPLATE, root / "source" / "toy" / "Homework.ipynb")
        (root / "source" / "toy" / "helper.py").touch()

    def submit(self, student):
        folder = self.root / "submitted" / student / "toy"
        folder.mkdir(parents=True)
        (folder / "Homework.ipynb").write_bytes(WHOLE)
        return folder

    def grade(self, folder):
        """What holds around nbgrader's copying."""
        notebooks = sorted(map(str, folder.glob("*.ipynb")))
        self.run.before(notebooks=notebooks)
        graded = self.root / "autograded" / folder.parent.name / "toy"
        shutil.copytree(folder, graded)
        self.run.after(notebooks=notebooks)
        return {str(path.relative_to(graded)) for path in graded.rglob("*") if path.is_file()}

    def note(self, folder):
        aside = self.root / "set_aside" / folder.parent.name / "toy"
        problems, repairs = find_problems(folder, {"Homework": TEMPLATE}, aside)
        return "; ".join([*problems.values(), *repairs])


@pytest.fixture
def handed(tmp_path):
    return Handed(tmp_path / "course")


def test_a_hard_link_becomes_a_file_of_the_students_own_and_nobody_loses_one(handed):
    bob, zoe = handed.submit("bob"), handed.submit("zoe")
    (bob / "mine.png").hardlink_to(zoe / "Homework.ipynb")
    (bob / "helper.txt").hardlink_to(handed.root / "source" / "toy" / "helper.py")
    assert handed.grade(bob) == {"Homework.ipynb", "mine.png"}
    assert handed.grade(zoe) == {"Homework.ipynb"} and handed.note(zoe) == ""
    assert not (bob / "mine.png").samefile(zoe / "Homework.ipynb")
    assert "mine.png (a hard link, replaced by a copy)" in handed.note(bob)
    assert "helper.txt (a hard link to a file of the course)" in handed.note(bob)


def test_a_backup_of_hard_links_and_a_neighbour_with_deep_folders_cost_nobody_a_notebook(handed):
    bob, zoe = handed.submit("bob"), handed.submit("zoe")
    here = os.open(bob, os.O_RDONLY)
    for _ in range(300):
        os.mkdir("d" * 20, dir_fd=here)
        here, above = os.open("d" * 20, os.O_RDONLY, dir_fd=here), here
        os.close(above)
    os.close(here)
    (handed.root / "backup").mkdir()
    (handed.root / "backup" / "zoe").hardlink_to(zoe / "Homework.ipynb")
    assert handed.grade(bob) == handed.grade(zoe) == {"Homework.ipynb"}
    assert "all but the notebooks (folders nested too deeply)" in handed.note(bob)


def test_pictures_and_files_that_the_course_wants_come_along_and_the_rest_stays_where_it_is(handed):
    bob = handed.submit("bob")
    names = {"plot.png", "results.md", "helper.py", "notes.txt", "index.html", "drawing.svg"}
    for name in names:
        (bob / name).touch()
    assert handed.grade(bob) == {"Homework.ipynb", "plot.png", "results.md", "helper.py"}
    assert {path.name for path in bob.iterdir()} == names | {"Homework.ipynb"} and handed.note(bob) == ""


def test_large_files_that_nbgrader_does_not_copy_stay(handed):
    bob = handed.submit("bob")
    (bob / "feedback").mkdir()
    for name in ("feedback/data.bin", "data.bin", "other.ipynb"):
        with (bob / name).open("wb") as file:
            file.truncate(60_000_000)
    handed.run.before(notebooks=[str(bob / "Homework.ipynb")])
    handed.run.after(notebooks=[str(bob / "Homework.ipynb")])
    left = {str(path.relative_to(bob)) for path in bob.rglob("*")}
    assert left == {"Homework.ipynb", "feedback", "feedback/data.bin", "other.ipynb"}
    assert "data.bin (it has 60 MB, the most is 50)" in handed.note(bob)


def test_a_notebook_handed_in_after_grading_differs_from_the_graded_one(handed):
    bob = handed.submit("bob")
    templates, path = {"Homework": TEMPLATE, "Report": TEMPLATE}, checksums_path(handed.root, "bob", "toy")
    assert find_changed(bob, templates, path) == [], "graded before checksums were kept"
    handed.grade(bob)
    assert find_changed(bob, templates, path) == []
    (bob / "Report.ipynb").write_bytes(WHOLE)
    assert find_changed(bob, templates, path) == ["Report"]
    (bob / "Report.ipynb").unlink()
    (bob / "Homework.ipynb").write_bytes(WHOLE + b" ")
    assert find_changed(bob, templates, path) == ["Homework"]


@pytest.mark.parametrize("name", ["new\nline", os.fsdecode(b"byte\xff"), "back\\slash", "*", "[a]", "a?"])
def test_students_of_names_that_nbgrader_takes_for_others_are_moved_away(handed, name):
    handed.submit("bob")
    handed.submit(name)
    (handed.root / "submitted" / f"{name}{name}").symlink_to(handed.root / "source")
    handed.run.recover()
    assert os.listdir(handed.root / "submitted") == ["bob"]
    assert len(list((handed.root / "set_aside").glob("*/toy/*/it"))) == 2
    assert (handed.root / "source" / "toy" / "Homework.ipynb").exists()


def test_a_submission_that_cannot_be_cleared_ends_the_run(handed, monkeypatch):
    bob = handed.submit("bob")
    monkeypatch.setattr(Intake, "ids", lambda *_: 1 / 0)
    with pytest.raises(SystemExit, match="cannot be made safe to grade"):
        handed.run.before(notebooks=[str(bob / "Homework.ipynb")])
