"""What is said of submissions that are not in form, and what becomes of them."""

import json

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.repair import repair
from grader.submissions import find_problems


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
        (b"[]", "not a notebook"),
        (b"7", "not a notebook"),
        (b'{"nbformat": 4}', "not a notebook"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [7]}', "not a notebook"),
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
