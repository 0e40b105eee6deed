"""What is said of submissions that are not in form."""

import nbformat
import pytest

from grader.submissions import find_problems

CELLS = {"Homework": ["test_a", "test_b", "test_c", "test_d", "test_e"]}


def notebook_with(names):
    cells = [nbformat.v4.new_code_cell(metadata={"nbgrader": {"grade_id": name}}) for name in names]
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells)).encode()


WHOLE = notebook_with(CELLS["Homework"])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "cannot be read as a notebook"),
        (b"\xff\xfe\x00PK binary", "cannot be read as a notebook"),
        (b"[]", "cannot be read as a notebook"),
        (b'{"nbformat": 4}', "cannot be read as a notebook"),
        (WHOLE[:200], "cannot be read as a notebook"),
        (notebook_with(["test_a", "test_b", "test_c", "test_d"]), "lacks the graded cells test_e:"),
        (notebook_with(["test_e"]), "lacks the graded cells test_a, test_b, test_c and 1 more"),
    ],
)
def test_a_broken_notebook_is_named_with_its_fault_and_what_to_do(tmp_path, content, says):
    (tmp_path / "Homework.ipynb").write_bytes(content)
    (problem,) = find_problems(tmp_path, CELLS)
    assert problem.startswith("Homework.ipynb") and says in problem and "ask for it" in problem


def test_a_missing_and_a_renamed_notebook_are_both_named(tmp_path):
    (tmp_path / "Homework (1).ipynb").write_bytes(WHOLE)
    assert find_problems(tmp_path, CELLS) == [
        "Homework.ipynb is missing: ask for it",
        "Homework (1).ipynb is no notebook of this assignment and was not graded: renamed?",
    ]


def test_a_folder_in_the_place_of_a_notebook_is_a_missing_notebook(tmp_path):
    (tmp_path / "Homework.ipynb").mkdir()
    assert find_problems(tmp_path, CELLS)[0] == "Homework.ipynb is missing: ask for it"


def test_a_whole_submission_has_no_problem(tmp_path):
    (tmp_path / "Homework.ipynb").write_bytes(WHOLE)
    assert find_problems(tmp_path, CELLS) == []
