"""source/ and release/ are what notebooks/ says, and the release gives nothing away."""

import json
import re
import shutil
import subprocess
import sys

import jupytext
import nbformat
import pytest

from grader.bank import ROOT, assignments, full_marks, model_answers, notebooks, read_notebook, task_of, tasks
from grader.build import build_source

NOTEBOOKS = [(name, path.stem) for name in assignments() for path in sorted((ROOT / "notebooks" / name).glob("*.py"))]
each_notebook = pytest.mark.parametrize(("assignment", "notebook"), NOTEBOOKS)


@pytest.mark.parametrize("assignment", assignments())
def test_what_is_committed_is_what_a_build_makes(assignment, tmp_path):
    for name in ["notebooks", "source"]:
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    subprocess.run([sys.executable, "-m", "grader.build", assignment], cwd=tmp_path, check=True, capture_output=True)
    for kind in ["source", "release"]:
        made = {path.name: path.read_bytes() for path in (tmp_path / kind / assignment).iterdir() if path.is_file()}
        there = {path.name: path.read_bytes() for path in (ROOT / kind / assignment).iterdir() if path.is_file()}
        stale = sorted(name for name in made | there if made.get(name) != there.get(name))
        assert not stale, f"{kind}: {', '.join(stale)} is not as built: python -m grader.build {assignment}"


REGION = re.compile(r"^\s*### BEGIN (.*?)$.*?^\s*### END \1$", re.DOTALL | re.MULTILINE)


def parted(assignment, notebook):
    """What a source shows to students, and the lines that it hides from them."""
    shown, hidden = [], []
    for cell in read_notebook("source", assignment, notebook).cells:
        if cell.cell_type == "markdown" and cell.metadata.nbgrader.solution:
            hidden.append(cell.source)
        else:
            shown.append(REGION.sub("", cell.source))
            hidden += [match[0] for match in REGION.finditer(cell.source)]
    return "\n".join(shown), {line.strip() for text in hidden for line in text.splitlines() if len(line.strip()) > 12}


@each_notebook
def test_the_release_holds_no_answer_no_hidden_test_and_no_marking_guide(assignment, notebook):
    """Searched for in the bytes of every released file, line by line."""
    shown, hidden = parted(assignment, notebook)
    shown += "".join(path.read_text(encoding="utf-8") for path in (ROOT / "source" / assignment).glob("*.py"))
    secret = {line for line in hidden if line not in shown}
    assert len(secret) > 20, "the source has answers and tests that the release must not have"
    for path in (ROOT / "release" / assignment).iterdir():
        text = path.read_text(encoding="utf-8")
        given_away = [line for line in secret if json.dumps(line, ensure_ascii=False)[1:-1] in text]
        assert not given_away, f"{path.name} of the release holds {given_away[0]!r}"
        for word in ["BEGIN SOLUTION", "BEGIN HIDDEN", "MARK SCHEME", "grader.checks", "def good_"]:
            assert word not in text, f"{path.name} of the release holds {word!r}"


@each_notebook
def test_every_task_has_its_cells_and_the_names_say_so(assignment, notebook):
    names = [cell.metadata.nbgrader.grade_id for cell in read_notebook("source", assignment, notebook).cells]
    for task in tasks(assignment, notebook):
        assert f"{task}-task" in names and f"{task}-check" in names
        assert any(task_of(test) == task for test in full_marks(assignment, notebook))


@pytest.mark.parametrize("assignment", assignments())
def test_the_tables_say_how_many_marks_there_are(assignment):
    for notebook in notebooks(assignment):
        nb = read_notebook("source", assignment, notebook)
        points = sum(cell.metadata.nbgrader.get("points", 0) for cell in nb.cells)
        assert f"**{points:g}**" in nb.cells[0].source, f"{notebook}: the cells have {points:g}"


@each_notebook
def test_headings_promise_the_marks_that_the_tests_give(assignment, notebook):
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in read_notebook("source", assignment, notebook).cells}
    full = full_marks(assignment, notebook)
    for task in tasks(assignment, notebook):
        points = sum(value for test, value in full.items() if task_of(test) == task)
        heading = cells[f"{task}-task"].source.splitlines()[0]
        assert f"{points:g} mark" in heading, f"{task}: {heading!r} but its tests give {points:g}"


def test_a_cell_without_a_grade_id_is_refused(tmp_path):
    text = tmp_path / "Homework.py"
    text.write_text("# %%\nprint(1)\n")
    with pytest.raises(SystemExit, match="no grade_id in the cell that begins 'print"):
        build_source(text, tmp_path / "Homework.ipynb")


def test_a_grade_id_used_twice_is_refused(tmp_path):
    cells = [nbformat.v4.new_code_cell(text, metadata={"nbgrader": {"grade_id": "a"}}) for text in "12"]
    jupytext.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "Homework.py", fmt="py:percent")
    with pytest.raises(SystemExit, match="'a' is used twice"):
        build_source(tmp_path / "Homework.py", tmp_path / "Homework.ipynb")


def test_an_unknown_assignment_is_named_with_those_that_exist():
    done = subprocess.run([sys.executable, "-m", "grader.build", "cw9"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode and "the assignments here are cw1" in done.stderr


@each_notebook
def test_model_answers_are_taken_without_their_delimiters(assignment, notebook):
    assert not any("### " in text for text in model_answers(assignment, notebook).values())
