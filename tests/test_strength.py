"""How the strength of hidden tests is measured, and a sample of it on every notebook."""

import random

import pytest

from grader.bank import Answer, assignments, notebooks, read_bank, tasks
from grader.strength import main, mixed, mutant_answers, report, sample

BANKS = {assignment: read_bank(assignment) for assignment in assignments()}
BANK = BANKS["cw1"]
each_notebook = pytest.mark.parametrize(
    ("assignment", "notebook"),
    [(assignment, name) for assignment in BANKS for name in notebooks(assignment) if tasks(assignment, name)],
)


@each_notebook
def test_a_sample_of_the_bank_gets_the_marks_it_deserves(assignment, notebook, capsys):
    """Through the real grading; `make strength` runs the whole bank."""
    with pytest.raises(SystemExit) as done:
        main([assignment, "--notebook", notebook, "--sample", "1"])
    assert not done.value.code, capsys.readouterr().out


@each_notebook
def test_each_task_has_at_least_3_right_and_6_wrong_answers(assignment, notebook):
    for task in tasks(assignment, notebook):
        right = [answer.right for answer in BANKS[assignment] if (answer.notebook, answer.task) == (notebook, task)]
        assert right.count(True) >= 3 and right.count(False) >= 6, f"{notebook} {task}"


def test_each_answer_begins_by_saying_what_it_is():
    for answer in sum(BANKS.values(), []):
        assert answer.source.startswith("# "), answer


def test_submissions_hold_one_answer_a_task_and_every_answer_is_in_one():
    plan = list(mixed(BANK, random.Random(1)))
    assert sorted(map(str, (answer for chosen in plan for answer in chosen))) == sorted(map(str, BANK))
    for chosen in plan:
        assert len({answer.task for answer in chosen}) == len(chosen)


def test_a_bank_of_one_task_is_divided_too():
    one_task = [answer for answer in BANK if answer.task == "results"]
    assert len(list(mixed(one_task, random.Random(0)))) == len(one_task)


def test_a_sample_has_right_and_wrong_answers_of_each_task():
    chosen = sample(BANK, 1, random.Random(0))
    assert len(chosen) == 2 * len({(answer.notebook, answer.task) for answer in BANK})


def test_mutants_listed_as_equivalent_are_left_out():
    assert len({answer.name for answer in mutant_answers("cw1", "CW1_Question_3") if answer.task == "evaluate"}) > 20


def test_the_report_names_each_fault_and_counts_them(capsys):
    right, wrong = Answer("Q", "f", "right_a", True, "# a"), Answer("Q", "f", "wrong_b", False, "# b")
    spilling = Answer("Q", "f", "wrong_c", False, "# c")
    assert report({right: {"f"}, wrong: set(), spilling: {"f", "g"}}) == 3
    out = capsys.readouterr().out
    assert "harmed: Q/f/right_a" in out and "missed: Q/f/wrong_b" in out and "spilled: Q/f/wrong_c" in out
    assert report({wrong: {"f"}}) == 0
