"""The sample cohort: students with known marks, drawn from the answer bank.

    python -m grader.cohort cw1 octmnist

`answers/<assignment>/cohort.toml` says what each student hands in and which marks that earns.
"""

import sys
import tomllib
from pathlib import Path

import nbformat

from grader.bank import ROOT, fill, model_answers, notebooks, read_bank


def read_cohort(assignment):
    """{student: what they hand in}, as `cohort.toml` has it."""
    return tomllib.loads((ROOT / "answers" / assignment / "cohort.toml").read_text(encoding="utf-8"))


def hand_in(assignment, student, folder):
    """Write one student's submission into a folder, faults included."""
    bank = {(answer.notebook, answer.task, answer.name): answer.source for answer in read_bank(assignment)}
    folder.mkdir(parents=True)
    for notebook in notebooks(assignment):
        if notebook in student.get("missing", []):
            continue
        texts = {} if notebook in student.get("blank", []) else model_answers(assignment, notebook)
        for task, name in student.get("answers", {}).get(notebook, {}).items():
            texts.pop(task)
            if name != "blank":
                texts[task] = bank[notebook, task, name]
        nb = fill(assignment, notebook, texts)
        nb.cells = [cell for cell in nb.cells if cell.id not in student.get("deleted", [])]
        text = nbformat.writes(nb) + "\n"
        if notebook in student.get("truncated", []):
            text = text[: len(text) // 2]
        (folder / f"{notebook}.ipynb").write_text(text, encoding="utf-8")


def main(assignments):
    """Put the sample cohort into `submitted/`, where nobody has handed anything in."""
    submitted = Path("submitted")
    invented = {name for path in (ROOT / "answers").glob("*/cohort.toml") for name in read_cohort(path.parent.name)}
    real = {path.name for path in submitted.glob("*") if path.is_dir()} - invented
    for assignment in assignments:
        if there := len(list(submitted.glob(f"*/{assignment}"))):
            print(f"submitted/ holds {there} submissions of {assignment}: grading these.")
        elif real:
            print(f"submitted/ holds nothing of {assignment}.")
        else:
            cohort = read_cohort(assignment)
            for name, student in cohort.items():
                hand_in(assignment, student, submitted / name / assignment)
            print(f"submitted/ held nothing of {assignment}: put a sample cohort of {len(cohort)} students there.")


if __name__ == "__main__":
    main(sys.argv[1:])
